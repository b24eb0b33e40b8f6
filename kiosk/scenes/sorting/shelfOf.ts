import type { WasteItem } from '#content/schema/exhibit.ts'
import { isHard } from './levels.ts'
import type { Game } from './sortingGame.ts'

/** A thing on the shelf at the end of a round. */
export interface Shelved {
  readonly item: WasteItem
  /** Whether it came home at the first try. */
  readonly right: boolean
}

/** What is worth a second look: first what went wrong, then the tricky things that came home. */
export const shelfOf = ({ level, missed, right }: Game): readonly Shelved[] => [
  ...missed.map((item) => ({ item, right: false })),
  ...right.filter((item) => isHard(level, item)).map((item) => ({ item, right: true })),
]
