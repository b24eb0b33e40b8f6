import type { BroadcastPlan } from '#content/schema/broadcast.ts'
import { minutesOf } from '#content/schema/programme.ts'
import { readPeople, readRunDown } from './planLines.ts'

/** What a host wrote into the form. */
export interface WrittenPlan {
  readonly title: string
  /** As the browser's date field says it: `2026-05-01T10:00`, in the host's own time. */
  readonly startsAt: string
  readonly about: string
  readonly minutes: string
  /** A line a point, and a line a person. */
  readonly runDown: string
  readonly people: string
  readonly reservationUrl: string
}
export type PlanFault = {
  readonly field: keyof WrittenPlan
  readonly words: `plan.${'needTitle' | 'needTime' | 'timePast' | 'needMinutes' | 'badRunDown' | 'badLink'}`
}

/** A broadcast may be planned for this minute, though the minute has begun. */
const GRACE_MS = 60_000
const MOST_MINUTES = 720

/** What has to be mended before a plan can be saved; the first fault only, nobody mends two at once. */
export function planFault(written: WrittenPlan, nowMs: number): PlanFault | undefined {
  if (!written.title.trim()) return { field: 'title', words: 'plan.needTitle' }
  const at = Date.parse(written.startsAt)
  if (Number.isNaN(at)) return { field: 'startsAt', words: 'plan.needTime' }
  if (at < nowMs - GRACE_MS) return { field: 'startsAt', words: 'plan.timePast' }
  const runDown = readRunDown(written.runDown)
  if (!runDown) return { field: 'runDown', words: 'plan.badRunDown' }
  const minutes = minutesOf({ runDown, minutes: Number(written.minutes) })
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > MOST_MINUTES)
    return { field: runDown.length > 0 ? 'runDown' : 'minutes', words: 'plan.needMinutes' }
  if (written.reservationUrl.trim() && !isLink(written.reservationUrl))
    return { field: 'reservationUrl', words: 'plan.badLink' }
  return undefined
}

/** The plan that was written; without faults. */
export function planOf(written: WrittenPlan, cover: string | null): BroadcastPlan {
  const runDown = readRunDown(written.runDown) ?? []
  return {
    title: written.title,
    startsAt: new Date(written.startsAt).toISOString(),
    about: written.about,
    minutes: minutesOf({ runDown, minutes: Number(written.minutes) }),
    runDown,
    people: readPeople(written.people),
    reservationUrl: written.reservationUrl.trim() || null,
    cover,
  }
}

const isLink = (text: string) => URL.canParse(text.trim()) && /^https?:\/\//i.test(text.trim())
