import { randomUUID } from 'node:crypto'
import { withClient } from '@/lib/db/server'

/** The text of an article that nobody wrote, about an event that never took place. */
const INVENTED_TEXT = `Bamako : trente greffiers imaginaires formés à la preuve numérique

Ceci est un texte d’essai, écrit pour les tests de la base ; rien de ce qu’il raconte n’a eu lieu. La capitale malienne abrite du 12 au 14 mai 2031 un atelier de formation destiné aux greffiers des pôles judiciaires, au centre inventé « Les Trois Caïlcédrats ». La rencontre est organisée par l’Office des Nations unies contre la drogue et le crime, avec l’appui d’un bailleur qui n’existe pas.

« Sans scellé bien tenu, il n’y a pas de procès », rappelle à l’ouverture un directeur régional de fantaisie. Les greffiers du Pôle judiciaire spécialisé, venus de toute la région, travaillent sur des téléphones factices : les décrire, les copier sans les altérer, conserver la trace de chaque main qui les a tenus. Un guide commun doit leur être remis avant la fin de l’année.

Selon un responsable tout aussi imaginaire, une quarantaine de personnes suivent la cérémonie de clôture, en comptant les invités. تنظم الأمم المتحدة ورشة وهمية في باماكو. Le communiqué final, lui non plus, n’a jamais été écrit ; il recommande pourtant de tenir un registre des preuves, de le garder en lieu sûr et de recommencer l’exercice l’an prochain, dans une ville que le hasard choisira.`

/** An article of that text, as an editor would have entered it. */
export async function makeArticle(title: string): Promise<string> {
  const id = `invented-${randomUUID()}`
  const content = {
    title,
    publisher: 'Le Courrier imaginaire',
    url: null,
    archiveUrl: null,
    published: '2031-05-15',
    language: 'fr',
    text: INVENTED_TEXT,
  }
  await withClient(process.env.DATABASE_URL ?? '', async (client) => {
    await client.query(
      `insert into records (type, id, status, version, title, names) values ('article', $1, 'draft', 1, $2, $3)`,
      [id, JSON.stringify({ fr: title }), [title, content.publisher]],
    )
    await client.query(
      `insert into revisions (record_type, record_id, number, snapshot, reason) values ('article', $1, 1, $2, 'test')`,
      [id, JSON.stringify(content)],
    )
  })
  return id
}
