import type { Sounds } from './chunk.ts'
import { silentFrame } from './silence.ts'
import { AAC_FRAME, type AudioTrack } from './tracks.ts'

/** RTMP rounds to milliseconds and encoders start a little early: this much is no gap. */
const SLACK_MS = 60
/** Sound that stays away longer than this, as seen from the picture, is replaced by silence. */
const PATIENCE_MS = 2000

/**
 * The sound of a run as one unbroken line: frame after frame on the clock of its samples. Small errors of the
 * time stamps are smoothed, gaps are filled with silence, what comes twice or too late is left out.
 */
export function createSoundLine(track: AudioTrack, startMs: number, silent: boolean) {
  const silence = silentFrame(track)
  const samples = (ms: number) => Math.round((ms * track.rate) / 1000)
  const slack = samples(SLACK_MS)
  /** Decoding time of the first frame that waits, and of the one after the last. */
  let first = samples(startMs)
  let next = first
  let waiting: Buffer[] = []

  const jumpTo = (time: number) => {
    if (waiting.length > 0) return
    first = time
    next = time
  }
  const add = (frame: Buffer) => {
    waiting.push(frame)
    next += AAC_FRAME
  }
  const fillTo = (time: number) => {
    if (!silence) return jumpTo(time)
    while (next + AAC_FRAME <= time) add(silence)
  }

  return {
    push: (ms: number, frame: Buffer) => {
      const wanted = samples(ms)
      if (wanted < next - slack) return
      if (wanted > next + slack) fillTo(wanted)
      add(frame)
    },
    /** What is heard before this moment. */
    take: (untilMs: number): Sounds | null => {
      const until = samples(untilMs)
      if (silent) fillTo(until + AAC_FRAME)
      else if (next < until - samples(PATIENCE_MS)) fillTo(until)
      const count = Math.min(waiting.length, Math.max(0, Math.ceil((until - first) / AAC_FRAME)))
      if (count === 0) return null
      const sounds = { decodeTime: first, frames: waiting.slice(0, count) }
      waiting = waiting.slice(count)
      first += count * AAC_FRAME
      return sounds
    },
  }
}
