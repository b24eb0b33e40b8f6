import { Color, ConeGeometry, CylinderGeometry, Group, RingGeometry, Vector3 } from 'three'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { cutOut, gloss, matte, type Part, scatter, wire } from '../sorting/shapes/parts.ts'
import type { ToyPaint } from '../toys/createToyPaint.ts'
import { ball, rod, slab } from '../toys/toyShapes.ts'

export const RADIUS = 4
const PLEATS = 44
const TOP = 3.55
const WEDGES = ['#f0d5bd', '#d3e0e6', '#f2dadd', '#efd2cc', '#cfe0d8', '#dfe5c0']
const GREENS = ['#5f8f5a', '#7fa35f', '#4f7f5f', '#94b06a']
/** Radians from the front, how far out, how large. */
const TREES = [
  [0.05, 0.85, 1],
  [1.3, 0.8, 0.85],
  [2.4, 0.7, 1.05],
  [3.6, 0.75, 0.9],
  [5, 0.85, 1],
  [1.12, 3.5, 0.95],
  [5.16, 3.5, 0.9],
  [0.98, 3.15, 0.7],
  [5.33, 3.2, 0.7],
  [2.1, 3.4, 1],
  [4.15, 3.45, 1.05],
  [3.14, 2.9, 1],
] as const
const FLAGS = ['#2f7d5b', '#e6a63a', '#dd8fa2', '#86b9bd', '#b4643f', '#8fb83f']

/** The round stage of folded paper: pleated below, scalloped at the edge, a mast with bunting in the middle. */
export function createCarousel({ solid }: ToyPaint, places: readonly Vector3[], seed: number) {
  const object = new Group()
  object.add(solid([...stage(places), ...trees(), ...pleats(), ...mast(), ...bunting(places, seed)]))
  const loop = solid(arrows())
  loop.position.y = 2.45
  object.add(loop)
  return {
    object,
    show: (seconds: number) => {
      loop.rotation.y = seconds * 0.35
      loop.position.y = 2.45 + 0.05 * Math.sin(seconds * 0.9)
    },
  }
}

/** A slice of the stage as wide as a sixth of it, with a gap on either side. */
function wedge(turn: number, high: number) {
  const half = Math.PI / 6 - 0.025
  const slice = new RingGeometry(1.36, RADIUS - 0.26, 20, 1, -Math.PI / 2 + turn - half, half * 2)
  return slice.rotateX(-Math.PI / 2).translate(0, high, 0)
}

/** Trees of folded paper, tier on tier. */
function trees(): Part[] {
  return TREES.flatMap(([turn, out, size], at) =>
    [0, 1, 2].map((tier) =>
      matte(
        new ConeGeometry((0.27 - tier * 0.06) * size, 0.36 * size, 7),
        GREENS[(at + tier) % GREENS.length] ?? '',
        {
          at: [Math.sin(turn) * out, (0.22 + tier * 0.2) * size, Math.cos(turn) * out],
          turn: [0, at, 0],
        },
      ),
    ),
  )
}

function stage(places: readonly Vector3[]): Part[] {
  return [
    matte(new CylinderGeometry(RADIUS, RADIUS, 0.1, 72), '#fbf6ea', { at: [0, -0.05, 0] }),
    ...places.map((place, at) => matte(wedge(Math.atan2(place.x, place.z), 0.013), WEDGES[at] ?? '')),
    matte(new CylinderGeometry(1.3, 1.3, 0.04, 48), '#fbf6ea', { at: [0, 0.01, 0] }),
    matte(new CylinderGeometry(1.12, 1.12, 0.05, 48), '#cfe0d2', { at: [0, 0.02, 0] }),
    // Scallops cut from paper hang over the edge.
    ...scatter(40, (at) => {
      const turn = (at / 40) * Math.PI * 2
      return matte(
        cutOut((outline) => outline.absarc(0, 0, 0.315, Math.PI, Math.PI * 2, false), 0.03, 0),
        at % 2 ? '#2f7d5b' : '#fbf6ea',
        {
          at: [Math.sin(turn) * (RADIUS + 0.01), -0.02, Math.cos(turn) * (RADIUS + 0.01)],
          turn: [0, turn, 0],
        },
      )
    }),
  ]
}

