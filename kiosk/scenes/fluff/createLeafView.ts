import {
  CircleGeometry,
  DoubleSide,
  Group,
  Mesh,
  MeshBasicMaterial,
  MeshLambertMaterial,
  PlaneGeometry,
  SphereGeometry,
} from 'three'
import { joined, placed, tinted } from '#content/ip/tinted.ts'
import { paintTexture } from '#content/scene/paintTexture.ts'
import { LENS } from './createLens.ts'
import { leafPatch, PX_PER_MM } from './leafPatch.ts'

/** Units of the scene for a millimetre under the glass. */
const MM = (PX_PER_MM / 1024) * 2 * LENS
const BUG_MM = 3.5
const BUGS = [
  { x: 0.75, y: 0.15, turn: 0.5, pace: 1 },
  { x: -0.85, y: 0.62, turn: 2.3, pace: 1.3 },
  { x: -0.72, y: -0.85, turn: -1, pace: 0.8 },
] as const

/** What the glass shows of a leaf's underside: three lace bugs, 3.2–3.7 mm long, among the marks they leave. */
export function createLeafView(seed: number) {
  const leaf = new Mesh(
    new CircleGeometry(LENS - 0.04, 72),
    new MeshBasicMaterial({ map: leafPatch(seed), toneMapped: false }),
  )
  leaf.position.z = -0.3
  const lace = new MeshLambertMaterial({
    map: laceTexture(),
    transparent: true,
    side: DoubleSide,
    depthWrite: false,
  })
  const dark = new MeshLambertMaterial({ vertexColors: true })
  const body = bodyShape()
  const wing = new PlaneGeometry(0.44, 0.9).translate(0.16, -0.1, 0.1)
  const hood = new PlaneGeometry(0.52, 0.34).translate(0, 0.32, 0.14)
  const bugs = BUGS.map(() => {
    const left = new Mesh(wing, lace)
    left.scale.x = -1
    left.rotation.z = 0.1
    const right = new Mesh(wing, lace)
    right.rotation.z = -0.1
    const bug = new Group().add(new Mesh(body, dark), left, right, new Mesh(hood, lace))
    bug.scale.setScalar(BUG_MM * MM)
    return bug
  })
  return {
    object: new Group().add(leaf, ...bugs),
    /** Each walks a little way and back. */
    walk: (seconds: number) =>
      bugs.forEach((bug, index) => {
        const { x, y, turn, pace } = BUGS[index] ?? BUGS[0]
        const step = 0.16 * Math.sin(seconds * 0.35 * pace + index * 2)
        bug.position.set(x - Math.sin(turn) * step, y + Math.cos(turn) * step, 0)
        bug.rotation.z =
          turn + 0.12 * Math.sin(seconds * 0.9 * pace + index) + 0.02 * Math.sin(seconds * 9 * pace)
      }),
  }
}

/** One unit long, head to +y. */
function bodyShape() {
  const ball = (x: number, y: number, wide: number, high: number, tone: string) =>
    tinted(placed(new SphereGeometry(0.5, 14, 10), { at: [x, y, 0.04], scale: [wide, high, 0.12] }), tone)
  const leg = (x: number, y: number, turn: number) =>
    tinted(
      placed(new SphereGeometry(0.5, 6, 5), {
        at: [x, y, 0.02],
        turn: [0, 0, turn],
        scale: [0.03, 0.34, 0.03],
      }),
      '#c9a56a',
    )
  const parts = [
    ball(0, -0.1, 0.2, 0.62, '#40352b'),
    ball(0, 0.26, 0.24, 0.24, '#5a4a38'),
    ball(0, 0.42, 0.12, 0.12, '#33291f'),
  ]
  for (const side of [-1, 1]) {
    parts.push(
      leg(side * 0.24, 0.24, side * -0.9),
      leg(side * 0.28, 0.02, side * -1.35),
      leg(side * 0.25, -0.2, side * -2),
    )
    parts.push(leg(side * 0.12, 0.56, side * -0.45))
  }
  return joined(parts)
}

/** The net of veins that gives the bug its name, clear between them, with a dark blot. */
function laceTexture() {
  return paintTexture(128, 256, (context) => {
    context.fillStyle = 'rgba(252,250,238,0.55)'
    context.beginPath()
    context.ellipse(64, 128, 62, 126, 0, 0, 6.3)
    context.fill()
    context.save()
    context.clip()
    context.strokeStyle = 'rgba(96,82,60,0.75)'
    context.lineWidth = 2.4
    for (let row = 0; row < 12; row++)
      for (let column = 0; column < 6; column++) {
        context.beginPath()
        for (let corner = 0; corner <= 6; corner++) {
          const turn = (corner / 6) * 2 * Math.PI
          const [x, y] = [column * 23 + (row % 2 ? 11.5 : 0), row * 22]
          context.lineTo(x + Math.cos(turn) * 13, y + Math.sin(turn) * 13)
        }
        context.stroke()
      }
    context.fillStyle = 'rgba(74,56,38,0.7)'
    context.beginPath()
    context.ellipse(60, 96, 26, 18, 0.3, 0, 6.3)
    context.fill()
    context.restore()
    context.strokeStyle = 'rgba(120,104,80,0.9)'
    context.lineWidth = 4
    context.beginPath()
    context.ellipse(64, 128, 61, 125, 0, 0, 6.3)
    context.stroke()
  })
}
