import { matte, type Part } from '../sorting/shapes/parts.ts'
import { slab } from '../toys/toyShapes.ts'

const BACK = -1.15
export const FRONT = 0.34
const THICK = 0.12
const CUT = '#c27350'

interface Room {
  readonly left: number
  readonly right: number
  readonly floor: number
  readonly top: number
  readonly wall: string
  /** Sides that are left out: where a room opens into the next. */
  readonly open?: readonly ('left' | 'right' | 'floor' | 'top')[]
}

/** One room of the house, its front sawn off: the cut shows in clay. */
export function room({ left, right, floor, top, wall, open = [] }: Room): Part[] {
  const depth = FRONT - BACK
  const z = (FRONT + BACK) / 2
  const [x, y] = [(left + right) / 2, (floor + top) / 2]
  const upright = (at: number): Part[] => [
    matte(slab(THICK, top - floor + THICK, depth, 0), '#efe3cd', { at: [at, y, z] }),
    matte(slab(THICK + 0.01, top - floor + THICK, 0.03, 0), CUT, { at: [at, y, FRONT] }),
  ]
  const level = (at: number): Part[] => [
    matte(slab(right - left + THICK, THICK, depth, 0), '#efe3cd', { at: [x, at, z] }),
    matte(slab(right - left + THICK, THICK + 0.01, 0.03, 0), CUT, { at: [x, at, FRONT] }),
  ]
  return [
    matte(slab(right - left, top - floor, 0.06, 0), wall, { at: [x, y, BACK] }),
    ...(open.includes('left') ? [] : upright(left)),
    ...(open.includes('right') ? [] : upright(right)),
    ...(open.includes('floor') ? [] : level(floor)),
    ...(open.includes('top') ? [] : level(top)),
  ]
}
