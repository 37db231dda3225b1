import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { ArticleRecord } from '@/lib/articles/schema'
import { EventRecord } from '@/lib/events/schema'
import { InitiativeRecord } from '@/lib/initiatives/schema'
import { THEMES } from '@/lib/vocabulary/themes'

/** The shipped dataset as its files say it, to check the database's answers against. */
export const reference = {
  events: read('events', EventRecord),
  initiatives: read('initiatives', InitiativeRecord),
  articles: read('articles', ArticleRecord),
}

/** A theme of the codebook and all that are narrower. */
export function withNarrower(theme: string): string[] {
  return [theme, ...THEMES.filter(({ broader }) => broader === theme).flatMap(({ id }) => withNarrower(id))]
}

function read<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema>[] {
  return z.array(schema).parse(JSON.parse(readFileSync(`prisma/reference/${file}.json`, 'utf8')))
}
