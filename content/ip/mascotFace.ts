import {
  BufferGeometry,
  CatmullRomCurve3,
  Color,
  Float32BufferAttribute,
  Shape,
  ShapeGeometry,
  SphereGeometry,
  TorusGeometry,
  TubeGeometry,
  Vector3,
} from 'three'
import { onFace } from './faceShape.ts'
import { mascotColors as color } from './mascotColors.ts'
import { joined, placed, tinted } from './tinted.ts'

/** A large dark eye with a green glow below and two lights, around its socket. */
export const eyeGeometry = () =>
  joined([
    placed(
      tinted(new SphereGeometry(0.138, 32, 24), (_x, y) =>
        new Color(color.eye).lerp(new Color(color.iris), Math.max(0, -y / 0.138) * 0.55),
      ),
      { scale: [0.84, 1.16, 0.34] },
    ),
    placed(tinted(new SphereGeometry(0.07, 22, 16), color.iris), {
      at: [0, -0.072, 0.022],
      scale: [0.98, 0.66, 0.42],
    }),
    placed(tinted(new SphereGeometry(0.042, 16, 12), color.light), {
      at: [-0.034, 0.062, 0.036],
      scale: [1, 1.15, 0.5],
    }),
    placed(tinted(new SphereGeometry(0.02, 12, 10), color.light), {
      at: [0.04, -0.052, 0.046],
      scale: [1, 1, 0.5],
    }),
  ])

/** A shut eye: an arc, up when it laughs; its bone turns it over when it sleeps. */
export const lidGeometry = () =>
  placed(tinted(new TorusGeometry(0.098, 0.019, 10, 24, Math.PI), color.lid), { at: [0, -0.03, 0] })

export const browGeometry = () =>
  tinted(
    new TubeGeometry(
      arc([
        [-0.062, -0.014],
        [0, 0.012],
        [0.062, -0.014],
      ]),
      16,
      0.016,
      10,
    ),
    color.brow,
  )

const arc = (points: readonly (readonly [number, number])[]) =>
  new CatmullRomCurve3(points.map(([x, y]) => new Vector3(x, y, -0.5 * x * x)))

/** A shut mouth: a thin line that smiles. */
export const smileGeometry = () =>
  tinted(
    new TubeGeometry(
      arc([
        [-0.095, 0.028],
        [-0.05, -0.012],
        [0, -0.026],
        [0.05, -0.012],
        [0.095, 0.028],
      ]),
      24,
      0.0135,
      8,
    ),
    color.mouth,
  )

/** An open mouth with its tongue. */
export function laughGeometry() {
  const lips = new Shape()
  lips.moveTo(-0.1, 0.03)
  lips.quadraticCurveTo(0, -0.008, 0.1, 0.03)
  lips.quadraticCurveTo(0.088, -0.112, 0, -0.118)
  lips.quadraticCurveTo(-0.088, -0.112, -0.1, 0.03)
  const tongue = new Shape()
  tongue.absellipse(0, -0.083, 0.054, 0.03, 0, Math.PI * 2)
  return joined([
    tinted(new ShapeGeometry(lips, 16), color.mouth),
    placed(tinted(new ShapeGeometry(tongue, 16), color.tongue), { at: [0, 0, 0.003] }),
  ])
}

const RINGS = 6
const SPOKES = 24

/** Two soft spots on the cheeks that fade out at their edge and follow the skin; their paint lies in the corners. */
export function cheekGeometry() {
  const corners: number[] = []
  const paint: number[] = []
  const indices: number[] = []
  const blush = new Color(color.cheek)
  for (const side of [-1, 1]) {
    const first = corners.length / 3
    for (let ring = 0; ring <= RINGS; ring++)
      for (let spoke = 0; spoke < SPOKES; spoke++) {
        const [out, angle] = [ring / RINGS, (spoke / SPOKES) * Math.PI * 2]
        const x = side * 0.43 + Math.cos(angle) * out * 0.145
        corners.push(...onFace(x, -0.235 + Math.sin(angle) * out * 0.1, 0.007))
        paint.push(blush.r, blush.g, blush.b, 0.72 * (1 - out) ** 1.3)
      }
    for (let ring = 0; ring < RINGS; ring++)
      for (let spoke = 0; spoke < SPOKES; spoke++) {
        const a = first + ring * SPOKES + spoke
        const b = first + ring * SPOKES + ((spoke + 1) % SPOKES)
        indices.push(a, a + SPOKES, b, b, a + SPOKES, b + SPOKES)
      }
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(corners, 3))
  geometry.setAttribute('color', new Float32BufferAttribute(paint, 4))
  geometry.setIndex(indices)
  return geometry
}