/** A skirt of pleats that narrows downward, like a lantern. */
function pleats(): Part[] {
  const tones = ['#e9d5ae', '#c9a878'].map((tone) => new Color(tone))
  return [
    { radius: 3.9, low: 3.5, high: -0.08, tall: 1.05 },
    { radius: 3.4, low: 1.6, high: -1.13, tall: 0.5 },
  ].map(({ radius, low, high, tall }) => {
    const cone = new CylinderGeometry(radius, low, tall, PLEATS * 2, 1, true)
    const corners = cone.getAttribute('position')
    for (let at = 0; at < corners.count; at++) {
      const fold = at % 2 ? 0.955 : 1.02
      corners.setX(at, corners.getX(at) * fold)
      corners.setZ(at, corners.getZ(at) * fold)
    }
    const flat = cone.toNonIndexed()
    flat.computeVertexNormals()
    let corner = 0
    return matte(flat, () => tones[Math.floor(corner++ / 6) % 2] as Color, { at: [0, high - tall / 2, 0] })
  })
}

function mast(): Part[] {
  return [
    ...scatter(12, (at) =>
      matte(rod(0.075, 0.3), at % 2 ? '#fbf6ea' : '#b4643f', { at: [0, 0.2 + at * 0.3, 0] }),
    ),
    gloss(ball(0.16), '#e6a63a', { at: [0, TOP + 0.05, 0] }),
  ]
}

/** Three arrows in a ring, folded from green paper. */
function arrows(): Part[] {
  return [0, 1, 2].flatMap((at) => {
    const from = (at / 3) * Math.PI * 2
    const band = scatter(20, (step) => {
      const turn = from + step * 0.08
      return matte(slab(0.09, 0.3, 0.05, 0), at === 1 ? '#8fb83f' : '#2f7d5b', {
        at: [Math.sin(turn) * 0.86, 0.06 * Math.sin(turn * 3), Math.cos(turn) * 0.86],
        turn: [0, turn, 0],
      })
    })
    const tip = from + 1.66
    const head = matte(
      cutOut(
        (outline) => {
          outline.moveTo(-0.16, -0.32)
          outline.lineTo(-0.16, 0.32)
          outline.lineTo(0.26, 0)
        },
        0.05,
        0,
      ),
      at === 1 ? '#8fb83f' : '#2f7d5b',
      { at: [Math.sin(tip) * 0.86, 0.06 * Math.sin(tip * 3), Math.cos(tip) * 0.86], turn: [0, tip, 0] },
    )
    return [...band, head]
  })
}

function bunting(places: readonly Vector3[], seed: number): Part[] {
  const random = seededRandom(seed)
  return places.flatMap((place, line) => {
    const top = new Vector3(0, TOP, 0)
    const end = new Vector3(place.x * 0.94, 1.78, place.z * 0.94)
    const point = (part: number) =>
      top
        .clone()
        .lerp(end, part)
        .add(new Vector3(0, -0.55 * Math.sin(Math.PI * part), 0))
    const string = matte(
      wire(
        [0, 0.25, 0.5, 0.75, 1].map((part) => point(part).toArray()),
        0.012,
        24,
      ),
      '#8a9a90',
    )
    const flags = scatter(7, (at) => {
      const part = (at + 1) / 8
      return matte(
        cutOut(
          (outline) => {
            outline.moveTo(-0.1, 0)
            outline.lineTo(0.1, 0)
            outline.lineTo(0, -0.2)
          },
          0.01,
          0,
        ),
        FLAGS[(at + line) % FLAGS.length] ?? '',
        { at: point(part).toArray(), turn: [0, (random() - 0.5) * 0.8, (random() - 0.5) * 0.3] },
      )
    })
    return [string, ...flags]
  })
}
