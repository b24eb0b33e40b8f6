import { Color } from 'three'
import { addTube, emptyMould, type Knot, type Mould } from './tube.ts'

/** A wing seen from above: stations from the shoulder out, each with its leading and trailing edge (forward is +). */
interface Wing {
  /** Half the span in metres, and where along it the wrist bends (0–1). */
  readonly span: number
  readonly wrist: number
  readonly stations: readonly (readonly [out: number, lead: number, trail: number])[]
  /** Colours of arm and hand. */
  readonly arm: string
  readonly hand: string
  /** Separate feathers at the tip, as cranes, storks and herons show them. */
  readonly fingers: number
}

/** How a kind beats its wings: beats a second, how far (radians), the wings' rest above the level, and how much of the time it glides. */
export interface Beat {
  readonly rate: number
  readonly sweep: number
  readonly lift: number
  readonly glide: number
}

export interface FlyerShape extends Mould {
  readonly wrist: number
  readonly beat: Beat
}

interface Plan {
  readonly wing: Wing
  readonly body: readonly Knot[]
  readonly legs?: {
    readonly from: number
    readonly to: number
    readonly color: string
    readonly foot: string
  }
  readonly beat: Beat
}

// Body knots run from the tip of the bill (+x is forward) to the tip of the tail.
const k = (x: number, y: number, thick: number, color: string, wide = thick): Knot => ({
  at: [x, y, 0],
  thick,
  wide,
  color,
})

