import { readFileSync } from 'node:fs'
import { z } from 'zod'

// The codebook's fields that tests look for. The schemas of lib read JSON modules, which the test runner cannot load.
const Text = z.object({ fr: z.string(), en: z.string() })
const Name = z.object({ fr: z.string().optional(), en: z.string().optional() })
const Source = z.object({ article: z.string() })

const Event = z.object({
  id: z.string(),
  title: Text,
  summary: Text,
  kind: z.string(),
  date: z.string(),
  place: z.object({ name: z.string(), country: z.string(), venue: z.string().optional() }).nullable(),
  countries: z.array(z.object({ code: z.string() })),
  participants: z.array(z.object({ actor: z.string(), role: z.string(), as: Name.optional() })),
  themes: z.array(z.string()),
  initiatives: z.array(z.string()),
  outcomes: z.array(Text),
  sources: z.array(Source),
})

const Actor = z.object({
  id: z.string(),
  name: Text,
  acronym: Name,
  aliases: z.array(z.string()),
  country: z.string().nullable(),
  parent: z.string().nullable(),
  summary: Text,
  wikidata: z.string().nullable(),
})

const Member = z.union([z.object({ country: z.string() }), z.object({ actor: z.string() })])

const Initiative = z.object({
  id: z.string(),
  name: Text,
  acronym: Name,
  aliases: z.array(z.string()),
  summary: Text,
  active: z.string(),
  lead: z.array(z.string()),
  members: z.array(Member),
  themes: z.array(z.string()),
  parent: z.string().nullable(),
  website: z.string().nullable(),
  sources: z.array(Source),
})

const Article = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  url: z.string().nullable(),
  published: z.string().nullable(),
})

const Place = z.object({ id: z.string(), name: Text, country: z.string() })
const Country = z.object({ code: z.string(), name: Text })

function read<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema>[] {
  return z.array(schema).parse(JSON.parse(readFileSync(file, 'utf8')))
}

const byId = <Item extends { id: string }>(items: Item[]) => new Map(items.map((item) => [item.id, item]))

/** The reference dataset as its files say it, without the database between. */
export function readDataset() {
  return {
    events: byId(read('prisma/reference/events.json', Event)),
    actors: byId(read('prisma/reference/actors.json', Actor)),
    initiatives: byId(read('prisma/reference/initiatives.json', Initiative)),
    articles: byId(read('prisma/reference/articles.json', Article)),
    places: read('prisma/reference/places.json', Place),
    countries: read('lib/vocabulary/countries.json', Country),
  }
}
export type Dataset = ReturnType<typeof readDataset>
