import { expect, test } from 'vitest'
import { isOwnOrigin, isSecure } from './address'
import { pageOf, safeNext, signInHref } from './doors'

test.each([
  '/fr/admin',
  '/en/admin/events/new?article=almanar-2013',
  '/fr/admin/review?status=in-review&page=2',
])('%s is gone back to after signing in', (next) => {
  const asked = new URL(signInHref('fr', next), 'http://localhost').searchParams.get('next')
  expect(safeNext(asked, 'fr')).toBe(next)
})

test.each([
  undefined,
  ['/fr/admin/events', '/fr/admin/actors'],
  '',
  'https://elsewhere.example/fr/admin',
  '//elsewhere.example/fr/admin',
  '/\\elsewhere.example/fr/admin',
  '/\t/elsewhere.example/fr/admin',
  '\\\\elsewhere.example',
  'javascript:alert(1)',
  '/fr/admin/../events',
  '/fr/events',
  '/xx/admin',
  '/fr/admin/sign-in?next=/fr/admin',
  '/fr/admin/link/abc',
  `/fr/admin/${'a'.repeat(3_000)}`,
])('%j leads to the dashboard instead', (next) => {
  expect(safeNext(next, 'en')).toBe('/en/admin')
})

test('a form says which page it stands on, in which language', () => {
  const on = (referer: string | null) => pageOf(new Headers(referer === null ? {} : { referer }))
  expect(on('http://localhost:3000/en/admin/events/new?a=1')).toEqual({
    locale: 'en',
    path: '/en/admin/events/new?a=1',
  })
  expect(on(null)).toEqual({ locale: 'fr', path: '/fr/admin' })
  expect(on('garbage')).toEqual({ locale: 'fr', path: '/fr/admin' })
})

test.each([
  [{ origin: 'https://base.example', host: 'base.example' }, true],
  [{ origin: 'https://base.example', 'x-forwarded-host': 'base.example', host: 'localhost:3000' }, true],
  [{ origin: 'http://localhost:3000', host: 'localhost:3000' }, true],
  [{ origin: 'https://elsewhere.example', host: 'base.example' }, false],
  [{ origin: 'https://base.example.elsewhere.example', host: 'base.example' }, false],
  [{ origin: 'http://localhost:4000', host: 'localhost:3000' }, false],
  [{ origin: 'null', host: 'base.example' }, false],
  [{ host: 'base.example' }, false],
])('a post with %j is of this site: %s', (headers, isOwn) => {
  expect(isOwnOrigin(new Headers(headers))).toBe(isOwn)
})

test('a reader comes over TLS when the proxy before this server says so', () => {
  expect(isSecure(new Headers({ 'x-forwarded-proto': 'https' }))).toBe(true)
  expect(isSecure(new Headers({ 'x-forwarded-proto': 'http' }))).toBe(false)
  expect(isSecure(new Headers())).toBe(false)
})
