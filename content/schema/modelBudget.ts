/** What a model asks of a screen: triangles, and parts that are drawn one by one. */
interface Asks {
  readonly triangles: number
  readonly draws: number
}

/** Beside the turntable and within what any picture of the hall may ask: 300,000 triangles in 150 parts. */
export const MOST_OF_MODEL = { triangles: 250_000, draws: 120 } as const
/** Its shadow is drawn as often as it is itself. */
const LIGHT = { triangles: 120_000, draws: 60 } as const

const isWithin = ({ triangles, draws }: Asks, most: Asks) =>
  triangles <= most.triangles && draws <= most.draws

/** Whether it may throw a shadow. */
export const isLightModel = (asks: Asks): boolean => isWithin(asks, LIGHT)

/** Which of both is too much for a touch screen; undefined where it may be shown. */
export const tooMuchOf = (asks: Asks): keyof Asks | undefined =>
  isWithin(asks, MOST_OF_MODEL) ? undefined : asks.triangles > MOST_OF_MODEL.triangles ? 'triangles' : 'draws'
