import type { FieldEvidence } from '@/lib/evidence/content'
import { diffContent, type FieldDiff, withField } from '@/lib/history/diff'
import { isLocalized, isSame, isTree, type Tree, textOf } from '@/lib/history/tree'
import { AnyDraft } from '@/lib/records/content'
import { namesOf } from '@/lib/records/names'
import { renameReferences } from '@/lib/records/references'
import { CountryRole } from '@/lib/vocabulary/lists'
import type { Choice, Choices, Pair } from './schema'

/** Fields whose evidence can only be that of one value: the codebook's facts that have no parts. */
const SINGLE = ['kind', 'date', 'active', 'place', 'attendance', 'country', 'parent']

/** What unites by itself, whatever is chosen. */
const UNITED = ['citations']

const MOST_THEMES = 5

/** A field that two records fill differently, what can be chosen, and what is proposed: the more complete value. */
export interface MergeField extends FieldDiff {
  choices: Choice[]
  proposed: Choice
}

/** What has to be chosen to make one record of two, in the order of the form. */
export function fieldsToChoose(kept: AnyDraft, merged: AnyDraft): MergeField[] {
  return diffContent(kept.type, kept.content, merged.content)
    .filter(({ field }) => !UNITED.includes(field))
    .map((diff) => {
      const choices: Choice[] = diff.entries ? ['kept', 'merged', 'both'] : ['kept', 'merged']
      return { ...diff, choices, proposed: propose(diff) }
    })
}

function propose({ field, before, after, entries }: FieldDiff): Choice {
  if (isEmpty(before)) return 'merged'
  if (isEmpty(after)) return 'kept'
  if (entries) {
    const both = unite(field, before, after)
    return field === 'themes' && both.length > MOST_THEMES ? 'kept' : 'both'
  }
  // What is longer says more: a summary, a text, a date to the day. Names are a matter of usage.
  const isToldAtLength = /^(summary|text|date|active|published)\b/.test(field)
  return isToldAtLength && textOf(after).length > textOf(before).length ? 'merged' : 'kept'
}

/**
 * The content of the one record, whose id is `keptId`: fields as chosen, else as proposed; the evidence of both; and names
 * that were not chosen as other names. Both contents refer to records by today's ids.
 */
export function mergeContents(kept: AnyDraft, merged: AnyDraft, keptId: string, choices: Choices): AnyDraft {
  let content: Tree = kept.content
  const given = { kept: new Map<string, unknown>(), merged: new Map<string, unknown>() }
  for (const { choices: possible, proposed, field, before, after } of fieldsToChoose(kept, merged)) {
    const asked = choices[field]
    const choice = asked && possible.includes(asked) ? asked : proposed
    if (choice === 'merged') given.kept.set(field, before)
    if (choice === 'kept') given.merged.set(field, after)
    if (choice === 'merged') content = withField(content, field, after)
    if (choice === 'both') content = withField(content, field, unite(field, before, after))
  }
  content = withOtherNames(content, kept, merged)
  if ('citations' in kept.content) {
    const citations = [
      ...stillSaid(citationsOf(kept), given.kept, content),
      ...stillSaid(citationsOf(merged), given.merged, content),
    ]
    content = { ...content, citations }
  }
  return withoutSelf(tidy(AnyDraft.parse({ type: kept.type, content })), keptId)
}

function citationsOf({ content }: AnyDraft): FieldEvidence[] {
  return 'citations' in content ? content.citations : []
}

/** What stated a value that was given up differs from now on; what stated a fact that is not there any more goes. */
function stillSaid(citations: FieldEvidence[], given: Map<string, unknown>, content: Tree): FieldEvidence[] {
  return citations.flatMap((one) => {
    if (one.field in content && isEmpty(content[one.field])) return []
    const value = SINGLE.includes(one.field) ? given.get(one.field) : null
    if (isEmpty(value) || one.stance === 'differs') return [one]
    const said = one.originalValue ?? sayPlainly(value)
    return [{ ...one, stance: 'differs' as const, ...(said !== null && { originalValue: said }) }]
  })
}

/** The entries of two lists, each once. What names the same is one, with the evidence of both. */
function unite(field: string, before: unknown, after: unknown): unknown[] {
  const list = Array.isArray(before) ? [...before] : []
  for (const entry of Array.isArray(after) ? after : []) {
    const place = list.findIndex((known) => isTwin(field, known, entry))
    if (place < 0) list.push(entry)
    else if (field === 'countries') list[place] = strongerRole(list[place], entry)
    else if (isTree(entry) && isTree(list[place])) list[place] = withEvidenceOf(list[place], entry)
  }
  return list
}

