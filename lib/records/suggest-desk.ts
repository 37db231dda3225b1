import 'server-only'
import { z } from 'zod'
import type { Contributor } from '@/lib/auth/roles'
import { can } from '@/lib/auth/roles'
import { desk } from '@/lib/db/desk'
import { Prisma } from '@/lib/db/generated/client'
import type { Candidate } from '@/lib/forms/answer'
import type { Picked, PickerType, Resolved } from '@/lib/forms/pickers'
import type { Locale } from '@/lib/i18n/locales'
import { LocalizedText, say } from '@/lib/i18n/localized-text'
import { MESSAGES } from '@/lib/i18n/messages'
import { type Country, countryOf } from '@/lib/vocabulary/countries'
import { countriesLike, countriesNamed } from '@/lib/vocabulary/find-country'
import { ActorKind, InitiativeKind, RecordStatus } from '@/lib/vocabulary/lists'
import type { RecordType } from './types'

const { sql } = Prisma

const Found = z.object({
  id: z.string(),
  title: LocalizedText,
  status: RecordStatus,
  kind: z.string().nullable(),
  country: z.string().nullable(),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
})
type Found = z.infer<typeof Found>

const MOST = 8

// How well the best of a record's names fits what was typed.
const SCORE = sql`(SELECT max(CASE WHEN name = a.plain OR replace(name, ' ', '') = a.compact THEN 4
    WHEN starts_with(name, a.plain) THEN 3 WHEN position(' ' || a.plain IN name) > 0 THEN 2
    WHEN length(a.plain) > 3 THEN word_similarity(a.plain, name) ELSE 0 END)
  FROM string_to_table(r.plain_names, E'\\n') name)`

/** Up to eight records or countries whose names begin like the words typed, or look like them; the likeliest first. */
export async function listCandidates(
  account: Contributor,
  type: PickerType,
  q: string,
  locale: Locale,
): Promise<Candidate[]> {
  if (type === 'country')
    return countriesLike(q)
      .slice(0, MOST)
      .map((country) => toCountry(country, locale))
  const rows = await select(
    account,
    type,
    q.slice(0, 200),
    sql`${SCORE} > 0.45`,
    sql`ORDER BY ${SCORE} DESC, length(plain_names), id LIMIT ${MOST}`,
  )
  return rows.map((row) => toCandidate(row, locale))
}

/** The one record that a picker means: ticked, by its id, name, acronym or alias; else what it may mean. */
export async function resolvePicked(
  account: Contributor,
  type: PickerType,
  { text, id, pick }: Picked,
  locale: Locale,
): Promise<Resolved> {
  const exact = await listExact(account, type, pick || text, pick || id, locale)
  const meant = exact.find((one) => one.id === (pick || id))
  const [only] = exact
  if (meant) return { id: meant.id }
  if (only && exact.length === 1) return { id: only.id }
  if (exact.length > 1) return { problem: 'several', candidates: exact }
  return { problem: 'none', candidates: await listCandidates(account, type, text, locale) }
}

const IS_NAME = sql`position(E'\\n' || a.plain || E'\\n' IN E'\\n' || r.plain_names || E'\\n') > 0`

async function listExact(account: Contributor, type: PickerType, text: string, id: string, locale: Locale) {
  if (type === 'country') return countriesNamed(text).map((country) => toCountry(country, locale))
  const find = async (where: Prisma.Sql) =>
    (await select(account, type, text.slice(0, 1_000), where, sql`ORDER BY id LIMIT 20`)).map((row) =>
      toCandidate(row, locale),
    )
  // A form that was opened and not touched knows the ids: no search through all names for each of its pickers.
  const known = id ? await find(sql`r.id = ${id} AND (r.id = ${text} OR ${IS_NAME})`) : []
  if (known.length > 0) return known
  const byId = await find(sql`r.id = ${text}`)
  if (byId.length > 0) return byId
  // The index finds the records that have the words somewhere; « garsi » for GAR-SI needs a look at all of them.
  const named = await find(sql`r.plain_names LIKE '%' || a.plain || '%' AND ${IS_NAME}`)
  return named.length > 0
    ? named
    : find(sql`a.compact = ANY (string_to_array(replace(r.plain_names, ' ', ''), E'\\n'))`)
}

/** What a country is called in the reader's language. */
export function countryLabel(code: string, locale: Locale): string {
  return countryOf(code)?.name[locale] ?? code
}

async function select(
  account: Contributor,
  type: RecordType,
  q: string,
  where: Prisma.Sql,
  order: Prisma.Sql,
): Promise<Found[]> {
  const rows = await desk().$queryRaw<unknown[]>`
    WITH asked AS (SELECT plain(${q}) AS plain, compact(${q}) AS compact)
    SELECT r.id, CASE WHEN v.number = r.version THEN r.title ELSE ${PUBLIC_TITLE} END AS title,
      CASE WHEN v.number = r.version THEN r.status ELSE 'published' END AS status, v.snapshot->>'kind' AS kind, v.snapshot->>'country' AS country,
      v.snapshot->>'publisher' AS publisher, v.snapshot->>'published' AS published
    FROM asked a, records r JOIN revisions v ON v.record_type = r.type AND v.record_id = r.id AND v.number = ${versionFor(account)}
    WHERE r.type = ${type} AND r.status <> 'archived' AND a.plain <> '' AND (${where}) AND ${nameable(account)}
    ${order}`
  return rows.map((row) => Found.parse(row))
}

const PUBLIC_TITLE = sql`CASE r.type WHEN 'event' THEN v.snapshot->'title' WHEN 'theme' THEN v.snapshot->'label'
  WHEN 'article' THEN jsonb_build_object('fr', v.snapshot->'title') ELSE v.snapshot->'name' END`

// Contributors know what readers know, and their own drafts.
function versionFor(account: Contributor): Prisma.Sql {
  if (can(account.role, 'records.edit')) return sql`r.version`
  return sql`CASE WHEN r.owner_id = ${account.id}::uuid THEN r.version ELSE r.published_version END`
}

function nameable(account: Contributor): Prisma.Sql {
  if (can(account.role, 'records.edit')) return sql`true`
  return sql`(r.published_version IS NOT NULL OR r.owner_id = ${account.id}::uuid)`
}

function toCandidate(found: Found, locale: Locale): Candidate {
  const { actorKind, initiativeKind, recordStatus } = MESSAGES[locale].vocabulary
  const kind = found.kind ?? ''
  const words = {
    ...Object.fromEntries(ActorKind.options.map((word) => [word, actorKind[word]])),
    ...Object.fromEntries(InitiativeKind.options.map((word) => [word, initiativeKind[word]])),
  }
  const parts = [
    words[kind],
    found.country && countryLabel(found.country, locale),
    found.publisher,
    found.published,
    found.status === 'published' ? '' : recordStatus[found.status].toLocaleLowerCase(locale),
  ]
  return {
    id: found.id,
    label: say(found.title, locale)?.text ?? found.id,
    note: parts.filter(Boolean).join(', '),
  }
}

function toCountry({ code, name }: Country, locale: Locale): Candidate {
  return { id: code, label: name[locale], note: code }
}
