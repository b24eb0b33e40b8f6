import {
  BoxGeometry,
  type BufferGeometry,
  Color,
  CylinderGeometry,
  Group,
  Mesh,
  MeshStandardMaterial,
  TorusGeometry,
} from 'three'
import { fuse, paint, type Tone } from '#content/scene/sculpt.ts'

export const HALF = 1.9
const WALL = 2.02

const box = (size: readonly [number, number, number], at: readonly [number, number, number], tone: Tone) =>
  paint(new BoxGeometry(...size).translate(...at), tone)

function wateringCan(x: number, z: number): BufferGeometry[] {
  const tin = '#86b9bd'
  return [
    paint(new CylinderGeometry(0.1, 0.115, 0.22, 18).translate(x, 0.11, z), tin),
    paint(new TorusGeometry(0.1, 0.013, 7, 18, Math.PI).translate(x, 0.22, z), '#5f9297'),
    paint(new CylinderGeometry(0.016, 0.028, 0.27, 10).rotateZ(-0.95).translate(x + 0.2, 0.17, z), tin),
    paint(
      new CylinderGeometry(0.042, 0.018, 0.05, 12).rotateZ(-0.95).translate(x + 0.325, 0.258, z),
      '#5f9297',
    ),
  ]
}

/** A balcony cut out of its house: slab with its layers, wall, glazed door, and a railing with everything inside it. */
export function createBalcony() {
  const plaster = (at: { y: number }) =>
    new Color('#cfc6ae').lerp(new Color('#e6dfcc'), Math.min(1, Math.max(0, at.y / WALL)))
  const left = -HALF
  const door = { from: -0.02, to: 1.5, top: 1.7 }
  const wall = (from: number, to: number, low: number, high: number) =>
    box([to - from, high - low, 0.16], [(from + to) / 2, (low + high) / 2, -0.98], plaster)
  const tiles: BufferGeometry[] = []
  for (let row = 0; row < 4; row++)
    for (let column = 0; column < 8; column++) {
      const shade = 0.94 + 0.09 * (((row * 7 + column * 5) % 6) / 6)
      tiles.push(
        box(
          [0.445, 0.03, 0.445],
          [-HALF + 0.237 + column * 0.475, -0.012, -0.67 + row * 0.46],
          new Color('#d6c3a6').multiplyScalar(shade),
        ),
      )
    }
  const rails: BufferGeometry[] = []
  const bars = 27
  for (let bar = 0; bar <= bars; bar++) {
    const x = -HALF + 0.04 + (bar / bars) * (2 * HALF - 0.08)
    rails.push(paint(new CylinderGeometry(0.011, 0.011, 0.62, 6).translate(x, 0.35, 0.94), '#2f5a4a'))
  }
  for (const side of [-1, 1])
    for (let bar = 1; bar < 12; bar++)
      rails.push(
        paint(
          new CylinderGeometry(0.011, 0.011, 0.62, 6).translate(
            side * (HALF - 0.04),
            0.35,
            0.94 - bar * 0.15,
          ),
          '#2f5a4a',
        ),
      )
  const solid = fuse([
    wall(left, door.from, 0, WALL),
    wall(door.to, HALF, 0, WALL),
    wall(door.from, door.to, door.top, WALL),
    // The floor of the neighbours above, cut off: it keeps the wall in shade.
    box([2 * HALF + 0.08, 0.16, 0.86], [0, WALL + 0.08, -0.64], '#b9b5a8'),
    box([2 * HALF + 0.14, 0.05, 0.92], [0, WALL + 0.18, -0.63], '#d6c3a6'),
    box([2 * HALF + 0.12, 0.04, 0.9], [0, WALL - 0.01, -0.63], '#cfc6ae'),
    ...Array.from({ length: 10 }, (_, index) =>
      paint(
        new CylinderGeometry(0.016, 0.016, 0.012, 10)
          .rotateX(Math.PI / 2)
          .translate(-1.72 + index * 0.38, WALL + 0.07, -0.205),
        '#6d5a49',
      ),
    ),
    ...wateringCan(-1.62, 0.12),
    // Floor and slab: tiles, screed, concrete with its steel.
    ...tiles,
    box([2 * HALF, 0.07, 1.92], [0, -0.06, 0], '#c9b89a'),
    box([2 * HALF, 0.15, 1.92], [0, -0.17, 0], '#b9b5a8'),
    box([2 * HALF + 0.06, 0.05, 1.98], [0, -0.27, 0], '#a8a498'),
    ...Array.from({ length: 10 }, (_, index) =>
      paint(
        new CylinderGeometry(0.018, 0.018, 0.012, 10)
          .rotateX(Math.PI / 2)
          .translate(-1.72 + index * 0.38, -0.2, 0.962),
        '#6d5a49',
      ),
    ),
    // Frames and the sill of the door.
    box([0.07, door.top, 0.2], [door.from, door.top / 2, -0.96], '#48705f'),
    box([0.07, door.top, 0.2], [door.to, door.top / 2, -0.96], '#48705f'),
    box([0.05, door.top, 0.16], [(door.from + door.to) / 2, door.top / 2, -0.97], '#48705f'),
    box([door.to - door.from + 0.07, 0.07, 0.2], [(door.from + door.to) / 2, door.top, -0.96], '#48705f'),
    box([door.to - door.from, 0.05, 0.18], [(door.from + door.to) / 2, 0.62, -0.98], '#48705f'),
    ...rails,
    box([2 * HALF, 0.045, 0.055], [0, 0.68, 0.94], '#2f5a4a'),
    box([2 * HALF, 0.03, 0.035], [0, 0.05, 0.94], '#2f5a4a'),
    box([0.045, 0.045, 1.85], [HALF - 0.04, 0.68, 0.02], '#2f5a4a'),
    box([0.045, 0.045, 1.85], [-HALF + 0.04, 0.68, 0.02], '#2f5a4a'),
  ])
  const matter = new MeshStandardMaterial({ vertexColors: true, roughness: 0.9 })
  const house = new Mesh(solid, matter)
  house.castShadow = house.receiveShadow = true
  const glass = new Mesh(
    new BoxGeometry(door.to - door.from, door.top, 0.03).translate(
      (door.from + door.to) / 2,
      door.top / 2,
      -1.02,
    ),
    new MeshStandardMaterial({ color: '#a9cbc4', roughness: 0.15, metalness: 0.1 }),
  )
  glass.receiveShadow = true
  return { object: new Group().add(house, glass), matter }
}
