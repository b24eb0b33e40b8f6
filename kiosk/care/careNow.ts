import { keptCare } from './keptCare.ts'

/** What a mirror is told of the screen that it shows. */
export interface MirroredScene {
  readonly session: unknown
  readonly inputs: unknown
  /** How long nobody has touched it, in ms. */
  readonly sinceTouchMs: number
}

/** What the page of a screen has to go by; all else is done over it. */
export interface CareNow {
  /** Staff have paired this screen: it is a machine of the hall. */
  readonly paired: boolean
  readonly playlist: readonly string[] | undefined
  /** 0 to 1. */
  readonly volume: number
  /** Outside the hours and nobody there: nothing is drawn, nothing is heard. */
  readonly resting: boolean
  /** An emergency lies over everything. */
  readonly covered: boolean
  /** It shows what another screen shows, and takes no touch. */
  readonly mirroring: boolean
  readonly scene: MirroredScene | null
}

const kept = typeof localStorage === 'undefined' ? null : keptCare()
let now: CareNow = {
  paired: Boolean(kept?.plate),
  playlist: kept?.settings.playlist,
  volume: (kept?.settings.volume ?? 100) / 100,
  resting: false,
  covered: false,
  mirroring: kept?.mirrorOf === 'touch',
  scene: null,
}
const ears = new Set<() => void>()

export const careNow = (): CareNow => now

/** How loud this screen may be now, 0 to 1. */
export const volumeNow = (): number => (now.resting || now.covered ? 0 : now.volume)

export function changeCare(change: Partial<CareNow>): void {
  const same = Object.entries(change).every(([key, value]) => now[key as keyof CareNow] === value)
  if (same) return
  now = { ...now, ...change }
  for (const heard of ears) heard()
}

/** Hears every change; returns the way to stop. */
export const onCare = (heard: () => void): (() => void) => {
  ears.add(heard)
  return () => ears.delete(heard)
}

let teller: ((scene: MirroredScene) => void) | undefined
/** Whoever shows this screen elsewhere hears from it; undefined while nobody does. */
export const tellScenesTo = (tell: typeof teller) => {
  teller = tell
}
/** The page shows this now. */
export const tellScene = (scene: () => MirroredScene) => teller?.(scene())
