/** How long is measured at a time, in ms. */
const STRETCH_MS = 2000

/** How fast bytes arrive. Each time is in ms of one clock. */
export function createByteMeter(beganAt: number) {
  let since = beganAt
  let bytes = 0
  let rate: number | null = null

  const turn = (at: number) => {
    const elapsed = at - since
    if (elapsed < STRETCH_MS) return
    rate = Math.round((bytes * 8) / elapsed)
    bytes = 0
    since = at
  }
  return {
    hear: (count: number, at: number) => {
      turn(at)
      bytes += count
    },
    /** In kbit/s, of the last whole stretch; null before there was one. A line that hangs falls to 0. */
    read: (at: number) => {
      turn(at)
      return rate
    },
  }
}
