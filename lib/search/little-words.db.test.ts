import { expect, test } from 'vitest'
import { understand } from './queries'
import { searchRecords } from './results'

// The articles, prepositions, pronouns, conjunctions and commonest verbs of both languages.
const WORDS = `
  le la les l un une des du de d au aux à a ce cet cette ces cela ceci ceux celle celles celui mon ma mes
  ton ta tes son sa ses notre nos votre vos leur leurs je tu il elle on nous vous ils elles me te se lui
  eux moi toi soi y en qui que quoi dont où lequel laquelle lesquels lesquelles auquel auxquels auxquelles
  duquel desquels desquelles quel quelle quels quelles et ou ni mais or donc comme quand lorsque puisque
  quoique afin ainsi alors aussi par pour sur sous avec sans dans entre vers chez lors selon depuis
  pendant durant avant après contre dès hors malgré outre parmi jusque sauf via voici voilà envers hormis
  suivant moyennant concernant est sont était étaient être été ont avait avoir fut sera seront ne pas plus
  très tout tous toute toutes même mêmes aucun aucune chaque quelque quelques plusieurs certains certaines
  autre autres telle tels telles tandis cependant toutefois puis ensuite comment pourquoi combien là ici près
  the a an and or but nor so yet for with from into onto to of in on at by as about after before against
  among amongst between beyond during through throughout toward towards under over upon via within without
  since until till per than that this these those it its he she they them their his her our your my we you
  i me him who whom whose which what where when why how is are was were be been being has have had do does
  did not no if because while although though unless whereas whether also both either neither each every
  any all some such other another around across along behind below above beneath beside besides despite
  except inside outside near off out up down like there here then thus`

const totalOf = async (q: string) => (await searchRecords({ q, in: undefined, page: 1, size: 1 }, 'fr')).total

test.each(WORDS.trim().split(/\s+/))('adding « %s » changes nothing', async (word) => {
  const plain = await understand('formation femmes')
  expect((await understand(`formation ${word} femmes`)).tsquery).toBe(plain.tsquery)
  expect((await understand(`${word.toUpperCase()} FORMATION FEMMES`)).tsquery).toBe(
    (await understand('FORMATION FEMMES')).tsquery,
  )
})

test('a search with articles finds as many records as without', async () => {
  expect(await totalOf('formation les femmes')).toBe(await totalOf('formation femmes'))
  expect(await totalOf('la formation pour toutes les femmes')).toBe(await totalOf('formation femmes'))
})

test.each(['car', 'mine', 'tel', 'US'])('« %s » is something here, and counts', async (word) => {
  expect((await understand(`attaque ${word}`)).words).toHaveLength(2)
})
