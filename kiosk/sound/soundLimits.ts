import type { SoundName } from './sounds.ts'

/** One sound that was let through, at a time in s. */
export interface Sounded {
  readonly name: SoundName
  readonly at: number
}

/** The same sound comes no sooner again, in s. */
const GAP = 0.09
const WINDOW = 1
/** At most so many in one window. */
const MOST = 6
/** Of plain touches; whatever tells of an outcome still has room then. */
const MOST_TOUCHES = 4
const PLAIN: ReadonlySet<SoundName> = new Set(['touch', 'back', 'page', 'place', 'drop'])

/**
 * How strong a sound may be, 0 to 1, after those heard lately: many hands on a screen grow quieter, not louder.
 * 0 is not at all.
 */
export function levelFor(name: SoundName, at: number, lately: readonly Sounded[]): number {
  const near = lately.filter((one) => at - one.at < WINDOW)
  if (near.some((one) => one.name === name && at - one.at < GAP)) return 0
  if (near.length >= (PLAIN.has(name) ? MOST_TOUCHES : MOST)) return 0
  return 1 / (1 + 0.3 * near.length)
}

/** What still matters for the sounds to come. */
export const heardLately = (lately: readonly Sounded[], at: number): readonly Sounded[] =>
  lately.filter((one) => at - one.at < WINDOW)
