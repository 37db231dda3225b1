import { z } from 'zod'
import { ActorContent, ActorDraft } from '@/lib/actors/content'
import { ArticleContent, ArticleDraft } from '@/lib/articles/content'
import { EventContent, EventDraft } from '@/lib/events/content'
import { InitiativeContent, InitiativeDraft } from '@/lib/initiatives/content'
import { PlaceContent, PlaceDraft } from '@/lib/places/content'
import { ThemeContent, ThemeDraft } from '@/lib/themes/content'

const of = <Type extends string, Content extends z.ZodType>(type: Type, content: Content) =>
  z.object({ type: z.literal(type), content })

/** The content of a record of any type as it may be saved. */
export const AnyDraft = z.discriminatedUnion('type', [
  of('place', PlaceDraft),
  of('theme', ThemeDraft),
  of('actor', ActorDraft),
  of('initiative', InitiativeDraft),
  of('article', ArticleDraft),
  of('event', EventDraft),
])
export type AnyDraft = z.infer<typeof AnyDraft>

/** The content of a record of any type as it may be submitted and published. */
export const AnyContent = z.discriminatedUnion('type', [
  of('place', PlaceContent),
  of('theme', ThemeContent),
  of('actor', ActorContent),
  of('initiative', InitiativeContent),
  of('article', ArticleContent),
  of('event', EventContent),
])
export type AnyContent = z.infer<typeof AnyContent>

/** What is wrong with a content: the field's path in dots, a code (messages `forms.error`), the value it is about. */
export interface ContentProblem {
  path: string
  code: string
  value?: string
}

/** What keeps a draft from being submitted; empty when nothing does. */
export function whatIsMissing(draft: AnyDraft): ContentProblem[] {
  const read = AnyContent.safeParse(draft)
  if (read.success) return []
  return read.error.issues.map(({ path, message }) => ({ path: path.slice(1).join('.'), code: message }))
}
