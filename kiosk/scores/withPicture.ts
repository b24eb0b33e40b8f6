import { seededRandom } from '#content/scene/seededRandom.ts'
import type { Mark } from '#content/schema/score.ts'
import { type MarkPicture, markPictures } from '#content/schema/scoreRules.ts'

/** A mark always has two different pictures: those touched last, in the order in which they were touched. */
export const withPicture = ([first, second]: Mark, picture: MarkPicture): Mark => [
  picture === second ? first : second,
  picture,
]

/** A mark to begin with; the same seed gives the same two. */
export function markFor(seed: number): Mark {
  const random = seededRandom(seed)
  const pick = (from: readonly MarkPicture[]) => from[Math.floor(random() * from.length)] as MarkPicture
  const first = pick(markPictures)
  return [first, pick(markPictures.filter((one) => one !== first))]
}
