import {
  Color,
  Group,
  LatheGeometry,
  Mesh,
  MeshStandardMaterial,
  Shape,
  ShapeGeometry,
  SphereGeometry,
  Vector2,
} from 'three'
import { tinted } from '#content/ip/tinted.ts'
import { clamp, mix } from '#content/scene/curves.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { gloss, lathe, matte, metal, type Part, scatter } from '../sorting/shapes/parts.ts'
import { createSwarm } from '../toys/createSwarm.ts'
import { plain, type ToyPaint } from '../toys/createToyPaint.ts'
import { ring, rod, slab } from '../toys/toyShapes.ts'

const FOOT = 0.5
const TALL = 3.2
const WIDE = 1.62
const SHELL = 0.13
/** Half the opening in the shell, in radians around the upright axis. */
const OPEN = 0.98
const LEVEL = 0.74
const BUBBLES = 84
const BITS = 70

/** Inner radius at a part of the height: an egg that stands on its blunt end. */
const inside = (part: number) => WIDE * Math.max(0.02, Math.sin(Math.PI * clamp(part) ** 0.86)) ** 0.72
const high = (part: number) => FOOT + part * TALL

/** The egg-shaped digester with a piece of its shell taken away, so that one sees it work. */
export function createDigester({ solid, paint }: ToyPaint, seed: number) {
  const random = seededRandom(seed)
  const object = new Group()
  const steps = Array.from({ length: 41 }, (_, at) => 0.045 + (at / 40) * 0.915)
  const shell = (thick: number) => steps.map((part) => new Vector2(inside(part) + thick, high(part)))
  const around = [OPEN, Math.PI * 2 - OPEN * 2] as const
  const skin = (points: Vector2[], tone: (y: number) => string) =>
    plain(tinted(new LatheGeometry(points, 72, ...around).toNonIndexed(), (_x, y) => new Color(tone(y))))
  const outer = skin(shell(SHELL), (y) =>
    y > 1.62 && y < 1.92 ? '#e8a94a' : y < 1.05 ? '#7fb096' : '#f3ead6',
  )
  const inner = skin(shell(0).reverse(), (y) => (y > high(LEVEL) ? '#d9b98a' : '#a9815a'))
  const shellMesh = new Mesh(outer, paint('matte'))
  shellMesh.castShadow = true
  const innerMesh = new Mesh(inner, paint('matte'))
  innerMesh.receiveShadow = true
  object.add(shellMesh, innerMesh)
  const cutPaint = new MeshStandardMaterial({ color: '#cf8453', roughness: 0.9, side: 2 })
  for (const turn of [OPEN, -OPEN]) {
    const cut = new Mesh(new ShapeGeometry(new Shape([...shell(0), ...shell(SHELL).reverse()])), cutPaint)
    cut.rotation.y = turn - Math.PI / 2
    object.add(cut)
  }

  const fill = Array.from({ length: 31 }, (_, at) => 0.05 + (at / 30) * (LEVEL - 0.05))
  const edge = fill.map((part) => new Vector2(inside(part) * 0.985, high(part)))
  const surface = [0.72, 0.4, 0.001].map((part) => new Vector2(inside(LEVEL) * part, high(LEVEL) + 0.03))
  const deep = new Color('#6d4a2b')
  const pale = new Color('#b98a4a')
  const crust = new Color('#d9b56a')
  const slurry = new Mesh(
    tinted(new LatheGeometry([...edge, ...surface], 72), (_x, y) => {
      const part = clamp((y - FOOT) / (LEVEL * TALL))
      return part > 0.93 ? crust.clone() : deep.clone().lerp(pale, part ** 1.5)
    }),
    new MeshStandardMaterial({ vertexColors: true, roughness: 0.55 }),
  )
  slurry.receiveShadow = true
  object.add(slurry, solid(outside()))

  const bubble = new MeshStandardMaterial({
    color: '#fff1c4',
    roughness: 0.25,
    transparent: true,
    opacity: 0.85,
  })
  const bubbles = createSwarm(new SphereGeometry(1, 12, 8), bubble, BUBBLES, [
    '#fff6d8',
    '#ffe9a8',
    '#ffffff',
  ])
  const bits = createSwarm(
    new SphereGeometry(1, 8, 6).scale(1, 0.6, 0.45),
    new MeshStandardMaterial({ roughness: 0.9 }),
    BITS,
    ['#8fb04a', '#d98a3a', '#c9553f', '#e6cf86', '#5f7f3a'],
  )
  const lots = Array.from({ length: BUBBLES + BITS }, () => [random(), random(), random()] as const)
  object.add(bits.object, bubbles.object)

  /** On the face that looks out of the opening, `out` of the way from the middle to the skin. */
  const place = (part: number, turn: number, out: number) => {
    const radius = inside(part) * out
    return [Math.sin(turn) * radius, high(part), Math.cos(turn) * radius] as const
  }

  return {
    object,
    /** `busy` 0 … 1: how much the content works. */
    show: (seconds: number, busy: number) => {
      bubbles.show(2 + busy * (BUBBLES - 2))
      for (let at = 0; at < bubbles.object.count; at++) {
        const [x, y, size] = lots[at] ?? [0, 0, 0]
        const rise = (y + seconds * mix(0.09, 0.17, size)) % 1
        const part = 0.07 + rise * (LEVEL + 0.015 - 0.07)
        const turn = (x - 0.5) * 2 * OPEN * 0.93 + 0.06 * Math.sin(seconds * 2 + x * 40)
        bubbles.one.position.set(...place(part, turn, 0.99))
        // They swell on the way up and burst at the top.
        bubbles.one.scale.setScalar(
          mix(0.03, 0.13, size ** 3) * (0.45 + 0.75 * rise) * (rise > 0.97 ? (1 - rise) / 0.03 : 1),
        )
        bubbles.put(at)
      }
      for (let at = 0; at < BITS; at++) {
        const [x, y, size] = lots[BUBBLES + at] ?? [0, 0, 0]
        const sunk = y ** 1.4
        const turn = (((x + seconds * mix(0.008, 0.02, size)) % 1) - 0.5) * 2 * OPEN
        bits.one.position.set(...place(LEVEL - 0.02 - sunk * 0.55, turn, 0.985))
        bits.one.position.y += 0.03 * Math.sin(seconds * 0.8 + x * 30)
        bits.one.rotation.set(0, turn, x * 6 + seconds * 0.2)
        // Eaten on the way down.
        bits.one.scale.setScalar(mix(0.1, 0.02, sunk) * (0.7 + 0.6 * size))
        bits.put(at)
      }
    },
  }
}

