/** What a page knows of its own watching: seconds that really played, and the last look at the picture. */
export interface Played {
  readonly seconds: number
  readonly last: Look | undefined
}
/** One look at the picture: where it is, in s, when the look was, in ms, and whether it is running. */
export interface Look {
  readonly mediaSeconds: number
  readonly atMs: number
  readonly running: boolean
}
export const nothingPlayed: Played = { seconds: 0, last: undefined }

/** Catching up plays faster than the clock; anything quicker than this is a jump, and nobody watched what was skipped. */
const FASTEST_RATE = 1.6
const SLACK_SECONDS = 0.25

/** Only the advance of a running picture counts: no pause, no stall, no jump, and never more than the clock. */
export function playedTime({ seconds, last }: Played, look: Look): Played {
  if (!last?.running || !look.running) return { seconds, last: look }
  const media = look.mediaSeconds - last.mediaSeconds
  const clock = (look.atMs - last.atMs) / 1000
  const jumped = media < 0 || media > clock * FASTEST_RATE + SLACK_SECONDS
  return { seconds: seconds + (jumped ? 0 : Math.min(media, clock)), last: look }
}
