import { bird, eye, isEdge, marks, wing } from './birdMaking.ts'
import { above, all, type BirdPlan, below, from, type Knot, spotAt, until } from './birdPlan.ts'

const knot = (x: number, y: number, high: number, wide = high): Knot => ({ at: [x, y], high, wide })

/** A heron's body on long legs with a neck like an S; `kink` folds the neck, `slim` draws it out. */
const heron = (neck: number, kink: number, slim: number): readonly Knot[] => [
  knot(-0.62, 0.86, 0.02, 0.04),
  knot(-0.52, 0.9, 0.075, 0.09),
  knot(-0.3, 0.99, 0.16, 0.15),
  knot(0, 1.1, 0.21, 0.185),
  knot(0.2, 1.19, 0.16, 0.14),
  knot(0.33, 1.31, 0.085 * slim, 0.075),
  knot(0.33 - kink * 0.4, 1.31 + neck * 0.28, 0.06 * slim, 0.05),
  knot(0.26 - kink, 1.31 + neck * 0.56, 0.05 * slim, 0.045),
  knot(0.3, 1.31 + neck * 0.86, 0.052 * slim, 0.048),
  knot(0.38, 1.31 + neck, 0.078, 0.064),
  knot(0.47, 1.31 + neck, 0.07, 0.056),
  knot(0.54, 1.305 + neck, 0.045, 0.036),
  knot(0.57, 1.3 + neck, 0.028, 0.022),
]
const white = wing((on) => (isEdge(on, 0.24) ? '#ece9df' : '#fbfaf5'), {
  from: [0.22, 1.26],
  to: [-0.7, 0.86],
  deep: 0.34,
})
const whiteTail: BirdPlan['tail'] = { angle: 0.3, long: 0.2, wide: 0.2, graded: 0.1, tone: () => '#f6f4ec' }

interface EgretLook {
  readonly neck: number
  readonly kink: number
  readonly slim?: number
  readonly bill: BirdPlan['bill']
  readonly lore: string
  readonly feet: string
  /** How far behind the eye the corner of the mouth reaches, in radii of the head. */
  readonly gape: number
  readonly plumes?: BirdPlan['plumes']
}
const egret = ({ neck, kink, slim = 1, bill, lore, feet, gape, plumes }: EgretLook): BirdPlan => {
  const high = 1.31 + neck
  return bird({
    spine: heron(neck, kink, slim),
    head: 0.08,
    neck: 0.72,
    base: '#fbfaf5',
    layers: [
      ['#e9ebe6', below(-0.4, 0.5)],
      [lore, spotAt(1, -0.25, 0.9, 0.42, 0.2)],
      ['#3b3428', all(spotAt((0.8 - gape) / 2, -0.52, (0.8 + gape) / 2, 0.13, 0.2))],
    ],
    scales: 0.16,
    gloss: 0.1,
    eye: eye('#e8c94a', { at: [0.46, high + 0.022], size: 0.02 }),
    bill,
    wing: white,
    tail: whiteTail,
    legs: { x: 0.03, top: 0.98, thick: 0.02, apart: 0.075, tone: '#232220', feet, toes: 0.2 },
    perch: 'stone',
    marks: marks({
      bill: [0.74, high - 0.02, 0.24],
      gape: [0.47, high, 0.13],
      feet: [0.1, 0.05, 0.24],
      coat: [0, 1.2, 0.7],
      head: [0.45, high, 0.2],
      neck: [0.3, 1.6, 0.4],
      wing: [-0.2, 1.05, 0.4],
      tail: [-0.6, 0.86, 0.25],
    }),
    ...(plumes ? { plumes } : {}),
  })
}

