/** A picture that stands still for so long, with nobody having paused it, is loaded anew. */
const STILL_MS = 12_000
const LOOK_EVERY_MS = 1_000

/** Watches over a picture that should move; returns the way to stop watching. */
export function whenStill(video: HTMLVideoElement, mend: () => void) {
  let last = { seconds: -1, atMs: performance.now() }
  const timer = setInterval(() => {
    const atMs = performance.now()
    if (video.paused || video.currentTime !== last.seconds) last = { seconds: video.currentTime, atMs }
    else if (atMs - last.atMs > STILL_MS) {
      last = { ...last, atMs }
      mend()
    }
  }, LOOK_EVERY_MS)
  return () => clearInterval(timer)
}
