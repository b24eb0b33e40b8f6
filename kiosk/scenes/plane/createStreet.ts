import {
  BoxGeometry,
  CylinderGeometry,
  Group,
  Mesh,
  MeshStandardMaterial,
  RepeatWrapping,
  SphereGeometry,
  TorusGeometry,
} from 'three'
import { joined, placed, tinted } from '#content/ip/tinted.ts'
import { createNoise } from '#content/scene/noise.ts'
import { paintTexture } from '#content/scene/paintTexture.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { createGround, createStrip, reachAt } from './createSlice.ts'
import { villaParts } from './villaParts.ts'

/** Where the kerb and the garden wall run, metres in front of and behind the tree. */
export const KERB = 1.9
const WALL = -4.1

/** A quiet street corner of the 1920s: road, kerb, paved footpath, low wall, a villa's gable behind it. */
export function createStreet(seed: number): Group {
  const object = new Group()
  object.add(
    createGround(createNoise(seed)),
    createStrip({ from: KERB, to: 8.98, y: -0.13, color: '#a6a9a8' }),
    createStrip({ from: WALL, to: KERB, y: 0.02, color: '#f2ece0', map: paving(seed) }),
    createStrip({ from: -8.98, to: WALL, y: 0.03, color: '#9db37e' }),
  )
  const still = new Mesh(
    joined([
      ...kerb(seed),
      ...wall(),
      ...pit(),
      ...bicycle(),
      ...villaParts(),
      ...shrubs(seed),
      ...marking(),
    ]),
    new MeshStandardMaterial({ vertexColors: true, roughness: 0.9 }),
  )
  still.castShadow = still.receiveShadow = true
  object.add(still)
  return object
}

function paving(seed: number) {
  const random = seededRandom(seed + 3)
  const map = paintTexture(256, 256, (context) => {
    context.fillStyle = '#b9b2a4'
    context.fillRect(0, 0, 256, 256)
    for (let row = 0; row < 6; row++)
      for (let column = 0; column < 3; column++) {
        const light = 206 + random() * 26
        context.fillStyle = `rgb(${light},${light - 5},${light - 16})`
        const shift = row % 2 ? 42 : 0
        for (const wrap of [0, -256])
          context.fillRect(column * 85.33 + shift + wrap + 1.5, row * 42.67 + 1.5, 82, 39.5)
      }
  })
  map.wrapS = map.wrapT = RepeatWrapping
  return map
}

function kerb(seed: number) {
  const random = seededRandom(seed + 5)
  return Array.from({ length: 33 }, (_, stone) => {
    const shade = 0.62 + random() * 0.1
    const tone = `rgb(${[255, 248, 234].map((part) => Math.round(part * shade * 1.18)).join()})`
    return tinted(placed(new BoxGeometry(0.97, 0.3, 0.3), { at: [stone - 16, -0.09, KERB + 0.15] }), tone)
  })
}

function wall() {
  const reach = reachAt(WALL) - 0.2
  const parts = []
  for (const [from, to] of [
    [-reach, 3.6],
    [6.2, reach],
  ] as const) {
    const [long, middle] = [to - from, (from + to) / 2]
    parts.push(
      tinted(placed(new BoxGeometry(long, 1.75, 0.34), { at: [middle, 0.9, WALL] }), '#efe3ca'),
      tinted(placed(new BoxGeometry(long, 0.35, 0.42), { at: [middle, 0.2, WALL] }), '#b9a68c'),
      tinted(placed(new BoxGeometry(long + 0.1, 0.14, 0.6), { at: [middle, 1.84, WALL] }), '#b87a57'),
    )
  }
  for (const x of [3.5, 6.3])
    parts.push(
      tinted(placed(new BoxGeometry(0.55, 2.5, 0.55), { at: [x, 1.25, WALL] }), '#e6d6b8'),
      tinted(placed(new SphereGeometry(0.3, 12, 8), { at: [x, 2.72, WALL] }), '#cdb894'),
    )
  for (let bar = 0; bar < 11; bar++)
    parts.push(
      tinted(
        placed(new BoxGeometry(0.05, 1.7 + 0.25 * Math.sin((bar / 10) * Math.PI), 0.05), {
          at: [3.9 + bar * 0.2, 0.95, WALL],
        }),
        '#3f5248',
      ),
    )
  parts.push(tinted(placed(new BoxGeometry(2.3, 0.06, 0.06), { at: [4.9, 0.4, WALL] }), '#3f5248'))
  return parts
}

/** The tree pit with its iron frame. */
function pit() {
  const parts = [tinted(placed(new BoxGeometry(2.7, 0.06, 2.7), { at: [0, 0.02, 0] }), '#7c634e')]
  for (const [x, z, wide, deep] of [
    [0, 1.35, 2.9, 0.12],
    [0, -1.35, 2.9, 0.12],
    [1.35, 0, 0.12, 2.9],
    [-1.35, 0, 0.12, 2.9],
  ] as const)
    parts.push(tinted(placed(new BoxGeometry(wide, 0.12, deep), { at: [x, 0.05, z] }), '#5c6d63'))
  return parts
}

function bicycle() {
  const [x, z] = [-7.4, -3.5]
  const frame = '#2f6b52'
  const parts = [0, 1.08].map((at) =>
    tinted(placed(new TorusGeometry(0.34, 0.03, 6, 22), { at: [x + at, 0.37, z] }), '#4b504d'),
  )
  const bar = (long: number, at: [number, number], turn: number) =>
    parts.push(
      tinted(
        placed(new CylinderGeometry(0.025, 0.025, long, 6), {
          at: [x + at[0], at[1], z],
          turn: [0, 0, turn],
        }),
        frame,
      ),
    )
  bar(0.62, [0.3, 0.55], 0.98)
  bar(0.66, [0.62, 0.66], 1.45)
  bar(0.6, [0.52, 0.6], 0.25)
  bar(0.7, [1, 0.66], 0.24)
  bar(0.55, [0.72, 0.48], 0.9)
  parts.push(
    tinted(placed(new BoxGeometry(0.26, 0.07, 0.14), { at: [x + 0.42, 0.93, z] }), '#6d4a35'),
    tinted(
      placed(new CylinderGeometry(0.02, 0.02, 0.5, 6), { at: [x + 0.93, 1.02, z], turn: [1.57, 0, 0] }),
      '#4b504d',
    ),
  )
  return parts
}

function shrubs(seed: number) {
  const random = seededRandom(seed + 8)
  const tones = ['#7f9f66', '#8fae72', '#6f9160', '#9db97c']
  return Array.from({ length: 20 }, (_, index) => {
    const x = -15.5 + (index / 19) * 31
    const z = -5 - random() * 1.1
    const size = 0.6 + random() * 0.75
    const ball = placed(new SphereGeometry(1, 12, 9), {
      at: [x, 0.5 + size * 0.55, z],
      scale: [size * 1.25, size, size * 0.9],
    })
    return tinted(ball, tones[index % 4] ?? '#7f9f66')
  })
}

function marking() {
  return Array.from({ length: 9 }, (_, dash) =>
    tinted(placed(new BoxGeometry(1.9, 0.02, 0.14), { at: [dash * 3.6 - 14.4, -0.12, 6.3] }), '#f3efe2'),
  )
}