function outside(): Part[] {
  return [
    matte(
      lathe(
        [
          [1.02, 0],
          [1.15, 0.05],
          [1.06, 0.62],
          [0.9, 0.72],
          [0.7, 0.72],
        ],
        48,
      ),
      '#cdbf9f',
    ),
    gloss(rod(0.5, 0.22, 0.44), '#2f7d5b', { at: [0, high(0.96) + 0.1, 0] }),
    gloss(rod(0.26, 0.3), '#e6a63a', { at: [0, high(0.96) + 0.34, 0] }),
    metal(ring(0.72, 0.018), '#7f9a90', { at: [0, high(0.96) + 0.26, 0], turn: [Math.PI / 2, 0, 0] }),
    metal(ring(0.72, 0.03), '#7f9a90', { at: [0, high(0.96) - 0.03, 0], turn: [Math.PI / 2, 0, 0] }),
    ...scatter(14, (at) =>
      metal(rod(0.014, 0.3), '#7f9a90', {
        at: [Math.cos(at * 0.449) * 0.72, high(0.96) + 0.12, Math.sin(at * 0.449) * 0.72],
      }),
    ),
    // A stair winds up the back and comes out on the right.
    ...scatter(30, (at) => {
      const part = 0.1 + at * 0.0283
      const turn = -0.5 + at * 0.085
      const radius = inside(part) + SHELL + 0.1
      return matte(slab(0.24, 0.035, 0.13, 0.01), '#b4643f', {
        at: [Math.cos(turn) * radius, high(part), -Math.sin(turn) * radius + 0.1],
        turn: [0, turn, 0],
      })
    }),
  ]
}
