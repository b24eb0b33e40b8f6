export type ParksChapter = 'split' | 'corridor' | 'growth' | 'ring'

export interface ParksInputs {
  /** Into how many parks the 10 ha are cut, 1–10; between two numbers the trees are on their way. */
  readonly parks: number
  /** How far greenways join them, 0–1. */
  readonly joined: number
  /** Whose parks stand on the sheet when `growth` is 1. */
  readonly year: number
  /** 0: ten hectares in one district; 1: every park of Shanghai as a tiny tree. */
  readonly growth: number
  /** The ring of parks around the city, 0–1. */
  readonly ring: number
  readonly chapter: ParksChapter
}
