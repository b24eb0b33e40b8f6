import { z } from 'zod'

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
  onAirAt: z.iso.datetime().nullable(),
  endedAt: z.iso.datetime().nullable(),
  /** The multivariant playlist; answers 404 until the first segment is written. */
  playlistUrl: z.string(),
  watchUrl: z.string(),
})
export type Broadcast = z.output<typeof broadcast>

export const broadcastPlan = z.strictObject({
  title: broadcast.shape.title,
  about: broadcast.shape.about.default(''),
  startsAt: broadcast.shape.startsAt,
})

/** What of a plan changes. Without a default, or words that are not sent would be emptied. */
export const broadcastChange = broadcastPlan.extend({ about: broadcast.shape.about }).partial()

/** What a host needs to push: never shown to viewers. */
export const ingest = z.strictObject({
  streamKey: z.string(),
  ingestUrl: z.string(),
  /** The server part and the key, as OBS asks for them. */
  obsServer: z.string(),
  live: z
    .strictObject({
      since: z.iso.datetime(),
      from: z.string(),
      video: z.string().nullable(),
      audio: z.string().nullable(),
      width: z.number().nullable(),
      height: z.number().nullable(),
      kilobitsPerSecond: z.number(),
    })
    .nullable(),
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
