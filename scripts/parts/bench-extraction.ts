import { readFile } from 'node:fs/promises'
import { ActorDraft } from '@/lib/actors/content'
import { takeIn } from '@/lib/extraction/intake/intake'
import { bodyOf } from '@/lib/extraction/intake/lines'
import { buildKnowledge, type KnownRecord } from '@/lib/extraction/names/known-records'
import { proposeEvent } from '@/lib/extraction/propose'
import { readArticle } from '@/lib/extraction/text/reading'
import { referenceRecords } from './reference-records'

const ACTORS = 10_000
const WORDS = 1_000
const RUNS = 30
const ARTICLE = 'tests/extraction/synthetic/001-atelier-coalition-ndjamena.txt'

/** Times the reading of one article of 1,000 words against a base of 10,000 actors, and the making of that base. */
export async function benchExtraction(): Promise<void> {
  const records = referenceRecords()
  const actors = records.filter(({ type }) => type === 'actor').length
  const knownRecords = [...records, ...syntheticActors(ACTORS - actors)]
  const built = performance.now()
  const knowledge = buildKnowledge(knownRecords)
  print('base of 10,000 actors made', [performance.now() - built])

  const page = await takeIn({ is: 'file', name: 'article.txt', bytes: await readFile(ARTICLE) })
  const body = lengthened(bodyOf(page.lines))
  const about = { language: 'fr', title: page.metadata.title, published: page.metadata.published }
  const times: number[] = []
  for (let run = 0; run <= RUNS; run++) {
    const start = performance.now()
    proposeEvent(readArticle(body, about), knowledge)
    // The first one fills what is kept between articles.
    if (run > 0) times.push(performance.now() - start)
  }
  print(`article of ${WORDS} words against ${ACTORS} actors`, times)
}

/** Invented bodies, told apart by numbers; synthetic, for this measurement alone. */
function syntheticActors(count: number): KnownRecord[] {
  const kinds = ['Observatoire', 'Commission', 'Direction', 'Agence', 'Institut', 'Comité', 'Office'] as const
  return Array.from({ length: count }, (_, number) => {
    const kind = kinds[number % kinds.length] ?? 'Office'
    return {
      type: 'actor',
      id: `bench-${number}`,
      content: ActorDraft.parse({
        name: { fr: `${kind} de la zone ${number} du Sahel`, en: `Sahel Zone ${number} ${kind}` },
        acronym: { fr: `OBS${number}` },
        aliases: [`${kind} régional de la zone ${number}`, `Zone ${number}`],
        kind: 'government',
        country: 'ML',
      }),
    }
  })
}

/** The article, with its paragraphs again and again until it has its words. */
function lengthened(body: string): string {
  const paragraphs = body.split('\n')
  let text = body
  for (let next = 1; text.split(/\s+/).length < WORDS; next++) {
    text += `\n${paragraphs[next % paragraphs.length]}`
  }
  return text
    .split(/(\s+)/)
    .slice(0, 2 * WORDS)
    .join('')
}

function print(what: string, times: number[]) {
  const sorted = times.toSorted((one, other) => one - other)
  const at = (part: number) => (sorted[Math.floor(part * (sorted.length - 1))] ?? 0).toFixed(0)
  console.log(`${what}: median ${at(0.5)} ms, 95 % ${at(0.95)} ms, most ${at(1)} ms (${sorted.length} runs)`)
}
