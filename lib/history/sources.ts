import { isTree, type Tree } from './tree'

/**
 * The content with one citation an article, as it is read: `fields` are those that the article states without a quote,
 * `quotes` the others. Where exactly a quote stands is for editors' forms, and changes nothing that is told.
 */
export function bySource(content: unknown): Tree {
  const tree = isTree(content) ? content : {}
  if (!Array.isArray(tree.citations)) return tree
  const cited = tree.citations.filter(isTree)
  const articles = [...new Set(cited.map(({ article }) => article))]
  return {
    ...tree,
    citations: articles.map((article) => {
      const own = cited.filter((one) => one.article === article)
      const isBare = ({ exact, stance }: Tree) => !exact && stance !== 'differs'
      return {
        article,
        fields: [...new Set(own.filter(isBare).map(({ field }) => field))],
        quotes: own
          .filter((one) => !isBare(one))
          .map(({ field, exact, stance, originalValue }) => ({ field, exact, stance, originalValue })),
      }
    }),
  }
}
