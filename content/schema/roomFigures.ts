import { z } from 'zod'
import { pollKind } from './poll.ts'

const count = z.int().min(0)

/** A poll or quiz as it ended, with how many chose what. */
const pollFigures = z.strictObject({
  id: z.uuid(),
  kind: pollKind,
  question: z.string(),
  launchedAt: z.iso.datetime(),
  answers: count,
  choices: z.array(z.strictObject({ words: z.string(), answers: count, right: z.boolean() })),
})
export type PollFigures = z.output<typeof pollFigures>

/** What the audience of a broadcast said and did. Messages are kept for 60 days; later ones are all there is. */
export const roomFigures = z.strictObject({
  /** Messages that everybody could read, and who wrote them. */
  messages: count,
  writers: count,
  /** Messages that wait for a host, that no one else saw, and that were taken away. */
  held: count,
  refused: count,
  removed: count,
  /** Messages by the step of the broadcast that their writers saw; steps without any are left out. */
  talk: z.array(z.strictObject({ at: z.iso.datetime(), messages: count })),
  likes: count,
  questions: count,
  answered: count,
  /** Reservations that were not taken back. */
  reservations: count,
  /** In the order of their launch. */
  polls: z.array(pollFigures),
})
export type RoomFigures = z.output<typeof roomFigures>
