import type { ReactNode } from 'react'
import type { Messages } from '@/lib/i18n/messages'
import type { ListFilters, ListQuery } from '@/lib/url/list-query'

/** What the words of filters call a facet. */
export type FacetName = Extract<keyof Messages['filters']['empty']['one'], keyof Messages['filters']['name']>

/** What a list of records calls its parts, in the reader's language. */
export interface ListWords<Facet extends string> {
  title: string
  /** The query and its result as a sentence. */
  lede: ReactNode
  search: string
  orders: Record<string, string>
  names: Record<Facet, FacetName>
  sayValue: (facet: Facet, value: string) => string
  /** « Seulement Mali : 8 acteurs » */
  sayOnly: (value: string, count: number) => string
}

/** A list as it was asked for. */
export interface AskedList<Filters extends ListFilters<Facet>, Facet extends string> {
  list: ListQuery<Filters, Facet>
  filters: Filters
  words: ListWords<Facet>
}
