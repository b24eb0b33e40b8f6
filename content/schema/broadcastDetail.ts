import { z } from 'zod'
import { audience } from './audience.ts'
import { broadcastStatus } from './broadcast.ts'
import { device, place, standing } from './honesty.ts'
import { roomFigures } from './roomFigures.ts'

const count = z.int().min(0)

/** Visits that are kept beside the count, and why. */
export const beside = z.strictObject({
  reason: standing.exclude(['counted']),
  starts: count,
  /** What would have been a view. */
  views: count,
  watchSeconds: z.number().min(0),
})
export type Beside = z.output<typeof beside>

/** One step of time: who came, who went, the most that were there at once. */
export const step = z.strictObject({
  at: z.iso.datetime(),
  joins: count,
  leaves: count,
  watching: count,
  /** Of all who had come by the end of the step, the share that was still watching; 0 to 1. */
  stayed: z.number().min(0).max(1),
})
export type Step = z.output<typeof step>

const shareOf = <T extends z.ZodType>(name: T) => z.strictObject({ name, starts: count, views: count })

/** How well it played, from the visits whose player told of it. */
export const playbackFigures = z.strictObject({
  measured: count,
  /** From the wish to watch to the first picture: half of them, and 95 of 100, were faster. */
  startupMs: z.strictObject({ p50: z.number(), p95: z.number() }).nullable(),
  stalls: count,
  stalledSeconds: z.number().min(0),
  watchedSeconds: z.number().min(0),
  /** Stalled time of stalled and watched time, 0 to 1; null where nothing is known. */
  rebufferRatio: z.number().min(0).max(1).nullable(),
  errors: count,
  /** Visits by the last error they met. */
  codes: z.array(z.strictObject({ code: z.string(), visits: count })),
})
export type PlaybackFigures = z.output<typeof playbackFigures>

/** The two ways to watch; the end of the broadcast lies between them. */
export const phase = z.enum(['live', 'replay'])

/** All figures of one broadcast. Every list of shares adds up to the audience's starts and views. */
export const broadcastDetail = z.strictObject({
  at: z.iso.datetime(),
  id: z.uuid(),
  title: z.string(),
  status: broadcastStatus,
  startsAt: z.iso.datetime(),
  onAirAt: z.iso.datetime().nullable(),
  endedAt: z.iso.datetime().nullable(),
  audience,
  /** The broadcast as it ran; a step is a minute, and longer where that would be too many. */
  stepSeconds: count,
  steps: z.array(step),
  /** Visits that watched at least so many minutes, from 0 on. */
  kept: z.array(count),
  /** Visits by how long they watched; `until` is null for the longest. */
  watched: z.array(z.strictObject({ from: count, until: count.nullable(), starts: count })),
  medianSeconds: z.number().nullable(),
  phases: z.array(shareOf(phase)),
  places: z.array(shareOf(place)),
  devices: z.array(shareOf(device)),
  /** Provinces, or countries outside China; an empty name where the table does not know. */
  regions: z.array(shareOf(z.string())),
  /** By the day on which they began; `replays` are the views of them that began after the end. */
  days: z.array(z.strictObject({ day: z.iso.date(), views: count, replays: count })),
  playback: playbackFigures,
  room: roomFigures,
  beside: z.array(beside),
})
export type BroadcastDetail = z.output<typeof broadcastDetail>
