import { hallMonth } from '../../schema/hallTime.ts'
import type { Story } from '../../schema/mascot.ts'

const MONTHS = 12
const monthsTo = (month: string) => {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return year * MONTHS + number - 1
}

/** How many episodes are told at a moment: the first from the month the story begins, one more each month in Shanghai. */
export function episodesTold({ begins, episodes }: Story, now: Date): number {
  const passed = monthsTo(hallMonth(now)) - monthsTo(begins)
  return Math.min(episodes.length, Math.max(1, passed + 1))
}

/** The first day of the month in which an episode (from 0) is told first, in the reader's own time zone. */
export function monthOfEpisode(begins: string, episode: number): Date {
  const months = monthsTo(begins) + episode
  return new Date(Math.floor(months / MONTHS), months % MONTHS)
}
