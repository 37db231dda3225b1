import type { EventKind } from '@/lib/vocabulary/lists'
import { COURSE, DRILL, MEETING } from './attendance-words'

/** What an article tells of: soldiers on the move, a meeting, a course. */
export interface Scene {
  isDrill: boolean
  isMeeting: boolean
  isCourse: boolean
}

const DRILLS: ReadonlySet<EventKind | null> = new Set(['exercise', 'deployment', 'operation'])
const MEETINGS: ReadonlySet<EventKind | null> = new Set([
  'summit',
  'ministerial',
  'conference',
  'workshop',
  'meeting',
  'visit',
])

/** What the headline and first sentences tell of. */
export function sceneOf(lines: string[], kind: EventKind | null): Scene {
  return {
    isDrill: DRILLS.has(kind) || lines.slice(0, 3).some((line) => DRILL.test(line)),
    isMeeting: MEETINGS.has(kind) || lines.some((line) => MEETING.test(line)),
    isCourse: kind === 'training' || lines.some((line) => COURSE.test(line)),
  }
}
