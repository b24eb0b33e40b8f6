import {
  CatmullRomCurve3,
  Color,
  Group,
  LatheGeometry,
  Mesh,
  MeshStandardMaterial,
  SphereGeometry,
  TubeGeometry,
  Vector2,
  Vector3,
} from 'three'
import { tinted } from '#content/ip/tinted.ts'
import { gloss, lathe, matte, scatter } from '../sorting/shapes/parts.ts'
import { createSwarm } from '../toys/createSwarm.ts'
import { plain, type ToyPaint } from '../toys/createToyPaint.ts'
import { ring, rod } from '../toys/toyShapes.ts'

const RADIUS = 1.08
const GORES = 12
const BEADS = 34
type Point = readonly [number, number, number]

/** The soft dome that keeps the gas, the glass pipes to and from it, and the gas one sees run in them. */
export function createGasHolder(
  { solid, paint }: ToyPaint,
  at: Point,
  from: readonly Point[],
  to: readonly Point[],
) {
  const object = new Group()
  const base = solid([
    matte(
      lathe([
        [RADIUS + 0.14, 0],
        [RADIUS + 0.2, 0.05],
        [RADIUS + 0.14, 0.46],
        [RADIUS + 0.02, 0.52],
        [RADIUS - 0.1, 0.52],
      ]),
      '#cdbf9f',
    ),
    gloss(ring(RADIUS + 0.07, 0.06), '#2f7d5b', { at: [0, 0.52, 0], turn: [Math.PI / 2, 0, 0] }),
    ...scatter(12, (index) =>
      matte(rod(0.05, 0.42), '#b9ab8a', {
        at: [Math.cos(index * 0.5236) * (RADIUS + 0.17), 0.24, Math.sin(index * 0.5236) * (RADIUS + 0.17)],
      }),
    ),
  ])
  base.position.set(...at)
  const plinth = solid([
    matte(rod(RADIUS + 0.24, at[1], RADIUS + 0.2), '#d9cba8', { at: [at[0], at[1] / 2, at[2]] }),
    matte(ring(RADIUS + 0.22, 0.05), '#b9ab8a', { at: [at[0], at[1], at[2]], turn: [Math.PI / 2, 0, 0] }),
  ])
  const arc = Array.from({ length: 19 }, (_, step) => {
    const turn = (step / 18) * (Math.PI / 2)
    return new Vector2(Math.max(0.001, RADIUS * Math.cos(turn) ** 0.82), RADIUS * 1.12 * Math.sin(turn))
  })
  const cloth = plain(new LatheGeometry(arc, GORES * 6).toNonIndexed())
  // Every gore one colour, so that the seams are sharp.
  const tones = ['#f7efdd', '#a9cdb4']
  const corners = cloth.getAttribute('position')
  const middle = (corner: number) => {
    const first = corner - (corner % 3)
    const x = corners.getX(first) + corners.getX(first + 1) + corners.getX(first + 2)
    const z = corners.getZ(first) + corners.getZ(first + 1) + corners.getZ(first + 2)
    return Math.floor(((Math.atan2(x, z) + Math.PI) / (Math.PI * 2)) * GORES - 1e-6)
  }
  let corner = 0
  tinted(cloth, () => new Color(tones[Math.abs(middle(corner++)) % 2]))
  const dome = new Mesh(cloth, paint('matte'))
  dome.position.set(at[0], at[1] + 0.5, at[2])
  dome.castShadow = dome.receiveShadow = true

  const pipes = [from, to].map(
    (points) =>
      new CatmullRomCurve3(
        points.map((point) => new Vector3(...point)),
        false,
        'centripetal',
      ),
  )
  const glass = new MeshStandardMaterial({
    color: '#dcebe6',
    roughness: 0.15,
    transparent: true,
    opacity: 0.5,
    depthWrite: false,
  })
  const beads = createSwarm(
    new SphereGeometry(0.058, 10, 8),
    new MeshStandardMaterial({
      color: '#ffffff',
      roughness: 0.4,
      emissive: '#e6a63a',
      emissiveIntensity: 0.25,
    }),
    BEADS,
    ['#f2c766', '#f6dc9c'],
  )
  object.add(
    plinth,
    base,
    dome,
    beads.object,
    ...pipes.map((pipe) => new Mesh(new TubeGeometry(pipe, 60, 0.095, 12), glass)),
  )

  return {
    object,
    /** `full` 0 … 1: how much gas there is. */
    show: (seconds: number, full: number) => {
      const breath = 1 + 0.012 * Math.sin(seconds * 1.1)
      dome.scale.set(1, (0.3 + 0.7 * full) * breath, 1)
      beads.show(full < 0.02 ? 0 : Math.max(4, full * BEADS))
      const shown = beads.object.count
      for (let index = 0; index < shown; index++) {
        const pipe = pipes[index % 2]
        const part = ((index / shown) * 2 + seconds * 0.11) % 1
        pipe?.getPoint(part, beads.one.position)
        beads.one.scale.setScalar(0.8 + 0.35 * Math.sin(index * 5 + seconds * 2) ** 2)
        beads.put(index)
      }
    },
  }
}
