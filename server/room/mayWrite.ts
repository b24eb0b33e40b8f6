import { Problem } from '#content/contract/problems.ts'
import type { RoomRules, SilenceKind } from '#content/schema/room.ts'
import { foldText, squeeze } from './foldText.ts'

/** What is known of a viewer who wants to write. */
export interface Writer {
  readonly rules: RoomRules
  readonly silence: { readonly kind: SilenceKind; readonly untilMs: number | null } | null
  /** Their own messages of late, the newest first. */
  readonly recent: readonly { readonly atMs: number; readonly text: string }[]
}

const FLOOD_MESSAGES = 3
const FLOOD_MS = 10_000
const REPEATED_MS = 30_000

/** A text as far as it says something: signs alone are compared as they stand. */
const gist = (text: string) => squeeze(foldText(text)) || text

const secondsUntil = (atMs: number, nowMs: number) => String(Math.max(1, Math.ceil((atMs - nowMs) / 1000)))
const minutesUntil = (atMs: number, nowMs: number) => String(Math.max(1, Math.ceil((atMs - nowMs) / 60_000)))

/** Why a viewer may not write this now; undefined where they may. */
export function whyNot({ rules, silence, recent }: Writer, text: string, nowMs: number): Problem | undefined {
  if (silence?.kind === 'ban') return new Problem('room/banned')
  if (silence?.untilMs && silence.untilMs > nowMs)
    return new Problem('room/muted', minutesUntil(silence.untilMs, nowMs))
  if (rules.closed) return new Problem('room/closed')
  const freeAt = (recent[0]?.atMs ?? 0) + rules.slowSeconds * 1000
  if (rules.slowSeconds > 0 && freeAt > nowMs) return new Problem('room/slow', secondsUntil(freeAt, nowMs))
  const third = recent[FLOOD_MESSAGES - 1]
  if (third && third.atMs + FLOOD_MS > nowMs)
    return new Problem('room/flood', secondsUntil(third.atMs + FLOOD_MS, nowMs))
  const said = gist(text)
  if (recent.some((before) => before.atMs + REPEATED_MS > nowMs && gist(before.text) === said))
    return new Problem('room/repeated')
  return undefined
}
