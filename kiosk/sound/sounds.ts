/** Every short sound of a touch screen; how each is played stands in `score.ts`. */
export const SOUNDS = [
  'touch',
  'back',
  'page',
  'open',
  'welcome',
  'right',
  'wrong',
  'streak',
  'level',
  'cheer',
  'drop',
  'place',
] as const
export type SoundName = (typeof SOUNDS)[number]

/** What goes on behind a scene while somebody looks at it. */
export const BEDS = ['leaves', 'reeds', 'rain', 'river'] as const
export type BedName = (typeof BEDS)[number]

/** Asks the screen for a sound, from wherever something happened. */
export const askSound = (from: EventTarget, detail: SoundName) =>
  from.dispatchEvent(new CustomEvent('sound', { detail, bubbles: true, composed: true }))

/** Says how strong what goes on behind the scene is now, 0 to 1: how hard it rains. */
export const askBedLevel = (from: EventTarget, detail: number) =>
  from.dispatchEvent(new CustomEvent('bed-level', { detail, bubbles: true, composed: true }))
