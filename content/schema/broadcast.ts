import { z } from 'zod'
import { chapter, overlay, programme, trim } from './programme.ts'

/** planned → onAir ⇄ interrupted → ended. Only the host ends a broadcast. */
export const broadcastStatus = z.enum(['planned', 'onAir', 'interrupted', 'ended'])
export type BroadcastStatus = z.output<typeof broadcastStatus>

/** What everybody may know of a broadcast. */
export const broadcast = z.strictObject({
  id: z.uuid(),
  /** Grows with each change: of two tellings the one with the higher revision is the later. */
  revision: z.int().positive(),
  title: z.string().trim().min(1).max(80),
  about: z.string().trim().max(600),
  startsAt: z.iso.datetime(),
  status: broadcastStatus,
  /** Whether the host asked for a break; the hall's picture says so meanwhile. */
  intermission: z.boolean(),
  onAirAt: z.iso.datetime().nullable(),
  endedAt: z.iso.datetime().nullable(),
  /** The multivariant playlist; answers 404 until the first segment is written. */
  playlistUrl: z.string(),
  watchUrl: z.string(),
  ...programme.shape,
  /** In the order of their moments. */
  chapters: z.array(chapter),
  overlays: z.array(overlay),
  trim,
})
export type Broadcast = z.output<typeof broadcast>

export const broadcastPlan = z.strictObject({
  title: broadcast.shape.title,
  about: broadcast.shape.about.default(''),
  startsAt: broadcast.shape.startsAt,
  minutes: programme.shape.minutes.default(60),
  cover: programme.shape.cover.default(null),
  runDown: programme.shape.runDown.default([]),
  people: programme.shape.people.default([]),
  reservationUrl: programme.shape.reservationUrl.default(null),
})
export type BroadcastPlan = z.output<typeof broadcastPlan>

/** What of a plan changes. Without defaults, or what is not sent would be emptied. */
export const broadcastChange = broadcast
  .pick({ title: true, about: true, startsAt: true })
  .extend(programme.shape)
  .partial()

/** Each broadcast takes two streams: of the host, and of whoever stands by. */
export type StreamRole = 'main' | 'backup'

/** What viewers see: the host, whoever stands by, or a picture of the hall that says why there is none. */
export const shown = z.enum(['main', 'backup', 'backSoon', 'intermission', 'nothing'])
export type Shown = z.output<typeof shown>

/** What a host should look at. */
export const streamAdvice = z.enum([
  'slowNetwork',
  'droppedFrames',
  'drift',
  'noSound',
  'rareKeyframes',
  'fewFrames',
  'fewBits',
])
export type StreamAdvice = z.output<typeof streamAdvice>

/** How well a stream arrives, over its last ten seconds. */
const streamHealth = z.strictObject({
  framesPerSecond: z.number().nullable(),
  keyframeSeconds: z.number().nullable(),
  /** How far the sound is ahead of the picture; null without sound. */
  driftMs: z.number().nullable(),
  droppedFrames: z.int(),
  /** How far the stream fell behind the clock since it began. */
  behindMs: z.number(),
  /** The gravest first. */
  advice: z.array(streamAdvice),
})
export type StreamHealth = z.output<typeof streamHealth>

/** A stream that arrives. */
const arrival = z.strictObject({
  ...streamHealth.shape,
  since: z.iso.datetime(),
  from: z.string(),
  video: z.string().nullable(),
  audio: z.string().nullable(),
  width: z.number().nullable(),
  height: z.number().nullable(),
  /** Null until it has been measured. */
  kilobitsPerSecond: z.number().nullable(),
})

/** What a host needs to push: never shown to viewers. */
export const ingest = z.strictObject({
  streamKey: z.string(),
  /** For a second encoder that stands by; it goes on air by itself when the first is gone. */
  backupKey: z.string(),
  ingestUrl: z.string(),
  /** The server part and the key, as OBS asks for them. */
  obsServer: z.string(),
  live: arrival.nullable(),
  backup: arrival.nullable(),
  shown,
  /** The playlist of the test run that is under way. */
  rehearsalUrl: z.string().nullable(),
  /** The last stream that was refused or lost, with the code of its problem. */
  lastProblem: z.strictObject({ at: z.iso.datetime(), code: z.string(), detail: z.string() }).nullable(),
})
export type Ingest = z.output<typeof ingest>

export const hostedBroadcast = broadcast.extend(ingest.shape)
export type HostedBroadcast = z.output<typeof hostedBroadcast>

/** A push that was turned away. The key is kept only as its first four characters. */
export const refusal = z.strictObject({
  at: z.iso.datetime(),
  from: z.string(),
  keyStart: z.string(),
  code: z.string(),
  detail: z.string(),
})
