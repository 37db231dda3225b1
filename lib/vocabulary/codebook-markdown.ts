import type { Locale } from '@/lib/i18n/locales'
import { MESSAGES } from '@/lib/i18n/messages'
import { type Codebook, hasFamilies } from './codebook'

/** The codebook as a Markdown document (CommonMark with tables), for those who read the repository. */
export function codebookMarkdown(codebook: Codebook, locale: Locale): string {
  const texts = MESSAGES[locale].about.codebook
  const lists = codebook.vocabularies.map(({ title, note, terms }) =>
    section(2, title, note, [
      [
        texts.word,
        texts.code,
        texts['definition-head'],
        ...(hasFamilies(terms) ? [texts['family-head']] : []),
      ],
      ...terms.map(({ id, word, definition, family }) => [
        word,
        code(id),
        definition,
        ...(family ? [family.word] : []),
      ]),
    ]),
  )
  const themes = section(2, texts.themes.title, texts.themes.note, [
    [texts.theme, texts.code, texts.broader, texts.alternative],
    ...codebook.themes.map(({ id, label, altLabel, broader }) => [
      `${label.en} / ${label.fr}`,
      code(id),
      broader ? code(broader) : '',
      [...(altLabel.en ?? []), ...(altLabel.fr ?? [])].join(', '),
    ]),
  ])
  const dates = section(2, texts.dates.title, texts.dates.note, [
    [texts.written, texts.said, texts.meaning],
    ...codebook.dates.map(({ edtf, words, meaning }) => [code(edtf), words, meaning]),
  ])
  const files = codebook.files.map(({ id, holds, fields }) =>
    section(3, `${id}.json`, holds, [
      [texts['field-head'], texts.holds],
      ...fields.map((field) => [code(field.name), field.holds]),
    ]),
  )
  return [
    `# ${texts.title}`,
    'Written by `npm run codebook` from the vocabulary and the schemas that the code uses: change those, then run it.',
    texts.lede,
    ...lists,
    themes,
    dates,
    `## ${texts.files.title}`,
    texts.files.note,
    ...files,
  ]
    .join('\n\n')
    .concat('\n')
}

function section(level: number, title: string, note: string, [head = [], ...rows]: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  const table = [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
  return `${'#'.repeat(level)} ${title}\n\n${note}\n\n${table}`
}

function code(text: string): string {
  return `\`${text}\``
}
