/** How a model stands before the eye. */
export interface TurntableInputs {
  /** Degrees to the right since its front; any number of turns. */
  readonly turn: number
  /** How high the eye is: 0 level with its foot, 1 looking down on it. */
  readonly eye: number
  /** How near: 0 shows all of it, 1 a part. */
  readonly near: number
  /** Which panel is open. */
  readonly panel: number
  /** It sways a little until somebody takes hold of it. */
  readonly sways: boolean
}

export const startInputs: TurntableInputs = { turn: 0, eye: 0.32, near: 0, panel: 0, sways: true }

const SECONDS_A_TURN = 36
const SWAY_DEGREES = 5
const SWAY_SECONDS = 9

/** Nobody is there: it goes round by itself, and the eye rises and sinks. */
export const tour = (seconds: number): TurntableInputs => ({
  ...startInputs,
  turn: (seconds * 360) / SECONDS_A_TURN,
  eye: 0.36 + 0.16 * Math.sin((seconds / 23) * 2 * Math.PI),
  sways: false,
})

/** Degrees at a second of the picture. */
export const turnedAt = (seconds: number, { turn, sways }: TurntableInputs): number =>
  turn + (sways ? SWAY_DEGREES * Math.sin((seconds / SWAY_SECONDS) * 2 * Math.PI) : 0)

/** The same turn within one round, 0 to 360. */
export const withinRound = (degrees: number): number => ((degrees % 360) + 360) % 360
