/** An article as it stands beside a form. */
export interface ArticleText {
  id: string
  title: string
  publisher: string
  /** EDTF */
  published: string | null
  /** ISO 639-1 */
  language: string | null
  /** Null when its text is not kept, or not for whoever reads it. */
  text: string | null
}
