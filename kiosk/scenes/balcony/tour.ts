import { mix, smoothstep } from '#content/scene/curves.ts'
import { type BalconyInputs, startInputs } from './balconyInputs.ts'
import { aspects } from './plants.ts'

const LOOP = 48
const SIDE = LOOP / aspects.length

/** By itself: four balconies, one to each side of the sky, half a year each; in the middle of each a bee's view. */
export function tour(seconds: number): BalconyInputs {
  const at = ((seconds % LOOP) + LOOP) % LOOP
  const turn = Math.floor(at / SIDE)
  const part = (at % SIDE) / SIDE
  const month = ((3 + turn * 2 + Math.floor(part * 6)) % 12) + 1
  return {
    ...startInputs,
    aspect: aspects[turn] ?? 'south',
    area: 3.5,
    month,
    bee: smoothstep(0.44, 0.5, part) * (1 - smoothstep(0.72, 0.78, part)),
    brown: mix(0.2, 0.65, smoothstep(0, 1, part)),
  }
}
