import { z } from 'zod'
import { cleanLine } from './cleanLine.ts'

export const ASK_LENGTH = 120
/** A viewer asks once in this time, in s. */
export const ASK_EVERY_SECONDS = 60

/** What a viewer typed, as it is kept. */
export const askedText = z.string().overwrite(cleanLine).min(1).max(ASK_LENGTH)

/** waiting ⇄ answering → answered; the host may always take a step back. */
export const questionState = z.enum(['waiting', 'answering', 'answered'])
export type QuestionState = z.output<typeof questionState>

/** A question from a viewer, with its votes. Of one that the host hid, pages are told only that it is gone. */
export const audienceQuestion = z.strictObject({
  id: z.uuid(),
  broadcast: z.uuid(),
  /** Grows with each act of the host. */
  revision: z.int().positive(),
  text: z.string(),
  askedAt: z.iso.datetime(),
  votes: z.int().min(0),
  state: questionState,
  /** When the host began to answer it: there the replay goes. */
  answeredFrom: z.iso.datetime().nullable(),
  hidden: z.boolean(),
})
export type AudienceQuestion = z.output<typeof audienceQuestion>

/** What one viewer asked and voted for. */
export const ownQuestions = z.strictObject({ asked: z.array(z.uuid()), voted: z.array(z.uuid()) })
export type OwnQuestions = z.output<typeof ownQuestions>
