import { Color } from 'three'
import type { Beat, FlyerPlan, Wing } from './flyerPlan.ts'
import { largeFlyers } from './largeFlyers.ts'
import { smallFlyers } from './smallFlyers.ts'
import { addTube, emptyMould, type Knot, type Mould } from './tube.ts'

export interface FlyerShape extends Mould {
  readonly wrist: number
  readonly beat: Beat
}

const plans = { ...largeFlyers, ...smallFlyers }

export type FlyerKind = keyof typeof plans

/** A bird with spread wings, +x forward, +z its right; `weight` is how far out on the wing a vertex is, signed in metres. */
export function flyerShape(kind: FlyerKind, fine: boolean): FlyerShape {
  const plan: FlyerPlan = plans[kind]
  const mould = emptyMould()
  addTube(mould, plan.body, fine ? 16 : 7, fine ? 7 : 5)
  if (plan.legs) addLegs(mould, plan.legs)
  for (const side of [-1, 1] as const) addWing(mould, plan.wing, side)
  return { ...mould, wrist: plan.wing.wrist * plan.wing.span, beat: plan.beat }
}

function addLegs(mould: Mould, { from, to, color, foot }: NonNullable<FlyerPlan['legs']>) {
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
