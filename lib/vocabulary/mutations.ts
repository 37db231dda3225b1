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
  await db.theme.createMany({
    data: THEMES.map(({ id, label, altLabel, broader }, position) => ({
      id,
      label,
      altLabel,
      broaderId: broader,
      position,
    })),
    skipDuplicates: true,
  })
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
