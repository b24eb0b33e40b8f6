import type { Story } from '#content/schema/mascot.ts'

const HALL_OFFSET_MS = 8 * 3_600_000

/** How many episodes are told at a moment: the first from the month the story begins, one more each month in Shanghai. */
export function episodesTold({ begins, episodes }: Story, now: Date): number {
  const [year = 0, month = 1] = begins.split('-').map(Number)
  const here = new Date(now.getTime() + HALL_OFFSET_MS)
  const passed = (here.getUTCFullYear() - year) * 12 + here.getUTCMonth() + 1 - month
  return Math.min(episodes.length, Math.max(1, passed + 1))
}
