import type { Panel } from '#content/schema/exhibit.ts'
import { skimmerWords } from '#content/strings/skimmerWords.ts'
import { grown } from './growth.ts'
import { type RaceMoment, ROUND_DAYS, START } from './race.ts'

/** The steps of the story, read while the boat steers by itself. */
export const TOPICS = ['guest', 'double', 'boat', 'tide', 'shared'] as const

/** What the panel says during a race and after it. */
export function raceStory({ days, end, collected, clumps }: RaceMoment): Panel {
  const values = {
    day: Math.floor(days),
    collected,
    left: clumps.length,
    days: ROUND_DAYS,
    start: START,
    unchecked: Math.round(grown(START, ROUND_DAYS)),
  }
  const both = (key: 'racing' | 'racingText' | `end.${'clear' | 'month' | 'shut'}` | 'endText') => ({
    zh: skimmerWords('zh')(key, values),
    en: skimmerWords('en')(key, values),
  })
  const over = end !== 'none'
  return {
    id: over ? 'result' : 'race',
    title: both(over ? `end.${end}` : 'racing'),
    text: both(over ? 'endText' : 'racingText'),
    sources: ['K', 'H1'],
  }
}
