import type { Generated } from 'kysely'
import type { PollKind } from '#content/schema/poll.ts'
import type { Json, Kept, Time } from './columns.ts'

/** What viewers are asked, and what they ask. */
export interface PollTables {
  /** Polls and quizzes; `closed_at` of one that closes by itself is written down a moment later. */
  polls: {
    id: string
    broadcast: string
    revision: Generated<number>
    kind: PollKind
    question: string
    choices: Json<string[]>
    right_choice: number | null
    reason: string | null
    seconds: number | null
    on_wall: boolean
    created_by: string
    created_at: Time
    launched_at: Time | null
    closed_at: Time | null
    revealed_at: Time | null
  }
  /** One answer a viewer. The database refuses to change the answer to a quiz, and to delete any. */
  poll_answers: { poll: string; viewer: string; choice: number; at: Time }
  questions: {
    id: Kept<string>
    broadcast: Kept<string>
    viewer: Kept<string>
    text: Kept<string>
    asked_at: Kept<Date>
    revision: Generated<number>
    /** When the host began to answer it, and when it was answered. */
    answered_from: Time | null
    answered_at: Time | null
    hidden: Generated<boolean>
  }
  question_votes: { question: Kept<string>; viewer: Kept<string>; at: Kept<Date> }
}
