import { describe, expect, test } from 'vitest'
import type { ParticipationRole } from '@/lib/vocabulary/lists'
import type { KnownActor, KnownEvent } from './knowledge'
import { type Part, roleEvidenceAmong, type Setting } from './role-evidence'
import { RoleModel } from './role-model'
import type { ToldRole } from './roles'

const actor = (id: string, kind: KnownActor['kind'], country: string | null = null): KnownActor => ({
  id,
  kind,
  country,
  parent: null,
  name: { fr: id },
  acronym: {},
  summary: {},
  names: [id],
})
const event = (participants: KnownEvent['participants']): KnownEvent => ({
  id: 'e',
  title: {},
  summary: {},
  headlines: [],
  kind: 'workshop',
  date: null,
  place: null,
  venue: null,
  countries: [],
  participants,
  themes: [],
  initiatives: [],
})
const told = (role: ParticipationRole, weight: number): ToldRole => ({
  mention: { start: 0, end: 1, sentence: 0, from: 0, to: 1, name: 'x', meanings: [] },
  role,
  weight,
  start: 0,
  end: 1,
})
const office = actor('office', 'un-entity')
const bank = actor('bank', 'un-entity')
const actors = new Map([office, bank].map((one) => [one.id, one]))
const part = (one: KnownActor, roles: ToldRole[] = [], rank = 0): Part => ({
  actor: one,
  told: roles,
  rank,
  signs: new Map([['at lead', 1]]),
})
const past = [
  event([{ actor: 'office', role: 'facilitator' }]),
  event([{ actor: 'office', role: 'facilitator' }]),
]
const model = new RoleModel()
for (const one of past) model.learn(one, actors)
const setting: Setting = { kinds: [{ kind: 'workshop', share: 1 }], host: null, near: () => 0 }
const of = (role: ParticipationRole, one: Part, all: Part[] = [one], more: Partial<Setting> = {}) =>
  roleEvidenceAmong(all, { ...setting, ...more }, { actors, model })(one).get(role) ??
  new Map<string, number>()

describe('what speaks for a role', () => {
  test('is what the words tell, the clearest above all', () => {
    expect(of('funder', part(bank, [told('funder', 3)])).get('told')).toBe(1)
    expect(of('funder', part(bank, [told('funder', 9)])).get('told funder')).toBeCloseTo(4 / 3)
    expect(of('host', part(bank, [told('funder', 3)])).get('told')).toBe(0)
  })

  test('is what the actor itself was in events on file, more than what its like were', () => {
    const [own, others] = [of('facilitator', part(office)), of('facilitator', part(bank))]
    expect(own.get('own')).toBeGreaterThan(others.get('own') ?? 0)
    expect(own.get('habit')).toBe(others.get('habit'))
  })

  test('is what it was in the events that are most alike', () => {
    const near = (isSo: (one: KnownEvent) => boolean) => past.filter(isSo).length / past.length
    expect(of('facilitator', part(office), undefined, { near }).get('near own')).toBe(1)
    expect(of('facilitator', part(bank), undefined, { near }).get('near own')).toBe(0)
    expect(of('facilitator', part(bank), undefined, { near }).get('near like')).toBeGreaterThan(
      of('host', part(bank), undefined, { near }).get('near like') ?? 0,
    )
  })

  test('is whether words give it to another body, which a person does not take', () => {
    const others = [part(bank, [told('funder', 3)]), part(actor('awa', 'person'), [told('chair', 3)])]
    expect(of('funder', part(office), [part(office), ...others]).get('taken funder')).toBe(1)
    expect(of('chair', part(office), [part(office), ...others]).get('taken chair')).toBe(0)
  })

  test('is where and in which order the article names it', () => {
    const evidence = of('host', part(office, [], 1))
    expect(evidence.get('rank 1 host body')).toBe(1)
    expect(evidence.get('at lead host body')).toBe(1)
    expect(evidence.get('at early host body')).toBe(0)
  })
})
