/** How a visitor wants the screen to be; it lasts for the visit. */
export interface Comfort {
  /** Everything to touch comes into the lower third, for whoever sits or is small. */
  readonly reach: boolean
  readonly large: boolean
  readonly contrast: boolean
  /** The picture hardly moves, words only fade. */
  readonly calm: boolean
  /** One key or button goes from target to target, a second one chooses. */
  readonly steps: boolean
  /** Seconds until the ring goes on by itself; 0 leaves it to the visitor. */
  readonly stepSeconds: number
}

/** A screen on which nobody wished for anything. */
export const usual: Comfort = {
  reach: false,
  large: false,
  contrast: false,
  calm: false,
  steps: false,
  stepSeconds: 0,
}

/** The pace of the ring that can be chosen, in s: by hand, slow, brisk. */
export const STEP_PACES = [0, 4, 2] as const

/** How fast the picture's time runs: calm leaves a breath of movement, so that nobody thinks the screen has died. */
export const paceOf = ({ calm }: Comfort): number => (calm ? 0.2 : 1)

/** How many wishes differ from what the hall shows by itself. */
export const wishesIn = (comfort: Comfort, hall: Comfort): number =>
  (Object.keys(hall) as (keyof Comfort)[]).filter((name) => comfort[name] !== hall[name]).length

/** The names of what is wished for, for styles: `reach large`. */
export const wishedIn = (comfort: Comfort): string =>
  Object.entries(comfort)
    .flatMap(([name, wished]) => (wished ? [name] : []))
    .join(' ')