/** Birds of rivers, ponds and the tidal flat. */
export const waterBirds = {
  littleEgret: egret({
    neck: 0.62,
    kink: 0.12,
    slim: 0.95,
    lore: '#9aa3a0',
    feet: '#e9c93a',
    gape: -0.2,
    bill: { long: 0.44, high: 0.034, wide: 0.026, tone: () => '#1f1f1e' },
    plumes: [{ at: [0.36, 1.95], to: [0.08, 1.74], thick: 0.009, tone: '#fffdf8', count: 2 }],
  }),
  middleEgret: egret({
    neck: 0.68,
    kink: 0.14,
    lore: '#e3cf57',
    feet: '#232220',
    gape: 0.12,
    bill: { long: 0.34, high: 0.042, wide: 0.03, tone: (along) => (along > 0.8 ? '#2a2620' : '#e9b93c') },
  }),
  greatEgret: egret({
    neck: 0.92,
    kink: 0.26,
    slim: 0.9,
    lore: '#c9cf7a',
    feet: '#232220',
    gape: 1.25,
    bill: { long: 0.52, high: 0.044, wide: 0.032, tone: () => '#ecb22f' },
  }),
  nightHeron: bird({
    spine: [
      knot(-0.6, 0.5, 0.02, 0.04),
      knot(-0.5, 0.54, 0.09, 0.1),
      knot(-0.28, 0.64, 0.2, 0.19),
      knot(0.02, 0.78, 0.27, 0.23),
      knot(0.24, 0.96, 0.24, 0.2),
      knot(0.33, 1.14, 0.2, 0.17),
      knot(0.4, 1.27, 0.17, 0.145),
      knot(0.5, 1.33, 0.155, 0.13),
      knot(0.62, 1.33, 0.115, 0.095),
      knot(0.7, 1.32, 0.075, 0.06),
      knot(0.73, 1.315, 0.03, 0.026),
    ],
    head: 0.15,
    neck: 0.62,
    base: '#eeede6',
    layers: [
      ['#b4bcc0', all(above(-0.1, 0.3), until(0.62))],
      ['#1f3038', all(above(0.35, 0.14), until(0.66), from(0.1))],
      ['#c9cdca', all(from(0.56), until(0.8), above(-0.2), below(0.5))],
      ['#1c2b33', all(spotAt(-0.6, 0.74, 2, 0.82, 0.1), from(0.58))],
    ],
    gloss: 0.3,
    eye: eye('#c8262a', { at: [0.6, 1.355], size: 0.042 }),
    bill: { long: 0.36, high: 0.07, wide: 0.05, droop: 0.08, tone: () => '#1f2426' },
    wing: wing((on) => (isEdge(on, 0.26) ? '#c2c9cb' : '#a3adb1'), {
      from: [0.24, 1.06],
      to: [-0.7, 0.5],
      deep: 0.42,
    }),
    tail: { angle: 0.36, long: 0.22, wide: 0.2, graded: 0.1, tone: () => '#a3adb1' },
    legs: { x: 0.04, top: 0.62, thick: 0.027, apart: 0.1, tone: '#d9b84a', feet: '#d9b84a', toes: 0.2 },
    plumes: [{ at: [0.4, 1.42], to: [-0.16, 1.2], thick: 0.011, tone: '#fffdf8', count: 2 }],
    perch: 'post',
    marks: marks({ head: [0.46, 1.38, 0.3], bill: [0.86, 1.28, 0.24], coat: [0, 0.9, 0.66] }),
  }),
  curlew: bird({
    spine: [
      knot(-0.66, 0.86, 0.02, 0.04),
      knot(-0.54, 0.87, 0.08, 0.1),
      knot(-0.3, 0.9, 0.19, 0.18),
      knot(0.02, 0.97, 0.25, 0.22),
      knot(0.26, 1.08, 0.2, 0.17),
      knot(0.38, 1.25, 0.105, 0.09),
      knot(0.44, 1.4, 0.085, 0.075),
      knot(0.5, 1.49, 0.1, 0.083),
      knot(0.58, 1.5, 0.082, 0.066),
      knot(0.635, 1.49, 0.045, 0.036),
      knot(0.65, 1.485, 0.02, 0.018),
    ],
    head: 0.1,
    neck: 0.7,
    scales: 0.7,
    base: '#d9c8ab',
    layers: [
      ['#f4efe4', all(below(-0.2), until(0.4))],
      ['#6b5236', ({ x, y, v }) => (Math.sin((x * 1.2 + y) * 62 + v * 5) > 0.35 && v > -0.55 ? 0.75 : 0)],
    ],
    eye: eye('#2a1b12', { at: [0.565, 1.525], size: 0.025 }),
    bill: {
      long: 0.86,
      high: 0.034,
      wide: 0.028,
      droop: 0.36,
      tilt: -0.14,
      tone: (along) => (along < 0.3 ? '#b77f6d' : '#3a302b'),
    },
    wing: wing(
      (on) =>
        isEdge(on, 0.44) ? '#e3d2b2' : on.along > 0.3 && Math.abs(on.across) < 0.3 ? '#4a3826' : '#8a6d4a',
      { from: [0.24, 1.14], to: [-0.76, 0.86], deep: 0.36 },
    ),
    tail: {
      angle: 0.12,
      long: 0.24,
      wide: 0.2,
      graded: 0.08,
      tone: ({ along }) => (Math.sin(along * 30) > 0 ? '#8a7050' : '#efe6d4'),
    },
    legs: { x: 0.03, top: 0.8, thick: 0.021, apart: 0.085, tone: '#8d99a0', feet: '#8d99a0', toes: 0.14 },
    perch: 'stone',
    marks: marks({ bill: [1.04, 1.27, 0.52], coat: [0, 1, 0.66] }),
  }),
  spoonbilled: bird({
    spine: [
      knot(-0.6, 0.56, 0.02, 0.04),
      knot(-0.5, 0.58, 0.09, 0.1),
      knot(-0.28, 0.63, 0.2, 0.19),
      knot(0.02, 0.7, 0.28, 0.25),
      knot(0.25, 0.8, 0.25, 0.22),
      knot(0.38, 0.94, 0.18, 0.16),
      knot(0.45, 1.03, 0.175, 0.155),
      knot(0.55, 1.05, 0.15, 0.13),
      knot(0.63, 1.035, 0.1, 0.085),
      knot(0.68, 1.02, 0.05, 0.045),
      knot(0.7, 1.015, 0.02, 0.018),
    ],
    head: 0.17,
    neck: 0.62,
    scales: 0.6,
    base: '#fbf7ee',
    layers: [
      ['#b5622f', all(from(0.6, 0.04), below(0.7))],
      ['#c97b45', all(above(0.2), from(0.6))],
      ['#4a3524', all(above(0.3), ({ x, y, v }) => (Math.sin((x + y) * 46 + v * 8) > 0.2 ? 0.85 : 0.1))],
      [
        '#7d4a28',
        all(from(0.5, 0.04), until(0.64, 0.03), below(0.3), ({ x, y }) =>
          Math.sin(x * 62) * Math.sin(y * 58) > 0.3 ? 0.9 : 0,
        ),
      ],
    ],
    eye: eye('#1d130d', { at: [0.585, 1.075], size: 0.034 }),
    bill: { long: 0.4, high: 0.052, wide: 0.042, spoon: 1, droop: 0.02, tilt: -0.22, tone: () => '#1d1c1b' },
    wing: wing((on) => (isEdge(on, 0.4) ? '#e9c79c' : on.row === 'primary' ? '#3a2e25' : '#5b4331'), {
      from: [0.26, 0.86],
      to: [-0.72, 0.56],
      deep: 0.38,
    }),
    tail: { angle: 0.16, long: 0.2, wide: 0.16, graded: 0.06, tone: () => '#4a3a2e' },
    legs: { x: 0.03, top: 0.52, thick: 0.019, apart: 0.085, tone: '#1f1d1b', feet: '#1f1d1b', toes: 0.12 },
    perch: 'stone',
    marks: marks({ bill: [0.9, 0.95, 0.27], coat: [0, 0.7, 0.6] }),
  }),
} satisfies Record<string, BirdPlan>
