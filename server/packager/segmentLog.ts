/** One part of a segment, as the playlist names it. */
export interface Part {
  /** Seconds. */
  readonly duration: number
  /** Whether it begins with a keyframe. */
  readonly independent: boolean
  readonly bytes: number
}

export interface SegmentHead {
  readonly number: number
  /** Wall clock at its first moment, ms since 1970. */
  readonly at: number
  /** Name of the initialisation, without ending; another name is another source, on a clock of its own. */
  readonly init: string
}

/** One segment of a rendition; complete when nothing will be added, and a gap when it is then empty. */
export interface Segment extends SegmentHead {
  readonly parts: readonly Part[]
  readonly complete: boolean
}

/** All that happens to a rendition, in order: what is kept on disk and what its playlists say. */
export type SegmentEvent =
  | ({ readonly type: 'segment' } & SegmentHead)
  | ({ readonly type: 'part' } & Part)
  | { readonly type: 'complete' }

interface Growing extends SegmentHead {
  readonly parts: Part[]
  complete: boolean
}

/** The segments of a rendition, told event by event. */
export function createSegmentLog() {
  const segments: Growing[] = []
  return {
    segments: segments as readonly Segment[],
    /** What cannot be true (a part of no segment) is left out: a journal may end or begin anywhere. */
    apply(event: SegmentEvent) {
      const open = segments.at(-1)
      if (event.type === 'segment') {
        if (open) open.complete = true
        const { number, at, init } = event
        segments.push({ number, at, init, parts: [], complete: false })
      } else if (!open || open.complete) return
      else if (event.type === 'complete') open.complete = true
      else open.parts.push({ duration: event.duration, independent: event.independent, bytes: event.bytes })
    },
  }
}

export const isGap = ({ parts, complete }: Segment): boolean => complete && parts.length === 0
/** What a gap is said to last, in seconds: it stands for a segment that this rendition missed. */
const GAP_SECONDS = 0.1

/** Seconds of a segment so far. */
export const durationOf = (segment: Segment): number =>
  isGap(segment) ? GAP_SECONDS : segment.parts.reduce((sum, { duration }) => sum + duration, 0)

/** The moment after the last of a segment, ms since 1970. */
export const endOf = (segment: Segment): number => segment.at + durationOf(segment) * 1000

/** Moments between which a recording is shown, in ms since 1970. */
export interface Span {
  readonly from: number
  readonly until: number
}
export const WHOLE: Span = { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY }

/** The segments of which at least something lies within. */
export const trimmed = (segments: readonly Segment[], { from, until }: Span): readonly Segment[] =>
  segments.filter((segment) => endOf(segment) > from && segment.at < until)
