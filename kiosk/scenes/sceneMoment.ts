/** A scene that says which moment it drew last, in s of its time. */
interface Timed {
  readonly seconds: () => number
}

/** A picture that has not moved for so long stands still on purpose. */
const STILL_MS = 1200
/** Long enough ago for every hop to be over. */
const LONG_AGO_SECONDS = 10

/**
 * The moment at which something begins on the picture. Where the picture stands still, or the visitor wishes for
 * less motion, it has already happened: things are at once where they belong.
 */
export function sceneMoment(sceneNow: () => Timed | undefined) {
  const calm = matchMedia('(prefers-reduced-motion: reduce)')
  let seen = { seconds: -1, at: performance.now() }
  const watch = () => {
    const seconds = sceneNow()?.seconds() ?? 0
    if (seconds !== seen.seconds) seen = { seconds, at: performance.now() }
  }
  return {
    watch,
    now: () => {
      watch()
      const settled = calm.matches || performance.now() - seen.at > STILL_MS
      return seen.seconds - (settled ? LONG_AGO_SECONDS : 0)
    },
  }
}
