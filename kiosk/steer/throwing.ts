import type { SceneName } from '#content/schema/sceneName.ts'

/** The exhibit on a touch screen, and how it stands there now. */
export interface ThrownPicture {
  readonly exhibit: string
  readonly scene: SceneName
  readonly seconds: number
  readonly inputs: unknown
}

/** What the key on the screen says. */
export type ThrowKey =
  | { readonly kind: 'free'; readonly press: () => void }
  | { readonly kind: 'mine'; readonly press: () => void }
  | { readonly kind: 'taken' }
