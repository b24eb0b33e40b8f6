import { ASSUMED_WATTS, type Lighting, OFF } from './lighting.ts'

export interface RiverlightInputs extends Lighting {
  /** The hour of the evening that is shown, 18.5 to 24. */
  readonly hour: number
  /** When the light is switched off, an hour. */
  readonly off: number
}

export const startInputs: RiverlightInputs = {
  hour: 21,
  off: OFF,
  watts: ASSUMED_WATTS,
  kelvin: 4000,
  shield: 20,
}
