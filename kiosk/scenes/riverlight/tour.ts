import { mix, smoothstep } from '#content/scene/curves.ts'
import { type RiverlightInputs, startInputs } from './riverlightInputs.ts'

const LOOP = 40

/** By itself: dusk, the lights come on bare and cold; shield and warmth bring the first stars back, lights out the rest. */
export function tour(seconds: number): RiverlightInputs {
  const at = ((seconds % LOOP) + LOOP) % LOOP
  const better = smoothstep(12, 20, at) * (1 - smoothstep(37, 40, at))
  const hour =
    at < 36
      ? mix(mix(18.6, 21.2, smoothstep(0, 9, at)), 23.6, smoothstep(22, 32, at))
      : mix(23.6, 18.6, smoothstep(36, 40, at))
  return {
    ...startInputs,
    hour,
    kelvin: mix(5200, 2700, better),
    shield: mix(5, 82, better),
  }
}
