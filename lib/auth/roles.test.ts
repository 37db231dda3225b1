import { expect, test } from 'vitest'
import { lacksSecondFactor, prove } from './prove'
import { type Account, can, PERMISSIONS, type Permission, Role } from './roles'

const isPermission = (word: string): word is Permission => word in PERMISSIONS
const permissions = Object.keys(PERMISSIONS).filter(isPermission)

const account = (role: Role, hasSecondFactor = true): Account => ({
  id: '01a200a5-b10d-74cb-a701-db95c8ac588b',
  email: 'somebody@example.org',
  name: 'Somebody',
  role,
  showName: false,
  hasSecondFactor,
})

test('each role may do what the one before it may, and more; an admin may do all', () => {
  const allowed = Role.options.map((role) => permissions.filter((permission) => can(role, permission)))
  for (const [place, less] of allowed.slice(0, -1).entries()) {
    expect(allowed[place + 1]).toEqual(expect.arrayContaining(less))
    expect(allowed[place + 1]?.length).toBeGreaterThan(less.length)
  }
  expect(allowed.at(-1)).toEqual(permissions)
})

test.each(permissions)('%s is proven to whoever may, and refused to everybody else', (permission) => {
  for (const role of Role.options) {
    const somebody = account(role)
    if (can(role, permission)) expect(prove(somebody, permission)).toBe(somebody)
    else expect(() => prove(somebody, permission)).toThrow(expect.objectContaining({ code: 'not-allowed' }))
  }
})

test('an admin without a second factor can only set one up', () => {
  const admin = account('admin', false)
  expect(lacksSecondFactor(admin)).toBe(true)
  expect(prove(admin, 'profile.manage')).toBe(admin)
  for (const permission of permissions.filter((one) => one !== 'profile.manage')) {
    expect(() => prove(admin, permission)).toThrow(expect.objectContaining({ code: 'second-factor-needed' }))
  }
  expect(lacksSecondFactor(account('reviewer', false))).toBe(false)
})
