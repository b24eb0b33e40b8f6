import { z } from 'zod'

/** An address on the web, as a link may lead to. */
const webAddress = z.url({ protocol: /^https?$/ }).max(500)

/** One point of the run-down. */
export const runDownPoint = z.strictObject({
  title: z.string().trim().min(1).max(80),
  minutes: z.int().min(1).max(240),
})
export type RunDownPoint = z.output<typeof runDownPoint>

/** Somebody viewers will meet. */
export const person = z.strictObject({
  name: z.string().trim().min(1).max(40),
  role: z.string().trim().max(60),
})
export type Person = z.output<typeof person>

/** A place in the recording, by the wall clock. */
export const chapter = z.strictObject({
  at: z.iso.datetime(),
  title: z.string().trim().min(1).max(80),
})
export type Chapter = z.output<typeof chapter>

/** What lies over the picture for a while. It is tied to the moment of the picture, so that the replay shows it too. */
export const overlayWords = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('lowerThird'),
    title: z.string().trim().min(1).max(40),
    line: z.string().trim().max(60),
  }),
  z.strictObject({
    kind: z.literal('countdown'),
    title: z.string().trim().min(1).max(40),
    until: z.iso.datetime(),
  }),
])
export type OverlayWords = z.output<typeof overlayWords>

export const overlay = z.strictObject({
  from: z.iso.datetime(),
  /** Null while it stands. */
  until: z.iso.datetime().nullable(),
  words: overlayWords,
})
export type Overlay = z.output<typeof overlay>

/** What of the recording the replay shows; null is its very beginning or end. */
export const trim = z.strictObject({ from: z.iso.datetime().nullable(), until: z.iso.datetime().nullable() })
export type Trim = z.output<typeof trim>

/** What a plan says beyond title and time. */
export const programme = z.strictObject({
  /** Whole minutes on air; where there is a run-down it is the sum of that. */
  minutes: z.int().min(1).max(720),
  /** The address of a picture that the hall keeps. */
  cover: z
    .string()
    .regex(/^\/media\/[0-9a-f]{64}\.webp$/)
    .nullable(),
  runDown: z.array(runDownPoint).max(30),
  people: z.array(person).max(20),
  /** Where viewers may reserve a place in the hall. */
  reservationUrl: webAddress.nullable(),
})
export type Programme = z.output<typeof programme>

/** How long a broadcast is on air, in minutes. */
export const minutesOf = ({ runDown, minutes }: Pick<Programme, 'runDown' | 'minutes'>): number =>
  runDown.length > 0 ? runDown.reduce((sum, point) => sum + point.minutes, 0) : minutes
