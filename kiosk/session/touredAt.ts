import type { Exhibit } from '#content/schema/exhibit.ts'
import { wallProgramme } from '../wall/wallProgramme.ts'

/** How long the tour stays with each exhibit, in s. */
export const TOUR_SECONDS = 20

/** What the tour shows; side by side, two screens invite with two pictures, half a round apart. */
export function touredAt(
  exhibits: readonly Exhibit[],
  seconds: number,
  side: 'left' | 'right' | null,
): Exhibit | undefined {
  const ahead = side === 'right' ? Math.floor(exhibits.length / 2) * TOUR_SECONDS : 0
  return exhibits[wallProgramme(seconds + ahead, exhibits.length, TOUR_SECONDS).index]
}
