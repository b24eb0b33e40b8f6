/** Steps of this size are part of a stream, in ms; anything else is a new clock. */
const LARGEST_STEP_BACK = 1000
const LARGEST_STEP_ON = 10_000
/** RTMP counts milliseconds in 32 bits: it begins again after 49 days (1.0 specification, 5.3). */
const WRAP = 2 ** 32
/** So long after a jump something of the old clock may still arrive, in ms. */
const OLD_CLOCK_MS = 2000
/** What is put between the last moment of the old clock and the first of the new. */
const SEAM_MS = 33

/**
 * Time stamps as an encoder sends them, made to run on: wraps are unwound, and where the clock jumps (an encoder
 * that began anew on the same connection) the new time follows the old at once. Both tracks share one clock;
 * what still arrives of the old one is understood by it. Milliseconds from the first stamp, which is 0.
 */
export function createSteadyTime() {
  let offset: number | undefined
  let before: { readonly offset: number; readonly last: number } | undefined
  let last = 0

  return (stamp: number): { readonly at: number; readonly jumped: boolean } => {
    if (offset === undefined) {
      offset = -stamp
      return { at: 0, jumped: false }
    }
    let at = unwind(stamp + offset, last)
    const step = at - last
    if (step >= -LARGEST_STEP_BACK && step <= LARGEST_STEP_ON) {
      offset += at - (stamp + offset)
      last = Math.max(last, at)
      return { at, jumped: false }
    }
    if (before && last - before.last <= OLD_CLOCK_MS) {
      const old = unwind(stamp + before.offset, before.last)
      if (Math.abs(old - before.last) <= LARGEST_STEP_BACK) return { at: Math.min(old, last), jumped: false }
    }
    before = { offset, last }
    offset = last + SEAM_MS - stamp
    at = last + SEAM_MS
    last = at
    return { at, jumped: true }
  }
}

/** The moment nearest to `near` that is this one but for whole turns of the counter. */
const unwind = (at: number, near: number) => at + Math.round((near - at) / WRAP) * WRAP
