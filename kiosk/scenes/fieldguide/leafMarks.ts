import { type LeafShape, leafOf } from './leafOf.ts'
import type { Point } from './leafOutline.ts'
import type { LeafName, LeafTrait } from './species.ts'

/** A ring around a place, drawn by hand: a little more than once around. */
const ring = ([x, y]: Point, radius: number): Point[] =>
  Array.from({ length: 49 }, (_, step): Point => {
    const turn = 0.9 + (step / 48) * 6.7
    const far = radius * (1 + 0.05 * Math.sin(turn * 2.3))
    return [x + Math.cos(turn) * far, y + Math.sin(turn) * far]
  })

/** The right edge of the first blade, from its foot to its tip. */
function edge({ blades }: LeafShape, from = 0): Point[] {
  const outline = blades[0]?.outline ?? []
  const top = outline.reduce((best, [, y], index) => (y > (outline[best]?.[1] ?? 0) ? index : best), 0)
  return outline.slice(0, top + 1).filter(([x, y]) => y >= from && x >= -0.01)
}

/** A pair of narrow leaves with the stretch of twig between them. */
function pair({ blades }: LeafShape, index: number): Point[] {
  const [right, left] = [blades[index * 2], blades[index * 2 + 1]]
  return right && left ? [right.tip, right.foot, left.foot, left.tip] : []
}

/** What the pencil draws on a leaf to show a trait, in the leaf's own units. */
export function leafMarks(name: LeafName, trait: LeafTrait): readonly (readonly Point[])[] {
  const shape = leafOf(name)
  const [first] = shape.blades
  if (!first) return []
  switch (trait) {
    case 'veins':
      return name === 'ginkgo'
        ? [first.veins[10], first.veins[26], first.veins[37], first.veins[53]].map(
            (vein) => vein?.points ?? [],
          )
        : first.veins.slice(0, name === 'camphor' || name === 'hackberry' ? 3 : 9).map(({ points }) => points)
    case 'base':
      return [ring([0, 0.04], 0.17)]
    case 'margin':
      return [edge(shape, name === 'osmanthus' || name === 'hackberry' ? 0.48 : 0.02)]
    case 'teeth':
      return [edge(shape, 0.2)]
    case 'under':
      return [ring([0, 0.5], 0.3)]
    case 'pairs':
      return [3, 5, 7].map((index) => pair(shape, index))
    case 'whole':
      return shape.blades.length === 1
        ? [first.outline]
        : [shape.stalk.slice(1), ...shape.blades.slice(0, 12).map(({ foot, tip }) => [foot, tip])]
    default:
      return [first.outline]
  }
}
