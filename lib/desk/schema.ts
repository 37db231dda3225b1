import { z } from 'zod'
import { LocalizedText } from '@/lib/i18n/localized-text'
import { Head } from '@/lib/records/heads'
import { RecordKey } from '@/lib/records/types'

/** What happened on a record's way: a step with what was said, or a version that was saved. */
const Step = z.enum([
  'saved',
  'comment',
  'submitted',
  'sent-back',
  'assigned',
  'published',
  'archived',
  'restored',
])

/** An entry of a record's feed. */
export const FeedEntry = z.object({
  id: z.string(),
  step: Step,
  /** The version that it is about. */
  number: z.int(),
  text: z.string(),
  /** Who; null for the import from the shell. */
  author: z.string().nullable(),
  createdAt: z.date(),
})
export type FeedEntry = z.infer<typeof FeedEntry>

/** A record in a list of work. */
export const WorkItem = Head.extend({
  owner: z.string().nullable(),
  assignee: z.string().nullable(),
  /** How many things keep it from being submitted. */
  missing: z.int(),
  /** How many of its facts no article states. */
  unproved: z.int(),
  /** Who sent it to the reviewers last. */
  submitter: z.string().nullable(),
  /** Why it was sent back, when it was and waits for its writer. */
  sentBack: z.object({ text: z.string(), author: z.string().nullable(), createdAt: z.date() }).nullable(),
})
export type WorkItem = z.infer<typeof WorkItem>

/** A page of a list of work. */
export interface WorkList {
  items: WorkItem[]
  total: number
}

/** A form that was typed into and not saved. */
export const UnfinishedItem = z.object({
  type: RecordKey.shape.type,
  /** Null for a new record. */
  recordId: z.string().nullable(),
  /** Of the record; null for a new one. */
  title: LocalizedText.nullable(),
  /** What was typed as its title; null when nothing was. */
  typed: z.string().nullable(),
  updatedAt: z.date(),
})
export type UnfinishedItem = z.infer<typeof UnfinishedItem>

/** Somebody who can take care of a record. */
export const Assignee = z.object({ id: z.string(), name: z.string() })
export type Assignee = z.infer<typeof Assignee>
