import type { Pause } from '#content/schema/narration.ts'

const lastNumber = (said: string, pattern: RegExp): number | undefined => {
  const found = [...said.matchAll(pattern)].at(-1)?.[1]
  return found === undefined ? undefined : Number(found)
}

const rounded = (seconds: number) => Math.round(seconds * 1000) / 1000

/** What ffmpeg said of a recording that it has heard to the end: `-progress`, its own header and the filter `ebur128`. */
export function measuredIn(said: string) {
  const micros = lastNumber(said, /^out_time_us=(\d+)/gm)
  const [, hours, minutes, seconds] = /Duration: (\d+):(\d\d):(\d\d\.\d+)/.exec(said) ?? []
  const isGuess = said.includes('Estimating duration')
  return {
    /** What was there to hear, in s. */
    seconds: micros === undefined ? undefined : rounded(micros / 1_000_000),
    /** What the file says of its length, in s; undefined where it does not say. */
    declared:
      seconds === undefined || isGuess
        ? undefined
        : Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds),
    /** Integrated loudness, in LUFS. */
    loudness: lastNumber(said, /^\s+I:\s+(-?[\d.]+) LUFS/gm),
  }
}

/** The silences that the filter `silencedetect` told of; one that does not end goes on to the end. */
export function pausesIn(said: string, seconds: number): Pause[] {
  const ends = [...said.matchAll(/silence_end: (-?[\d.]+)/g)].map(([, at]) => Number(at))
  return [...said.matchAll(/silence_start: (-?[\d.]+)/g)].flatMap(([, at], index) => {
    const from = Math.max(0, Number(at))
    const until = Math.min(seconds, ends[index] ?? seconds)
    return until > from ? [{ from: rounded(from), until: rounded(until) }] : []
  })
}
