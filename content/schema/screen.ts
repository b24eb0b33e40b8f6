import { z } from 'zod'
import { editionId } from './edition.ts'
import { modelFile } from './media.ts'
import { screenSettings } from './screenSettings.ts'

/** The page that a screen opened. */
export const screenRole = z.enum(['touch', 'wall'])

/** How many of an edition's documentaries a screen has kept whole, and those it could not keep, each with a code of `problems.ts`. */
const filmsKept = z.strictObject({
  whole: z.number().int().min(0),
  of: z.number().int().min(0),
  without: z.array(z.strictObject({ film: z.uuid(), code: z.string().max(60) })).max(500),
})
export type FilmsKept = z.output<typeof filmsKept>

/** What a screen says of itself when it connects and whenever it changes. */
export const screenReport = z.strictObject({
  id: z.uuid(),
  role: screenRole,
  showing: z.string().max(80),
  edition: editionId.nullable(),
  /** The edition of which it has every file; it may wait for a visitor to leave. */
  ready: editionId.nullable().optional(),
  /** A newer edition that it did not take, and why, as a code of `problems.ts`. */
  refused: z
    .strictObject({
      edition: editionId,
      code: z.string().max(60),
      /** Which file, which place. */
      detail: z.string().max(200).optional(),
    })
    .nullable()
    .optional(),
  /** Only a paired screen keeps films. */
  films: filmsKept.nullable().optional(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  /** How far the hall's clock is ahead of this machine's date, and how far off that may be, in ms. */
  clock: z.strictObject({ aheadMs: z.number(), doubtMs: z.number().nonnegative() }).optional(),
})
export type ScreenReport = z.output<typeof screenReport>

/** 32 random bytes as base64url, that only the screen and the hall know. */
export const screenSecret = z.string().regex(/^[A-Za-z0-9_-]{43}$/)

/** A report as it is said: a paired screen proves that it is the one. */
export const screenTelling = screenReport.extend({ secret: screenSecret.optional() })
export type ScreenTelling = z.output<typeof screenTelling>

/** What a paired screen is for; a mirror shows what another one shows. */
export const screenDuty = z.enum(['touch', 'wall', 'mirror'])
export type ScreenDuty = z.output<typeof screenDuty>

/** How far the page is turned clockwise, in degrees: for a machine that cannot turn its own picture. */
export const rotations = [0, 90, 180, 270] as const
export const rotation = z.literal(rotations)
export type Rotation = z.output<typeof rotation>

/** What staff say of a screen. */
export const screenPlate = z.strictObject({
  name: z.string().trim().min(1).max(40),
  place: z.string().trim().max(80),
  rotation,
  duty: screenDuty,
  /** The screen that a mirror shows; null for all others. */
  mirrors: z.uuid().nullable(),
})
export type ScreenPlate = z.output<typeof screenPlate>

/** How a screen is, as it says itself. */
export const screenHealth = z.strictObject({
  startedAt: z.iso.datetime(),
  /** Half of its pictures took longer than so many ms; null while none is drawn. */
  frameMs: z.number().min(0).max(60_000).nullable(),
  /** What its scripts hold, in MB; null where the browser does not say. */
  memoryMb: z.number().min(0).max(1_000_000).nullable(),
  /** Errors of scripts since the page was loaded. */
  errors: z.number().int().min(0).max(1_000_000),
  /** Models of exhibits that it could not read, by their files. */
  unread: z.array(modelFile).max(20).optional(),
  touchedAt: z.iso.datetime().nullable(),
  resting: z.boolean(),
  /** The screen's own clock now. */
  saidAt: z.iso.datetime(),
})
export type ScreenHealth = z.output<typeof screenHealth>

export const screen = screenReport.extend({
  connected: z.boolean(),
  firstSeenAt: z.iso.datetime(),
  lastSeenAt: z.iso.datetime(),
  /** Null where nobody has paired it: what it says of itself is not proven. */
  paired: screenPlate.extend({ at: z.iso.datetime(), by: z.string() }).nullable(),
  /** The groups it is in, besides that of all screens. */
  groups: z.array(z.uuid()),
  /** What it has otherwise than its groups. */
  settings: screenSettings,
  health: screenHealth
    .extend({
      heardAt: z.iso.datetime(),
      /** How far its clock is ahead of the hall's, in ms. */
      clockAheadMs: z.number(),
    })
    .nullable(),
  /** When its last picture was taken. */
  pictureAt: z.iso.datetime().nullable(),
})
export type Screen = z.output<typeof screen>

/** One in the list of all. */
export const listedScreen = screen.extend({
  /** Whether it is outside its opening hours now: it may be switched off. */
  offHours: z.boolean(),
})
export type ListedScreen = z.output<typeof listedScreen>

/** What a screen shows so that staff can pair it; how long it holds is said as a span, as its clock may be wrong. */
export interface PairingCode {
  readonly code: string
  readonly expiresInMs: number
}

export const deedKind = z.enum([
  'pair',
  'forget',
  'plate',
  'settings',
  'addGroup',
  'changeGroup',
  'deleteGroup',
  'holidays',
  'reload',
  'restart',
  'identify',
  'message',
  'showCode',
  'beginEmergency',
  'endEmergency',
  'emergencyWords',
])
export type DeedKind = z.output<typeof deedKind>

/** One line of who did what with screens. */
export const screenDeed = z.strictObject({
  number: z.number().int(),
  at: z.iso.datetime(),
  by: z.string(),
  what: deedKind,
  about: z.string(),
})
export type ScreenDeed = z.output<typeof screenDeed>

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
