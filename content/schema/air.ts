import { z } from 'zod'

/** What a second of scheduled air was: the host, the hall's picture for a fault, a chosen break, or nothing at all. */
export const airState = z.enum(['onAir', 'slate', 'intermission', 'dark'])
export type AirState = z.output<typeof airState>

const seconds = z.record(airState, z.number().min(0))
export type AirSeconds = z.output<typeof seconds>

export const airSpan = z.strictObject({
  state: airState,
  from: z.iso.datetime(),
  until: z.iso.datetime(),
})
export type AirSpan = z.output<typeof airSpan>

/** The account of one broadcast: its spans lie side by side from `from` to `until`, without a hole. */
export const broadcastAir = z.strictObject({
  id: z.uuid(),
  title: z.string(),
  from: z.iso.datetime(),
  until: z.iso.datetime(),
  seconds,
  failureSeconds: z.number().min(0),
  /** 0 to 1. */
  failureRate: z.number().min(0).max(1),
  spans: z.array(airSpan),
})
export type BroadcastAir = z.output<typeof broadcastAir>

/** The failure ledger of a year. */
export const airYear = z.strictObject({
  at: z.iso.datetime(),
  year: z.int(),
  /** The most that may fail, 0 to 1. */
  target: z.number(),
  seconds,
  failureSeconds: z.number().min(0),
  failureRate: z.number().min(0).max(1),
  /** Broadcasts that have begun, and those of them that failed more than the target allows. */
  broadcasts: z.int().min(0),
  failedBroadcasts: z.int().min(0),
  /** In the order of their time. */
  accounts: z.array(broadcastAir),
})
export type AirYear = z.output<typeof airYear>
