import type { Mention } from './gazetteer'

/** The mentions of each actor that an article names, by id, in the order in which it names them first. */
export function actorMentions(mentions: readonly Mention[]): Map<string, Mention[]> {
  const byActor = new Map<string, Mention[]>()
  for (const mention of mentions) {
    for (const { type, id } of mention.meanings) {
      if (type !== 'actor') continue
      const own = byActor.get(id)
      if (own) own.push(mention)
      else byActor.set(id, [mention])
    }
  }
  return byActor
}

/** The mentions in each sentence, by its index; none where a sentence names nothing. */
export function mentionsBySentence(mentions: readonly Mention[]): (Mention[] | undefined)[] {
  const bySentence: (Mention[] | undefined)[] = []
  for (const mention of mentions) {
    const here = bySentence[mention.sentence]
    if (here) here.push(mention)
    else bySentence[mention.sentence] = [mention]
  }
  return bySentence
}
