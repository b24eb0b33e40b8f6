import { z } from 'zod'
import { cleanLine } from './cleanLine.ts'

/** A poll asks what viewers think; a quiz has a right answer, and a reason for it. */
export const pollKind = z.enum(['poll', 'quiz'])
export type PollKind = z.output<typeof pollKind>

/** How long a poll may stay open, in s; null is until the host closes it. */
export const POLL_SECONDS = [15, 30, 60, 120] as const
/** The most a question, a choice and a reason may be, in characters: they are read from a phone and from six metres. */
export const QUESTION_LENGTH = 60
export const CHOICE_LENGTH = 24
export const REASON_LENGTH = 120
export const MOST_CHOICES = 6

const NO_BREAK = '\u00a0'
/** One line of plain words in which a space that holds two together (2.8 ℃) stays. */
const setLine = (typed: string) => typed.split(NO_BREAK).map(cleanLine).join(NO_BREAK).trim()
const line = (most: number) => z.string().overwrite(setLine).min(1).max(most)
const place = z.int().min(0)

/** What a host writes. */
export const pollDraft = z.strictObject({
  kind: pollKind,
  question: line(QUESTION_LENGTH),
  choices: z.array(line(CHOICE_LENGTH)).min(2).max(MOST_CHOICES),
  seconds: z.literal(POLL_SECONDS).nullable(),
  /** Whether the walls of the hall show it too. */
  onWall: z.boolean(),
  /** Of a quiz: the place of the right choice, and why it is right; null of a poll. */
  right: place.nullable(),
  reason: line(REASON_LENGTH).nullable(),
})
export type PollDraft = z.output<typeof pollDraft>

/** draft → open → closed, and a quiz → revealed. */
export const pollState = z.enum(['draft', 'open', 'closed', 'revealed'])
export type PollState = z.output<typeof pollState>

/** A poll as everybody hears of it, with its counts. */
export const poll = z.strictObject({
  id: z.uuid(),
  broadcast: z.uuid(),
  /** Grows with each act of the host: of two tellings the one with the higher revision is the later. */
  revision: z.int().positive(),
  kind: pollKind,
  state: pollState.exclude(['draft']),
  question: z.string(),
  choices: z.array(z.string()),
  onWall: z.boolean(),
  launchedAt: z.iso.datetime(),
  /** When it closes by itself. */
  closesAt: z.iso.datetime().nullable(),
  closedAt: z.iso.datetime().nullable(),
  revealedAt: z.iso.datetime().nullable(),
  /** Viewers that chose each of the choices. */
  counts: z.array(z.int().min(0)),
  /** Null until the host has revealed it. */
  right: place.nullable(),
  reason: z.string().nullable(),
  /** The server's clock when it told this: a page whose own clock is wrong still counts down rightly. */
  at: z.iso.datetime(),
})
export type Poll = z.output<typeof poll>

/** A poll as its host sees it. */
export const hostedPoll = poll.extend({
  state: pollState,
  seconds: pollDraft.shape.seconds,
  launchedAt: z.iso.datetime().nullable(),
})
export type HostedPoll = z.output<typeof hostedPoll>

/** What one viewer chose. */
export const pollAnswer = z.strictObject({ poll: z.uuid(), choice: place })
