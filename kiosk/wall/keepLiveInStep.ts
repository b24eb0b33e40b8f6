import type { HlsConfig } from 'hls.js'
import { stepVideo } from '../clock/stepVideo.ts'

/** A wall shows a moment of a broadcast so long after it was made, in ms: every display has it by then, also over a poor line. */
const BEHIND_MS = 4_000
/** A single frame may come a little early or late: so many are heard before the picture is told to hurry. */
const FRAMES = 9

/** For hls.js: it begins where the wall is, and leaves it to the wall's clock how fast it plays. */
export const liveInStep: Partial<HlsConfig> = {
  liveSyncDuration: BEHIND_MS / 1000,
  maxLiveSyncPlaybackRate: 1,
  liveDurationInfinity: true,
}

interface Live {
  /** When the picture at the video's present place was made, in ms since 1970 (EXT-X-PROGRAM-DATE-TIME); 0 while nobody knows. */
  readonly moment: () => number
  /** The clock that all displays share, in ms since 1970. */
  readonly nowMs: () => number
}

const middle = (values: readonly number[]) =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0

/** Where a live video can go at once: what it has already, in s. */
function holds({ buffered }: HTMLVideoElement, seconds: number): boolean {
  for (let at = 0; at < buffered.length; at += 1)
    if (buffered.start(at) <= seconds && seconds < buffered.end(at)) return true
  return false
}

/**
 * Keeps a live picture in step on all displays of a wall: each shows what was made four seconds ago by the shared clock,
 * by playing a little faster or slower, and by leaping where it is far off. A display that does not have the picture yet
 * plays on as it can: out of step is better than black. Returns the way to stop.
 */
export function keepLiveInStep(video: HTMLVideoElement, { moment, nowMs }: Live): () => void {
  let late: number[] = []
  const onFrame: VideoFrameRequestCallback = (now, { mediaTime, expectedDisplayTime }) => {
    request = video.requestVideoFrameCallback(onFrame)
    const made = moment()
    if (video.seeking || made === 0) return
    // Place in the film of a moment of the world: the same for every frame until the line is broken.
    const zeroMs = made - video.currentTime * 1000
    const wantedAt = (ms: number) => (nowMs() + ms - performance.now() - BEHIND_MS - zeroMs) / 1000
    late.push(wantedAt(expectedDisplayTime) - mediaTime)
    if (late.length < FRAMES) return
    const wanted = wantedAt(now)
    const { rate, leapTo } = stepVideo(wanted - middle(late), wanted)
    late = []
    video.playbackRate = rate
    if (leapTo === undefined) return
    // Back it can always go; ahead only as far as it has the picture.
    if (leapTo < mediaTime || holds(video, leapTo)) video.currentTime = Math.max(0, leapTo)
  }
  let request = video.requestVideoFrameCallback(onFrame)
  return () => {
    video.cancelVideoFrameCallback(request)
    video.playbackRate = 1
  }
}
