import { PART_MS } from './cmaf/partSink.ts'
import type { Segment } from './segmentLog.ts'

/** The place in a playlist a player waits for; without a part it is the end of the segment. */
export interface Awaited {
  readonly number: number
  readonly part: number | undefined
}

/** A player that asks for more than this many parts ahead is mistaken (RFC 8216bis, 6.2.5.2). */
const ADVANCE_PARTS = Math.ceil(3000 / PART_MS)
const ADVANCE_SEGMENTS = 2

/** Whether the playlist holds what is asked for. A part beyond the end of its segment means the first of the next. */
export function isThere(segments: readonly Segment[], { number, part }: Awaited): boolean {
  const last = segments.at(-1)
  if (!last || number > last.number) return false
  if (number < last.number) {
    const asked = segments.at(number - last.number - 1)
    const beyond = part !== undefined && asked !== undefined && part >= asked.parts.length
    return beyond ? isThere(segments, { number: number + 1, part: 0 }) : true
  }
  if (part === undefined) return last.complete
  return part < last.parts.length
}

/** Whether no patience would bring what is asked for. */
export function isAbsurd(segments: readonly Segment[], { number, part }: Awaited): boolean {
  const last = segments.at(-1)
  if (!last) return number > ADVANCE_SEGMENTS
  if (number > last.number + ADVANCE_SEGMENTS) return true
  return (
    part !== undefined &&
    part > (number === last.number ? last.parts.length : 0) + ADVANCE_PARTS &&
    number >= last.number
  )
}

/** Reads `_HLS_msn` and `_HLS_part`; undefined asks for the playlist as it is, null makes no sense. */
export function readAwaited(query: Readonly<Record<string, unknown>>): Awaited | null | undefined {
  const { _HLS_msn: number, _HLS_part: part } = query
  if (number === undefined) return part === undefined ? undefined : null
  if (!isCount(number) || (part !== undefined && !isCount(part))) return null
  return { number: Number(number), part: part === undefined ? undefined : Number(part) }
}

const isCount = (value: unknown): value is string => typeof value === 'string' && /^\d{1,9}$/.test(value)
