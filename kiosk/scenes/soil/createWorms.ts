import {
  CatmullRomCurve3,
  Color,
  Group,
  InstancedMesh,
  Mesh,
  MeshStandardMaterial,
  Object3D,
  SphereGeometry,
  Vector3,
} from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { earth, type SoilUniforms } from './createBlock.ts'
import { BLOCK, sinkAt } from './settle.ts'
import { sweepTube } from './sweepTube.ts'

const FACE = BLOCK.deep + 0.015
const WAYS = [
  [
    [-0.95, -0.02],
    [-0.86, -0.5],
    [-1.12, -0.95],
    [-0.8, -1.45],
    [-1.0, -2.05],
    [-0.62, -2.6],
    [-0.7, -3.2],
  ],
  [
    [1.02, -0.02],
    [1.12, -0.45],
    [0.82, -0.85],
    [1.08, -1.35],
    [0.72, -1.8],
    [0.86, -2.4],
  ],
] as const
const SEGMENTS = 34
const LENGTH = 0.3

/** Two burrows in the cut face with an earthworm in each; they go deeper and rest as the soil is packed. */
export function createWorms(uniforms: SoilUniforms) {
  const curves = WAYS.map((way) => new CatmullRomCurve3(way.map(([x, y]) => new Vector3(x, y, FACE))))
  const tubes = curves.map((curve) =>
    sweepTube(
      curve.getPoints(48).map((at) => ({ at: at.clone().setZ(FACE - 0.01), radius: 0.082 })),
      8,
    ),
  )
  const hollow = mergeGeometries(tubes)
  for (const tube of tubes) tube.dispose()
  const burrows = new Mesh(hollow.scale(1, 1, 1), earth(uniforms, { color: '#38271d' }))
  const skin = new MeshStandardMaterial({ color: '#ffffff', roughness: 0.42 })
  const worms = new InstancedMesh(new SphereGeometry(1, 10, 8), skin, SEGMENTS * curves.length)
  const tone = new Color()
  for (let index = 0; index < worms.count; index++) {
    const segment = index % SEGMENTS
    // A worm is banded, and a paler saddle sits behind its head.
    const saddle = segment > 7 && segment < 12
    worms.setColorAt(index, tone.set(saddle ? '#efb49f' : segment % 2 ? '#d98f7f' : '#c97b6d'))
  }
  worms.castShadow = true
  worms.frustumCulled = false
  const one = new Object3D()
  const at = new Vector3()
  const show = (seconds: number, pressed: number) => {
    curves.forEach((curve, worm) => {
      const away = 0.5 + 0.5 * Math.sin(seconds * 0.23 + worm * 2.6)
      const rest = 0.42 + 0.25 * pressed
      const head = rest * pressed + (0.04 + 0.5 * away) * (1 - pressed)
      const pulse = Math.sin(seconds * 0.9 + worm)
      for (let segment = 0; segment < SEGMENTS; segment++) {
        const part = segment / (SEGMENTS - 1)
        const squeeze = 0.02 * Math.sin(part * 9 - seconds * 2.2 + worm) * (1 - 0.7 * pressed)
        curve.getPoint(Math.min(0.999, head + part * LENGTH * (1 + 0.08 * pulse) + squeeze), at)
        const slim = Math.min(1, Math.sin(Math.PI * Math.min(1, part * 1.02 + 0.06)) * 3) ** 0.6
        const thick = 0.056 * (0.45 + 0.55 * slim) * (1 - squeeze * 6)
        one.position.set(at.x, at.y - sinkAt(pressed) * Math.max(0, 1 + at.y / 2.1) ** 1.5, FACE + 0.055)
        one.scale.set(thick, thick, thick)
        one.updateMatrix()
        worms.setMatrixAt(worm * SEGMENTS + segment, one.matrix)
      }
    })
    worms.instanceMatrix.needsUpdate = true
  }
  return { object: new Group().add(burrows, worms), curves, show }
}
