import { BoxGeometry, Euler, Matrix4, Object3D } from 'three'
import type { paintedSolids } from '#content/scene/paintedSolids.ts'

type Triple = readonly [number, number, number]

interface Standing {
  readonly at: Triple
  /** Radians around the upright. */
  readonly turn: number
}

/** A park bench of wood and iron, 1.15 units wide. */
export function addBench(solids: ReturnType<typeof paintedSolids>, { at, turn }: Standing) {
  const whole = new Matrix4().makeRotationY(turn).setPosition(...at)
  const bar = (size: Triple, [x, y, z]: Triple, color: string, lean = 0) => {
    const one = new Object3D()
    one.position.set(x, y, z)
    one.setRotationFromEuler(new Euler(lean, 0, 0))
    one.updateMatrix()
    solids.add(new BoxGeometry(...size).applyMatrix4(whole.clone().multiply(one.matrix)), color)
  }
  const [wood, iron] = ['#b98553', '#2f4740']
  for (const slat of [0, 1, 2, 3]) bar([1.15, 0.035, 0.085], [0, 0.3, -0.15 + slat * 0.1], wood)
  for (const slat of [0, 1, 2])
    bar([1.15, 0.085, 0.03], [0, 0.42 + slat * 0.1, -0.24 - slat * 0.03], wood, -0.2)
  for (const side of [-0.48, 0.48]) {
    bar([0.04, 0.3, 0.36], [side, 0.15, 0], iron)
    bar([0.04, 0.42, 0.04], [side, 0.48, -0.26], iron, -0.2)
  }
}
