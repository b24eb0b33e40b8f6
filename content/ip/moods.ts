export const moods = ['calm', 'curious', 'glad', 'shy', 'sleepy'] as const
export type Mood = (typeof moods)[number]

/** What a mood does to face and petals; 0 to 1 where nothing else is said. */
export interface Face {
  /** How far the lids hang. */
  readonly lids: number
  /** Above a half, the eyes laugh as two arcs. */
  readonly merry: number
  /** The size of the eyes, 1 as usual. */
  readonly wide: number
  /** Brows: raised (of the head's size), and the inner ends up (radians). */
  readonly brows: number
  readonly plea: number
  readonly smile: number
  readonly laugh: number
  readonly blush: number
  /** 1 open like in April, 0 shut for the night. */
  readonly petals: number
  /** The head's nod and tilt that goes with it, in radians. */
  readonly nod: number
  readonly tilt: number
  /** Where the eyes go by themselves, -1 to 1. */
  readonly down: number
}

const calm: Face = {
  lids: 0,
  merry: 0,
  wide: 1,
  brows: 0,
  plea: 0,
  smile: 1,
  laugh: 0.12,
  blush: 0.75,
  petals: 0.92,
  nod: 0,
  tilt: 0,
  down: 0,
}

/** The five moods of 小玉; petals open with curiosity and close with sleep. */
export const faces: Readonly<Record<Mood, Face>> = {
  calm,
  curious: { ...calm, wide: 1.09, brows: 0.6, laugh: 0.26, petals: 1.02, tilt: 0.09, nod: -0.05 },
  glad: { ...calm, brows: 0.4, laugh: 0.9, blush: 1, petals: 1.06 },
  shy: {
    ...calm,
    brows: 0.1,
    plea: 0.36,
    smile: 0.62,
    laugh: 0,
    blush: 1.5,
    petals: 0.66,
    nod: 0.13,
    tilt: -0.11,
    down: 0.55,
  },
  sleepy: {
    ...calm,
    lids: 0.55,
    brows: -0.3,
    smile: 0.55,
    laugh: 0,
    petals: 0.42,
    nod: 0.13,
    tilt: 0.1,
    down: 0.35,
  },
}
