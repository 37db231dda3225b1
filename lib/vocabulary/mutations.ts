import 'server-only'
import type { Prisma } from '@/lib/db/generated/client'
import en from '@/messages/en/vocabulary.json'
import fr from '@/messages/fr/vocabulary.json'
import { COUNTRIES, type Country } from './countries'
import { COUNTRY_ALIASES } from './country-aliases'
import { ACTOR_KIND_ALIASES, EVENT_KIND_ALIASES, INITIATIVE_KIND_ALIASES } from './kind-aliases'
import { ActorKind, EventKind, InitiativeKind } from './lists'
import { THEMES } from './themes'

/** Brings countries, themes and the words of the closed lists into the database. Themes there stay as editors left them. */
export async function syncVocabulary(db: Prisma.TransactionClient): Promise<void> {
  await db.$executeRaw`
    INSERT INTO countries (code, alpha3, name, aliases, region, latitude, longitude)
    SELECT code, alpha3, name, aliases, region, latitude, longitude
    FROM jsonb_to_recordset(${JSON.stringify(COUNTRIES.map(withAliases))}::jsonb)
      AS c(code text, alpha3 text, name jsonb, aliases text[], region text, latitude float, longitude float)
    ON CONFLICT (code) DO UPDATE SET alpha3 = EXCLUDED.alpha3, name = EXCLUDED.name, aliases = EXCLUDED.aliases, region = EXCLUDED.region,
      latitude = EXCLUDED.latitude, longitude = EXCLUDED.longitude`
  // A theme that an editor archived stays away.
  const kept = await db.record.findMany({ where: { type: 'theme' }, select: { id: true } })
  await db.theme.createMany({
    data: THEMES.filter(({ id }) => !kept.some((record) => record.id === id)).map(
      ({ id, label, altLabel, broader }) => ({
        id,
        label,
        altLabel,
        broaderId: broader,
        position: THEMES.findIndex((theme) => theme.id === id),
      }),
    ),
    skipDuplicates: true,
  })
  // A theme of ours is a published record from the start, so that editors can change it.
  await db.$executeRaw`
    WITH made AS (
      INSERT INTO records (type, id, status, version, published_version, title, names)
      SELECT 'theme', id, 'published', 1, 1, label, ARRAY(SELECT value FROM jsonb_each_text(label))
        || ARRAY(SELECT w FROM jsonb_each(alt_label) l, jsonb_array_elements_text(l.value) w)
      FROM themes ON CONFLICT DO NOTHING RETURNING id
    ), kept AS (
      INSERT INTO revisions (record_type, record_id, number, snapshot, reason)
      SELECT 'theme', id, 1, jsonb_build_object('label', label, 'altLabel', '{"fr": [], "en": [], "ar": []}' || alt_label,
        'broader', broader_id), 'import' FROM themes JOIN made USING (id)
    )
    INSERT INTO publications (id, record_type, record_id, number) SELECT gen_random_uuid(), 'theme', id, 1 FROM made`
  await db.$executeRaw`
    INSERT INTO terms (scheme, id, label, aliases)
    SELECT scheme, id, label, aliases
    FROM jsonb_to_recordset(${JSON.stringify(terms())}::jsonb) AS t(scheme text, id text, label jsonb, aliases text[])
    ON CONFLICT (scheme, id) DO UPDATE SET label = EXCLUDED.label, aliases = EXCLUDED.aliases`
}

function withAliases(country: Country) {
  return { ...country, aliases: COUNTRY_ALIASES[country.code] ?? [] }
}

function terms() {
  return [
    ...EventKind.options.map((id) => ({
      scheme: 'event-kind',
      id,
      label: { fr: fr.eventKind[id], en: en.eventKind[id] },
      aliases: EVENT_KIND_ALIASES[id] ?? [],
    })),
    ...ActorKind.options.map((id) => ({
      scheme: 'actor-kind',
      id,
      label: { fr: fr.actorKind[id], en: en.actorKind[id] },
      aliases: ACTOR_KIND_ALIASES[id] ?? [],
    })),
    ...InitiativeKind.options.map((id) => ({
      scheme: 'initiative-kind',
      id,
      label: { fr: fr.initiativeKind[id], en: en.initiativeKind[id] },
      aliases: INITIATIVE_KIND_ALIASES[id] ?? [],
    })),
  ]
}