function isTwin(field: string, one: unknown, other: unknown): boolean {
  if (!isTree(one) || !isTree(other)) return plain(one) === plain(other)
  const keys = IDENTITIES[field]
  return keys ? keys.every((key) => isSame(one[key], other[key])) : isSame(one, other)
}

const IDENTITIES: Record<string, string[] | undefined> = {
  participants: ['actor', 'role'],
  countries: ['code'],
  members: ['actor', 'country', 'active'],
}

// Who hosts also takes part, and who takes part is also concerned.
function strongerRole(one: unknown, other: unknown): unknown {
  const rank = (entry: unknown) =>
    CountryRole.options.findIndex((role) => isTree(entry) && entry.role === role)
  return rank(other) < rank(one) ? other : one
}

function withEvidenceOf(known: Tree, other: Tree): Tree {
  const [own, more] = [known.citations, other.citations].map((list) => (Array.isArray(list) ? list : []))
  const citations = [...(own ?? []), ...(more ?? [])]
  const { as = other.as } = known
  return { ...known, ...(as !== undefined && { as }), ...(citations.length > 0 && { citations }) }
}

// A name under which somebody will look for the record must still find it.
function withOtherNames(content: Tree, kept: AnyDraft, merged: AnyDraft): Tree {
  if (kept.type !== 'actor' && kept.type !== 'initiative' && kept.type !== 'theme') return content
  const now = AnyDraft.parse({ type: kept.type, content })
  const known = new Set(namesOf(now).map(plain))
  if (kept.type === 'theme') return withOtherLabels(content, [kept, merged], known)
  const missing = [kept, merged].flatMap((draft) => [...namesIn(draft, 'name'), ...namesIn(draft, 'acronym')])
  const fresh = missing.filter(({ text }) => !known.has(plain(text)) && known.add(plain(text)))
  const aliases = Array.isArray(content.aliases) ? content.aliases : []
  return { ...content, aliases: [...aliases, ...fresh.map(({ text }) => text)] }
}

function withOtherLabels(content: Tree, drafts: AnyDraft[], known: Set<string>): Tree {
  return drafts
    .flatMap((draft) => namesIn(draft, 'label'))
    .filter(({ text }) => !known.has(plain(text)) && known.add(plain(text)))
    .reduce((all, { lang, text }) => {
      const labels = isTree(all.altLabel) ? all.altLabel[lang] : null
      return withField(all, `altLabel.${lang}`, [...(Array.isArray(labels) ? labels : []), text])
    }, content)
}

function namesIn(draft: AnyDraft, field: string): { lang: string; text: string }[] {
  const value = Object.entries(draft.content).find(([name]) => name === field)?.[1]
  if (!isTree(value) || !isLocalized(value)) return []
  return Object.entries(value).map(([lang, text]) => ({ lang, text: String(text) }))
}

// A date or a number says itself; of an id or a code, only the quote can tell.
function sayPlainly(value: unknown): string | null {
  if (isTree(value) && typeof value.count === 'number') return String(value.count)
  return typeof value === 'string' && /^\d{4}/.test(value) ? value : null
}

/** Evidence that was united is there once. */
function tidy(draft: AnyDraft): AnyDraft {
  return renameReferences(draft, (_type, id) => id)
}

/** A record is not its own parent because it was merged with its parent. */
function withoutSelf(draft: AnyDraft, id: string): AnyDraft {
  const { type, content } = draft
  if ('parent' in content && content.parent === id) {
    return AnyDraft.parse({ type, content: { ...content, parent: null } })
  }
  if ('broader' in content && content.broader === id) {
    return AnyDraft.parse({ type, content: { ...content, broader: null } })
  }
  return draft
}

/** The draft with the merged record's id read as the kept one's, as it will be. */
export function asOne(draft: AnyDraft, { type, keptId, mergedId }: Pair): AnyDraft {
  return renameReferences(draft, (of, id) => (of === type && id === mergedId ? keptId : id))
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true
  return Array.isArray(value) ? value.length === 0 : isTree(value) && Object.keys(value).length === 0
}

/** A text as it is compared: without accents, case and typographic variants. */
function plain(value: unknown): string {
  return textOf(value)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ]/g, "'")
    .replace(/[\s\-‐‑–]+/g, ' ')
    .toLowerCase()
}
