/** A segment as the player knows it; media time in s, wall clock in ms since 1970. */
export interface TimedFragment {
  readonly sn: number | 'initSegment'
  readonly start: number
  readonly duration: number
  readonly programDateTime: number | null
}

/** What the bar under the picture shows, in s of media time. */
export interface Timeline {
  readonly start: number
  readonly end: number
  readonly position: number
  readonly live: boolean
}

const holds = (seconds: number) => (fragment: TimedFragment) => fragment.start <= seconds

/** The wall clock of a place in the recording. */
export function momentAt(fragments: readonly TimedFragment[], seconds: number): number | undefined {
  const fragment = fragments.findLast(holds(seconds)) ?? fragments[0]
  if (fragment?.programDateTime == null) return undefined
  const within = Math.min(Math.max(0, seconds - fragment.start), fragment.duration)
  return fragment.programDateTime + within * 1000
}

/** The place of a moment: a moment of which nothing was recorded is where the recording goes on. */
export function secondsAt(fragments: readonly TimedFragment[], moment: number): number | undefined {
  const dated = fragments.filter(({ programDateTime }) => programDateTime !== null)
  const fragment = dated.findLast(({ programDateTime }) => (programDateTime ?? 0) <= moment) ?? dated[0]
  if (fragment?.programDateTime == null) return undefined
  const within = (moment - fragment.programDateTime) / 1000
  return fragment.start + Math.min(Math.max(0, within), fragment.duration)
}

/** The number of the segment at a place. */
export const segmentAt = (fragments: readonly TimedFragment[], seconds: number): number | undefined => {
  const sn = fragments.findLast(holds(seconds))?.sn
  return typeof sn === 'number' ? sn : undefined
}

/** Nearer to the newest moment than this is live, in s. */
const LIVE_WITHIN_SECONDS = 6

/** Whether a viewer who goes there wants to be live. */
export const isLive = ({ live, end }: Timeline, seconds: number): boolean =>
  live && end - seconds <= LIVE_WITHIN_SECONDS
