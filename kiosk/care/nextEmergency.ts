import type { Emergency } from '#content/schema/screenCommand.ts'

/** What a screen goes by: what stands, and what it heard to be over. */
export interface KnownEmergency {
  readonly standing: Emergency | null
  readonly over: readonly string[]
}

/** What a screen is told: news, or how all stood at a moment of the hall's clock. */
export interface EmergencyTold {
  readonly emergency: Emergency | null
  /** The one that ended, where that is the news. */
  readonly over?: string | undefined
  /** When it was looked up; it may have been on its way while something began or ended. */
  readonly at?: string
}

/** An answer is given up after this, and an emergency is written down within that, in ms. */
const ON_ITS_WAY_MS = 10_000
const WRITTEN_WITHIN_MS = 2_000
const MOST_REMEMBERED = 20

/** The emergency that covers a screen next: an answer that was under way neither lifts a new one nor brings back one that is over. */
export function nextEmergency(known: KnownEmergency, { emergency, over, at }: EmergencyTold): KnownEmergency {
  const { standing } = known
  if (standing && emergency?.id !== standing.id && at !== undefined && isFromBefore(standing, at))
    return known
  if (emergency) return known.over.includes(emergency.id) ? known : { ...known, standing: emergency }
  const ended = over ?? standing?.id
  if (ended === undefined) return known
  return {
    standing: standing?.id === ended ? null : standing,
    over: [...known.over.filter((id) => id !== ended), ended].slice(-MOST_REMEMBERED),
  }
}

/** Only for as long as an answer can be on its way: the hall's clock may be put back. */
const isFromBefore = ({ begunAt }: Emergency, at: string) => {
  const sinceMs = Date.parse(at) - Date.parse(begunAt)
  return sinceMs > -ON_ITS_WAY_MS && sinceMs < WRITTEN_WITHIN_MS
}
