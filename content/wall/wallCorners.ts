import type { WallPlan } from '../schema/wall.ts'
import { placeRect, wallRect } from './wallLayout.ts'

/** Words that stand over a picture. */
export interface WallWordsHere {
  readonly title: boolean
  readonly figure: boolean
  readonly caption: boolean
}

export const ALL_WORDS: WallWordsHere = { title: true, figure: true, caption: true }

/**
 * Which words of the one picture stand on this display: each in one display, so that no frame cuts a word in two, and as
 * large as on a display alone. The title at the upper left, the figures below it, a film's sentence at the foot, where
 * the middle is nearest.
 */
export function wordsHere(plan: WallPlan, screen: string): WallWordsHere {
  const hung = plan.places.map((place) => {
    const { x, y, width, height } = placeRect(plan, place)
    return { screen: place.screen, x: x + width / 2, y: y + height / 2 }
  })
  const here = hung.find((one) => one.screen === screen)
  if (!here) return ALL_WORDS
  const whole = wallRect(plan)
  const middle = whole.x + whole.width / 2
  const first = (rank: (one: (typeof hung)[number]) => readonly [number, number]) =>
    hung.toSorted((one, other) => {
      const [a, b] = [rank(one), rank(other)]
      return a[0] - b[0] || a[1] - b[1]
    })[0]?.screen === screen
  return {
    title: first(({ x, y }) => [y, x]),
    figure: first(({ x, y }) => [-y, x]),
    // Of two beside the middle the left one.
    caption: first(({ x, y }) => [-y, Math.abs(x - middle) + (x > middle ? 1 : 0)]),
  }
}
