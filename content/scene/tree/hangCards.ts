import { Euler, Matrix4, Quaternion, Vector3 } from 'three'
import { clamp } from '../curves.ts'
import type { Twig } from './growSkeleton.ts'

/** One card of leaves on a tree; places are in parts of the tree. */
export interface LeafCard {
  readonly twig: Twig
  readonly at: Vector3
  /** How it is turned, and how large it is beside the others. */
  readonly matrix: Matrix4
  /** Out of the crown: where it is lit from. */
  readonly out: Vector3
  /** When it comes, how it moves, how far outside it hangs and its tone, each 0–1. */
  readonly chance: readonly [comes: number, moves: number, outside: number, tone: number]
}

/** Where the eye mostly is, seen from a tree: a world is turned a little to the right and looked down upon. */
const EYE = new Vector3(0.34, 0.2, 0.94)

/**
 * Hangs so many cards on the twigs, up to `scatter` away from them. Those nearest to the eye come first: what lies
 * behind them is then hidden before it is drawn.
 */
export function hangCards(
  twigs: readonly Twig[],
  count: number,
  scatter: number,
  random: () => number,
): LeafCard[] {
  const jitter = () => (random() + random() - 1) * scatter
  const cards = Array.from({ length: twigs.length > 0 ? count : 0 }, (): LeafCard => {
    const twig = twigs[Math.floor(random() * twigs.length)] as Twig
    const at = twig.at.clone().add(new Vector3(jitter(), jitter(), jitter()))
    const turn = new Euler(random() * 6.28, random() * 6.28, random() * 6.28)
    const size = new Vector3().setScalar(0.7 + random() * 0.6)
    const matrix = new Matrix4().compose(new Vector3(), new Quaternion().setFromEuler(turn), size)
    // Leaves of a young limb stand in the open, though an old crown will close above them.
    const young = twig.life.y < 1000
    const out = new Vector3(at.x, young ? 0.5 : (at.y - 0.42) * 1.5, at.z)
    const outside = young ? 0.8 : clamp(out.length() * 1.05)
    out.normalize()
    out.setY(out.y + 0.5).normalize()
    at.setY(Math.max(at.y, -0.6))
    return { twig, at, matrix, out, chance: [random(), random(), outside, random()] }
  })
  return cards.sort((one, other) => other.at.dot(EYE) - one.at.dot(EYE))
}
