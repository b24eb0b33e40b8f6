import {
  BoxGeometry,
  type BufferGeometry,
  Color,
  CylinderGeometry,
  Mesh,
  MeshStandardMaterial,
  RingGeometry,
  SphereGeometry,
  TorusGeometry,
} from 'three'
import { fuse, lump, paint, type Tone } from '#content/scene/sculpt.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'

/** Where the hotel hangs, and where its cut-open tubes are. */
export const HOTEL = { x: -1.16, y: 1.24, z: -0.74 } as const
export const CELLS = { x: HOTEL.x + 0.02, y: HOTEL.y + 0.3, z: HOTEL.z + 0.24 } as const

const box = (
  size: readonly [number, number, number],
  at: readonly [number, number, number],
  tone: Tone,
  turn = 0,
) => paint(new BoxGeometry(...size).rotateZ(turn).translate(...at), tone)

/** Ends of bamboo, some already closed with mud by whoever moved in. */
function tubes(random: () => number): BufferGeometry[] {
  return Array.from({ length: 34 }, (_, index) => {
    const [row, column] = [Math.floor(index / 9), index % 9]
    const radius = 0.026 + 0.012 * random()
    const [x, y] = [-0.33 + column * 0.083 + (row % 2) * 0.03, -0.11 + row * 0.078]
    const wood = new Color('#c9a566').multiplyScalar(0.85 + 0.3 * random())
    const closed = random() < 0.35
    return [
      paint(
        new CylinderGeometry(radius, radius, 0.2, 10, 1, true).rotateX(Math.PI / 2).translate(x, y, 0.1),
        wood,
      ),
      paint(
        new RingGeometry(radius * 0.62, radius, 12).translate(x, y, 0.2),
        wood.clone().multiplyScalar(1.15),
      ),
      paint(
        new CylinderGeometry(radius * 0.66, radius * 0.66, 0.01, 10)
          .rotateX(Math.PI / 2)
          .translate(x, y, closed ? 0.19 : 0.12),
        closed ? '#9a7a58' : '#3f3023',
      ),
    ]
  }).flat()
}

/** Two tubes cut open along their length: walls of leaf, pollen for each child, and the larva on it. */
function cells(): BufferGeometry[] {
  return [0.395, 0.285].flatMap((y, tube) => {
    const half = new CylinderGeometry(0.058, 0.058, 0.74, 16, 1, true, 0, Math.PI)
      .rotateZ(Math.PI / 2)
      .rotateX(-Math.PI / 2)
      .translate(0, y, 0.13)
    const parts = [paint(half, '#d8b877')]
    for (let cell = 0; cell < 5; cell++) {
      const x = -0.3 + cell * 0.15
      parts.push(
        paint(
          new CylinderGeometry(0.05, 0.05, 0.014, 14).rotateZ(Math.PI / 2).translate(x - 0.06, y, 0.13),
          '#6f9a55',
        ),
        lump({ at: [x + 0.025, y - 0.012, 0.15], radii: [0.036, 0.03, 0.03], tone: '#e6a63a', round: 10 }),
      )
      if ((cell + tube) % 5 < 4)
        parts.push(
          paint(
            new TorusGeometry(0.02, 0.0105, 7, 12, 4.2).rotateZ(0.6).translate(x + 0.0, y + 0.01, 0.185),
            '#f8f0dc',
          ),
        )
    }
    return parts
  })
}

function cones(random: () => number): BufferGeometry[] {
  return Array.from({ length: 7 }, (_, index) => {
    const x = -0.33 + (index % 4) * 0.215 + (index > 3 ? 0.1 : 0)
    const y = -0.36 + (index > 3 ? 0.13 : 0)
    const cone = new SphereGeometry(0.082, 12, 9).scale(0.85, 1.12, 0.8)
    const tone = ({ y: high }: { y: number }) =>
      new Color('#7d5a3c').multiplyScalar(0.75 + 0.5 * Math.abs(Math.sin(high * 70)))
    return paint(cone.rotateZ(random() * 3).translate(x, y, 0.1), tone)
  })
}

/** The insect hotel, its front off: cut tubes on top, bamboo in the middle, cones for ladybirds below. */
export function createHotel(seed: number) {
  const random = seededRandom(seed + 70)
  const wood = '#a9794d'
  const parts = [
    box([0.92, 1.06, 0.03], [0, 0.02, -0.02], '#7a5636'),
    box([0.04, 1.06, 0.24], [-0.45, 0.02, 0.1], wood),
    box([0.04, 1.06, 0.24], [0.45, 0.02, 0.1], wood),
    ...[-0.5, -0.2, 0.2, 0.49].map((y) => box([0.9, 0.035, 0.24], [0, y, 0.1], wood)),
    box([0.66, 0.05, 0.3], [-0.27, 0.68, 0.1], '#8f4f33', 0.6),
    box([0.66, 0.05, 0.3], [0.27, 0.68, 0.1], '#8f4f33', -0.6),
    box([0.5, 0.2, 0.03], [0, 0.6, 0], '#7a5636'),
    ...tubes(random),
    ...cells(),
    ...cones(random),
  ]
  const hotel = new Mesh(
    fuse(parts),
    new MeshStandardMaterial({ vertexColors: true, roughness: 0.85, side: 2 }),
  )
  hotel.position.set(HOTEL.x, HOTEL.y, HOTEL.z)
  hotel.scale.setScalar(0.88)
  hotel.castShadow = hotel.receiveShadow = true
  return hotel
}
