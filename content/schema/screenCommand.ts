import { z } from 'zod'
import { localized } from './localized.ts'

/** What staff may ask of a screen; `pair` makes it show its code, `picture` what it shows. */
export const commandKind = z.enum(['reload', 'restart', 'identify', 'message', 'pair', 'picture'])
export type CommandKind = z.output<typeof commandKind>

/** What a message says, and for how long it stands, in s. */
export const screenMessage = z.strictObject({
  words: z.strictObject({ zh: z.string().trim().min(1).max(120), en: z.string().trim().min(1).max(240) }),
  seconds: z.number().int().min(5).max(3600),
})
export type ScreenMessage = z.output<typeof screenMessage>

export const commandDetail = z.strictObject({ message: screenMessage.optional() })
export type CommandDetail = z.output<typeof commandDetail>

/** A command as a screen hears it. */
export interface ScreenCommand extends CommandDetail {
  readonly id: string
  readonly kind: CommandKind
  /** How long it still holds, in ms: the screen's own clock may be wrong. */
  readonly holdsMs: number
  /** Lets the screen send its one picture. */
  readonly ticket?: string
}

/** What became of a command. */
export const commandAnswer = z.strictObject({
  command: z.uuid(),
  outcome: z.enum(['done', 'failed']),
  detail: z.string().max(200),
})
export type CommandAnswer = z.output<typeof commandAnswer>

/** A command as staff see it: `missed` where nobody answered in time. */
export const sentCommand = z.strictObject({
  id: z.uuid(),
  batch: z.uuid(),
  screen: z.uuid(),
  kind: commandKind,
  at: z.iso.datetime(),
  by: z.string(),
  state: z.enum(['waiting', 'done', 'failed', 'missed']),
  detail: z.string(),
  answeredAt: z.iso.datetime().nullable(),
})
export type SentCommand = z.output<typeof sentCommand>

/** Whom a command is for. */
export const commandTarget = z.union([
  z.strictObject({ screen: z.uuid() }),
  z.strictObject({ group: z.uuid() }),
])
export type CommandTarget = z.output<typeof commandTarget>

export const emergencyTemplate = z.enum(['evacuation', 'closing', 'lostChild', 'weather'])
export type EmergencyTemplate = z.output<typeof emergencyTemplate>

/** What an emergency says in both languages. */
export const emergencyWords = localized.extend({
  zh: localized.shape.zh.max(80),
  en: localized.shape.en.max(160),
})
export type EmergencyWords = z.output<typeof emergencyWords>

/** What covers every screen until staff end it. */
export const emergency = z.strictObject({
  id: z.uuid(),
  template: emergencyTemplate,
  words: emergencyWords,
  begunAt: z.iso.datetime(),
})
export type Emergency = z.output<typeof emergency>

/** An emergency as staff see it. */
export const emergencyStand = emergency.extend({
  begunBy: z.string(),
  acknowledged: z.array(z.strictObject({ screen: z.uuid(), at: z.iso.datetime() })),
})
export type EmergencyStand = z.output<typeof emergencyStand>
