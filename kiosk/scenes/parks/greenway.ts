import { homes, type Plan, riverAt } from './parkPlan.ts'
import { GROUND, METRES, toScene } from './place.ts'

export interface Step {
  x: number
  y: number
  z: number
  heading: number
}

/** A place on the greenway of a link, `part` 0–1 from park to park; it bends a little and bridges the river. */
export function onGreenway(plan: Plan, link: number, part: number, step: Step): Step {
  const [from, to] = plan.links[link] ?? [0, 0]
  const a = toScene(plan.places[from] ?? [0, 0])
  const b = toScene(plan.places[to] ?? [0, 0])
  const bend = (link % 2 ? 0.14 : -0.14) * 4 * part * (1 - part)
  const [dx, dz] = [b.x - a.x, b.z - a.z]
  step.x = a.x + dx * part - dz * bend
  step.z = a.z + dz * part + dx * bend
  const away = Math.abs(step.x * METRES - riverAt(step.z * METRES)) / METRES
  step.y = GROUND + 0.14 * Math.max(0, 1 - (away / 0.75) ** 2)
  const slope = (link % 2 ? 0.14 : -0.14) * 4 * (1 - 2 * part)
  step.heading = Math.atan2(-(dz + dx * slope), dx - dz * slope)
  return step
}

const SAMPLES = 40
const ways = new Map<number, Float32Array>()

/** How far each home is from the nearest greenway of a plan, in units; measured once for each plan. */
export function waysToGreenway(plan: Plan): Float32Array {
  const known = ways.get(plan.places.length)
  if (known) return known
  const step: Step = { x: 0, y: 0, z: 0, heading: 0 }
  const points = plan.links.flatMap((_, link) =>
    Array.from({ length: SAMPLES }, (_, sample) => {
      const { x, z } = onGreenway(plan, link, sample / (SAMPLES - 1), step)
      return { x, z }
    }),
  )
  const measured = Float32Array.from(homes, (home) => {
    const { x, z } = toScene(home)
    return Math.min(99, ...points.map((point) => Math.hypot(point.x - x, point.z - z)))
  })
  ways.set(plan.places.length, measured)
  return measured
}