const plans = {
  swan: {
    beat: { rate: 1.9, sweep: 0.5, lift: 0.06, glide: 0 },
    wing: {
      span: 1.05,
      wrist: 0.45,
      fingers: 0,
      arm: '#fffdf8',
      hand: '#f6f3ec',
      stations: [
        [0, 0.2, -0.26],
        [0.25, 0.25, -0.25],
        [0.45, 0.27, -0.2],
        [0.75, 0.16, -0.16],
        [1, -0.06, -0.13],
      ],
    },
    body: [
      k(1.14, 0.02, 0.008, '#26302f'),
      k(1.03, 0.03, 0.034, '#26302f'),
      k(0.99, 0.035, 0.048, '#e8b93e'),
      k(0.9, 0.04, 0.056, '#fffdf8'),
      k(0.62, 0.02, 0.045, '#fffdf8'),
      k(0.4, 0.01, 0.07, '#fffdf8'),
      k(0.15, -0.02, 0.18, '#fffdf8'),
      k(-0.2, -0.01, 0.17, '#fbf8f0'),
      k(-0.5, 0.02, 0.07, '#f6f2e8', 0.12),
      k(-0.62, 0.03, 0.01, '#f6f2e8', 0.09),
    ],
  },
  crane: {
    beat: { rate: 1.5, sweep: 0.44, lift: 0.1, glide: 0.25 },
    wing: {
      span: 1.0,
      wrist: 0.5,
      fingers: 5,
      arm: '#5d666b',
      hand: '#30393d',
      stations: [
        [0, 0.16, -0.24],
        [0.25, 0.2, -0.25],
        [0.5, 0.22, -0.23],
        [0.72, 0.17, -0.19],
      ],
    },
    body: [
      k(0.94, 0.02, 0.006, '#8f8a70'),
      k(0.82, 0.025, 0.022, '#8f8a70'),
      k(0.79, 0.03, 0.034, '#262b2c'),
      k(0.73, 0.03, 0.042, '#fbf8f0'),
      k(0.5, 0.02, 0.032, '#fbf8f0'),
      k(0.36, 0.01, 0.045, '#8d9497'),
      k(0.15, -0.01, 0.14, '#4d565a'),
      k(-0.2, 0, 0.13, '#454e52'),
      k(-0.45, 0.01, 0.05, '#3a4347', 0.1),
      k(-0.56, 0.01, 0.01, '#30393d', 0.07),
    ],
    legs: { from: -0.35, to: -0.92, color: '#3b4040', foot: '#3b4040' },
  },
  spoonbill: {
    beat: { rate: 2.6, sweep: 0.46, lift: 0.07, glide: 0.3 },
    wing: {
      span: 0.68,
      wrist: 0.48,
      fingers: 0,
      arm: '#fffdf8',
      hand: '#fbf8f0',
      stations: [
        [0, 0.13, -0.18],
        [0.25, 0.17, -0.18],
        [0.5, 0.18, -0.15],
        [0.8, 0.09, -0.11],
        [1, -0.02, -0.06],
      ],
    },
    body: [
      k(0.86, 0, 0.008, '#2a3030', 0.035),
      k(0.82, 0, 0.012, '#2a3030', 0.046),
      k(0.72, 0.005, 0.012, '#2a3030', 0.018),
      k(0.62, 0.01, 0.022, '#2a3030'),
      k(0.57, 0.015, 0.036, '#fffdf8'),
      k(0.38, 0, 0.024, '#fffdf8'),
      k(0.26, 0, 0.04, '#fdf3d8'),
      k(0.1, -0.01, 0.1, '#fffdf8'),
      k(-0.18, 0, 0.09, '#fffdf8'),
      k(-0.36, 0.01, 0.02, '#fbf8f0', 0.07),
    ],
    legs: { from: -0.25, to: -0.62, color: '#2e3434', foot: '#2e3434' },
  },
  egret: {
    beat: { rate: 2.2, sweep: 0.6, lift: 0.02, glide: 0.1 },
    wing: {
      span: 0.52,
      wrist: 0.42,
      fingers: 3,
      arm: '#fffefb',
      hand: '#fffdf8',
      stations: [
        [0, 0.13, -0.19],
        [0.25, 0.19, -0.22],
        [0.42, 0.2, -0.22],
        [0.68, 0.12, -0.19],
        [0.88, 0.02, -0.13],
      ],
    },
    body: [
      k(0.52, 0.05, 0.004, '#23292a'),
      k(0.36, 0.06, 0.014, '#23292a'),
      k(0.32, 0.065, 0.028, '#fffefb'),
      k(0.24, 0.04, 0.032, '#fffefb'),
      k(0.24, -0.05, 0.04, '#fffefb'),
      k(0.12, -0.03, 0.075, '#fffefb'),
      k(-0.12, 0, 0.075, '#fffefb'),
      k(-0.3, 0.01, 0.015, '#fffdf8', 0.06),
    ],
    legs: { from: -0.2, to: -0.56, color: '#23292a', foot: '#e6c33a' },
  },
  wader: {
    beat: { rate: 6.4, sweep: 0.62, lift: 0.05, glide: 0 },
    wing: {
      span: 0.36,
      wrist: 0.36,
      fingers: 0,
      arm: '#7c7b72',
      hand: '#575850',
      stations: [
        [0, 0.07, -0.07],
        [0.2, 0.11, -0.075],
        [0.36, 0.115, -0.06],
        [0.7, 0.0, -0.055],
        [1, -0.14, -0.145],
      ],
    },
    body: [
      k(0.27, 0, 0.004, '#2c2f2c'),
      k(0.17, 0.01, 0.01, '#2c2f2c'),
      k(0.14, 0.012, 0.028, '#8d897d'),
      k(0.07, 0.01, 0.038, '#8d897d'),
      k(-0.03, 0, 0.052, '#77746a'),
      k(-0.13, 0.01, 0.026, '#cfcabd', 0.035),
      k(-0.2, 0.012, 0.006, '#8d897d', 0.035),
    ],
  },
  godwit: {
    beat: { rate: 5, sweep: 0.52, lift: 0.05, glide: 0 },
    wing: {
      span: 0.42,
      wrist: 0.38,
      fingers: 0,
      arm: '#8f7c63',
      hand: '#4c4740',
      stations: [
        [0, 0.07, -0.08],
        [0.2, 0.11, -0.09],
        [0.38, 0.12, -0.075],
        [0.7, 0.02, -0.06],
        [1, -0.13, -0.14],
      ],
    },
    body: [
      k(0.42, 0.035, 0.003, '#3a2f2a'),
      k(0.3, 0.015, 0.008, '#a8736a'),
      k(0.19, 0.01, 0.012, '#b98477'),
      k(0.16, 0.012, 0.03, '#b0764e'),
      k(0.08, 0.005, 0.04, '#b0764e'),
      k(-0.04, 0, 0.058, '#a5754f'),
      k(-0.16, 0.01, 0.028, '#d9d2c4', 0.035),
      k(-0.24, 0.012, 0.006, '#8d8676', 0.036),
    ],
    legs: { from: -0.15, to: -0.3, color: '#4a463e', foot: '#4a463e' },
  },
  gull: {
    beat: { rate: 2.9, sweep: 0.5, lift: 0.12, glide: 0.35 },
    wing: {
      span: 0.46,
      wrist: 0.4,
      fingers: 0,
      arm: '#bfc6ca',
      hand: '#e9ebea',
      stations: [
        [0, 0.08, -0.08],
        [0.22, 0.12, -0.075],
        [0.4, 0.14, -0.06],
        [0.72, 0.04, -0.045],
        [1, -0.11, -0.12],
      ],
    },
    body: [
      k(0.25, -0.01, 0.005, '#23292a'),
      k(0.2, 0, 0.012, '#23292a'),
      k(0.17, 0.01, 0.032, '#2b3032'),
      k(0.1, 0.01, 0.036, '#fdfbf5'),
      k(0, 0, 0.055, '#f2f1ec'),
      k(-0.13, 0.005, 0.03, '#fdfbf5', 0.035),
      k(-0.25, 0.01, 0.006, '#fffdf8', 0.055),
    ],
  },
  duck: {
    beat: { rate: 5.4, sweep: 0.56, lift: 0.03, glide: 0 },
    wing: {
      span: 0.46,
      wrist: 0.42,
      fingers: 0,
      arm: '#6f5f4c',
      hand: '#4f463c',
      stations: [
        [0, 0.1, -0.12],
        [0.25, 0.12, -0.13],
        [0.42, 0.12, -0.11],
        [0.75, 0.01, -0.08],
        [1, -0.12, -0.13],
      ],
    },
    body: [
      k(0.46, 0, 0.012, '#d7a93b', 0.024),
      k(0.4, 0.005, 0.018, '#2b2a26', 0.028),
      k(0.35, 0.015, 0.042, '#c9b797'),
      k(0.26, 0.01, 0.035, '#c9b797'),
      k(0.12, -0.01, 0.085, '#75634e'),
      k(-0.14, 0, 0.095, '#5d4f40'),
      k(-0.3, 0.02, 0.035, '#463d34', 0.06),
      k(-0.38, 0.025, 0.008, '#463d34', 0.045),
    ],
  },
} as const satisfies Record<string, Plan> // prettier-ignore

