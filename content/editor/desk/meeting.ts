import type { Clash } from '../../editing/contentChanges.ts'

/** Two who changed the same places; `content` is everything that only one of them changed. */
export interface Meeting<Content> {
  /** Who saved first. */
  readonly who: string
  readonly content: Content
  readonly clashes: readonly Clash[]
}
