import {
  type BufferGeometry,
  Euler,
  InstancedBufferAttribute,
  Matrix4,
  PlaneGeometry,
  Quaternion,
  Vector3,
} from 'three'
import { clamp } from '../curves.ts'
import { seededRandom } from '../seededRandom.ts'
import type { Twig } from './growSkeleton.ts'

interface Hanging {
  readonly twigs: readonly Twig[]
  readonly count: number
  /** How far a card may stand from its twig, in parts of the tree. */
  readonly scatter: number
  readonly seed: number
}

/** Cards on a tree, for one foliage or for several that take turns through the year. */
export interface LeafCards {
  readonly geometry: BufferGeometry
  /** How each is turned, and how large it is beside the others. */
  readonly matrices: InstancedBufferAttribute
  /** How many of them come before `FIRST_FEW` of all the leaves hang; they stand first. */
  readonly few: number
}

/** So much of the foliage is a first or a last hint of it: the other cards need not be drawn. */
export const FIRST_FEW = 0.06

/** Where the eye mostly is, seen from a tree: a world is turned a little to the right and looked down upon. */
const EYE = new Vector3(0.34, 0.2, 0.94)

/**
 * Hangs so many cards on the twigs. The first few of the year come first, then those nearest to the eye: what lies behind them is then mostly hidden
 * before it is drawn. Places are in parts of the tree; the shader reads them from the attributes.
 */
export function hangCards({ twigs, count, scatter, seed }: Hanging): LeafCards {
  const random = seededRandom(seed)
  const jitter = () => (random() + random() - 1) * scatter
  const [at, out, turn, size] = [new Vector3(), new Vector3(), new Euler(), new Vector3()]
  const [turned, matrix] = [new Quaternion(), new Matrix4()]
  const cards = Array.from({ length: twigs.length > 0 ? count : 0 }, () => {
    const twig = twigs[Math.floor(random() * twigs.length)] as Twig
    at.set(twig.at.x + jitter(), twig.at.y + jitter(), twig.at.z + jitter())
    turn.set(random() * 6.28, random() * 6.28, random() * 6.28)
    size.setScalar(0.7 + random() * 0.6)
    matrix.compose(ORIGIN, turned.setFromEuler(turn), size)
    // Leaves of a young limb stand in the open, though an old crown will close above them.
    const young = twig.life.y < 1000
    out.set(at.x, young ? 0.5 : (at.y - 0.42) * 1.5, at.z)
    const outside = young ? 0.8 : clamp(out.length() * 1.05)
    out.normalize()
    out.setY(out.y + 0.5).normalize()
    at.setY(Math.max(at.y, -0.6))
    return {
      near: at.dot(EYE),
      matrix: matrix.toArray(),
      aAt: at.toArray(),
      aFoot: twig.foot.toArray(),
      aOut: out.toArray(),
      // When it comes, how it moves, how far outside it hangs and its tone, each 0–1.
      aChance: [random(), random(), outside, random()],
      aLife: twig.life.toArray(),
    }
  })
  const early = ({ aChance: [comes = 0] }: (typeof cards)[number]) => comes < FIRST_FEW
  cards.sort((one, other) => Number(early(other)) - Number(early(one)) || other.near - one.near)
  const each = (name: keyof Omit<(typeof cards)[number], 'near'>, long: number) => {
    const values = new Float32Array(cards.length * long)
    for (const [index, card] of cards.entries()) values.set(card[name], index * long)
    return new InstancedBufferAttribute(values, long)
  }
  const geometry = new PlaneGeometry(1, 1)
  for (const name of ['aAt', 'aFoot', 'aOut'] as const) geometry.setAttribute(name, each(name, 3))
  geometry.setAttribute('aChance', each('aChance', 4))
  geometry.setAttribute('aLife', each('aLife', 2))
  return { geometry, matrices: each('matrix', 16), few: cards.filter(early).length }
}

const ORIGIN = new Vector3()