export type FlyerKind = keyof typeof plans

/** A bird with spread wings, +x forward, +z its right; `weight` is how far out on the wing a vertex is, signed in metres. */
export function flyerShape(kind: FlyerKind, fine: boolean): FlyerShape {
  const plan: Plan = plans[kind]
  const mould = emptyMould()
  addTube(mould, plan.body, fine ? 18 : 9, fine ? 7 : 5)
  if (plan.legs) addLegs(mould, plan.legs)
  for (const side of [-1, 1] as const) addWing(mould, plan.wing, side)
  return { ...mould, wrist: plan.wing.wrist * plan.wing.span, beat: plan.beat }
}

function addLegs(mould: Mould, { from, to, color, foot }: NonNullable<Plan['legs']>) {
  for (const side of [-0.025, 0.025]) {
    const knot = (x: number, thick: number, tint: string): Knot => ({
      at: [x, -0.03, side],
      thick,
      color: tint,
    })
    addTube(
      mould,
      [
        knot(from, 0.012, color),
        knot(to * 0.86, 0.01, color),
        knot(to * 0.9, 0.018, foot),
        knot(to, 0.004, foot),
      ],
      4,
      3,
    )
  }
}

function addWing(mould: Mould, { span, stations, arm, hand, wrist, fingers }: Wing, side: 1 | -1) {
  const vertex = (out: number, x: number, tint: Color) => {
    mould.position.push(x, 0.03, side * (0.05 + out * span))
    mould.color.push(tint.r, tint.g, tint.b)
    mould.weight.push(side * out * span)
    return mould.position.length / 3 - 1
  }
  const [near, far] = [new Color(arm), new Color(hand)]
  let before: readonly [number, number] | undefined
  for (const [out, lead, trail] of stations) {
    const tint = near.clone().lerp(far, Math.min(1, Math.max(0, (out - wrist * 0.7) / 0.3)))
    const now = [vertex(out, lead, tint), vertex(out, trail, tint.clone().lerp(far, 0.6))] as const
    if (before) mould.index.push(before[0], before[1], now[0], now[0], before[1], now[1])
    before = now
  }
  const tip = stations.at(-1)
  if (!tip) return
  const [out, lead, trail] = tip
  for (let finger = 0; finger < fingers; finger++) {
    const [a, b] = [finger / fingers, (finger + 0.78) / fingers]
    const at = (part: number) => lead + (trail - lead) * part
    const long = (1 - out) * (1.05 - 0.35 * Math.abs(a - 0.25))
    const spread = (0.5 - a) * 0.16
    mould.index.push(
      vertex(out, at(a), far),
      vertex(out, at(b), far),
      vertex(out + long, at((a + b) / 2) + spread - 0.04, far),
    )
  }
}
