import { randomInt, randomUUID } from 'node:crypto'

/** A report that nobody wrote, of an event that never took place. */
export interface InventedReport {
  title: string
  /** Its first sentence. */
  lead: string
  /** « du 12 au 14 mai 2041 » */
  dates: string
  /** « 12 mai 2041 », and the same in EDTF. */
  firstDay: string
  firstEdtf: string
  published: string
  /** Words that no other report has. */
  mark: string
}

const MONTHS = ['avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre']

/** Another report each time: the base would find one that it has already read. */
export function inventReport(): InventedReport {
  const [day, year, place] = [randomInt(10, 24), randomInt(2027, 2034), randomInt(MONTHS.length)]
  const month = MONTHS[place] ?? 'mai'
  const mark = `Zelmo${randomUUID().replace(/[^a-f]/g, '')}`
  const dates = `du ${day} au ${day + 2} ${month} ${year}`
  return {
    title: `Bamako : les greffiers imaginaires de ${mark} se forment à la preuve numérique`,
    lead: `la capitale malienne abrite ${dates} un atelier de formation destiné aux greffiers de ${mark}.`,
    dates,
    firstDay: `${day} ${month} ${year}`,
    firstEdtf: `${year}-${String(place + 4).padStart(2, '0')}-${day}`,
    published: `${day + 3} ${month} ${year}`,
    mark,
  }
}

/** The report as it is copied from a page: menus, a ticker and pointers to others around it. */
export function copiedPage({ title, lead, mark, published }: InventedReport): string {
  return `Accueil
Politique
Économie
Sports
Abonnez-vous
Nous utilisons des cookies pour améliorer votre expérience. Accepter Refuser

${title}
Publié le ${published}
Partager
Facebook
WhatsApp

${lead.charAt(0).toUpperCase()}${lead.slice(1)} La rencontre de ${mark} est organisée par l’Office des Nations unies contre la drogue et le crime (ONUDC), avec l’appui d’un bailleur qui n’existe pas.

« Sans scellé bien tenu, ${mark} n’a pas de procès », a rappelé à l’ouverture un directeur de fantaisie. Les greffiers travaillent sur des téléphones factices de ${mark} : les décrire, les copier sans les altérer, conserver la trace de chaque main qui les a tenus.

À lire aussi : ${mark}, un marché de mil qui ne désemplit pas

Selon un responsable de ${mark} tout aussi imaginaire, plus de 30 participants suivent les travaux, qui doivent aboutir à un guide commun.

© Le Courrier imaginaire. Tous droits réservés.
`
}
