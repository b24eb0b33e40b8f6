import { z } from 'zod'
import { editionId } from './edition.ts'

export const screenRole = z.enum(['touch', 'wall'])

/** What a screen says of itself when it connects and whenever it changes. */
export const screenReport = z.strictObject({
  id: z.uuid(),
  role: screenRole,
  showing: z.string().max(80),
  edition: editionId.nullable(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  /** How far the hall's clock is ahead of this machine's date, and how far off that may be, in ms. */
  clock: z.strictObject({ aheadMs: z.number(), doubtMs: z.number().nonnegative() }).optional(),
})
export type ScreenReport = z.output<typeof screenReport>

export const screen = screenReport.extend({
  connected: z.boolean(),
  firstSeenAt: z.iso.datetime(),
  lastSeenAt: z.iso.datetime(),
})
export type Screen = z.output<typeof screen>

/** A fault of the hall: reported, answered within 24 h, mended. */
export const fault = z.strictObject({
  id: z.uuid(),
  where: z.string().trim().min(1).max(80),
  what: z.string().trim().min(1).max(500),
  reportedAt: z.iso.datetime(),
  reportedBy: z.string(),
  answeredAt: z.iso.datetime().nullable(),
  answer: z.string().nullable(),
  mendedAt: z.iso.datetime().nullable(),
})
export type Fault = z.output<typeof fault>

export const health = z.strictObject({
  fit: z.boolean(),
  database: z.boolean(),
  disk: z.boolean(),
  encoder: z.boolean(),
  /** Only where several servers share one; the hall goes on without it. */
  redis: z.boolean().optional(),
})
export type Health = z.output<typeof health>
