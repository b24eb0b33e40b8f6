import { stepVideo } from './stepVideo.ts'

interface Wishes {
  /** By the shared clock, in ms since 1970: when the film is at its beginning. */
  readonly startMs: number
  /** The shared clock. */
  readonly nowMs: () => number
}

/** A single frame may be shown a little early or late: so many are heard before the film is told to hurry. */
const FRAMES = 9
/** A film that does not move is looked at this often, in ms. */
const LOOK_EVERY_MS = 500

const middle = (values: readonly number[]) =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0

/**
 * Keeps a video file in step with every other screen that plays it from the same moment of the shared clock: by playing
 * a little faster or slower, and by leaping only when it is far off. Before its beginning and after its end it waits.
 * Returns the way to stop.
 */
export function keepInStep(video: HTMLVideoElement, { startMs, nowMs }: Wishes): () => void {
  let late: number[] = []
  let leftAt: number | undefined
  let leapSeconds = 0
  let request = 0

  const wantedIn = (ms: number) => (nowMs() + ms - startMs) / 1000
  const leap = (seconds: number) => {
    late = []
    leftAt = performance.now()
    video.playbackRate = 1
    video.currentTime = Math.max(0, seconds)
  }
  const landed = () => {
    if (leftAt !== undefined) leapSeconds = Math.min(2, (performance.now() - leftAt) / 1000)
    leftAt = undefined
    late = []
  }
  const onFrame: VideoFrameRequestCallback = (now, { mediaTime, expectedDisplayTime }) => {
    request = video.requestVideoFrameCallback(onFrame)
    if (leftAt !== undefined || video.seeking) return
    // Which second of the film is on the glass at the moment it is there.
    late.push(wantedIn(expectedDisplayTime - performance.now()) - mediaTime)
    if (late.length < FRAMES) return
    const wanted = wantedIn(now - performance.now())
    const step = stepVideo(wanted - middle(late), wanted, leapSeconds)
    late = []
    if (step.leapTo === undefined) video.playbackRate = step.rate
    else leap(step.leapTo)
  }
  /** What no frame tells: that it should begin, that it is over, that it stands still. */
  const look = () => {
    const wanted = wantedIn(0)
    const over = Number.isFinite(video.duration) && wanted >= video.duration
    if (wanted < 0 || over) return void (video.paused || video.pause())
    if (video.paused && video.readyState > 0) {
      if (Math.abs(video.currentTime - wanted) > 0.1) leap(wanted + leapSeconds)
      void video.play().catch(() => {
        // A browser that forbids sound without a touch still shows the picture.
        video.muted = true
        void video.play().catch(() => {})
      })
    }
  }

  video.addEventListener('seeked', landed)
  const timer = setInterval(look, LOOK_EVERY_MS)
  request = video.requestVideoFrameCallback(onFrame)
  look()
  return () => {
    clearInterval(timer)
    video.removeEventListener('seeked', landed)
    video.cancelVideoFrameCallback(request)
    video.playbackRate = 1
  }
}
