import type { Locale } from '#content/schema/localized.ts'

/** A sheet over the screen: where the words that were asked about come from. */
export interface SourceSheet {
  readonly keys: readonly string[]
}

interface Always {
  readonly locale: Locale
  readonly sheet: SourceSheet | null
  /** When a visitor last did something, in ms. */
  readonly touchedAt: number
  /** True while the hall asks whether anybody is still there. */
  readonly asking: boolean
}

/** What a touch screen shows, and nothing else: every screen is drawn from this. */
export type Session = Always &
  (
    | { readonly screen: 'attract' }
    | { readonly screen: 'home' }
    | { readonly screen: 'exhibit'; readonly exhibit: string }
    | {
        readonly screen: 'quiz'
        readonly exhibit: string
        /** The choice of each question answered so far. */
        readonly answers: readonly number[]
        /** The question on the screen; its answer is known once `answers` is longer. */
        readonly question: number
      }
    | { readonly screen: 'thanks'; readonly exhibit: string; readonly right: number; readonly of: number }
  )

/** All that can happen to a session. */
export type Step = { readonly at: number } & (
  | { readonly type: 'tick' }
  | { readonly type: 'touch' }
  | { readonly type: 'home' }
  | { readonly type: 'open'; readonly exhibit: string }
  | { readonly type: 'back' }
  | { readonly type: 'quiz' }
  | { readonly type: 'answer'; readonly choice: number }
  | { readonly type: 'next'; readonly rightAnswers: readonly number[] }
  | { readonly type: 'speak'; readonly locale: Locale }
  | { readonly type: 'sources'; readonly keys: readonly string[] }
  | { readonly type: 'close' }
  | { readonly type: 'leave' }
)
/** A step without its time. */
export type Wish = Step extends infer One ? (One extends Step ? Omit<One, 'at'> : never) : never
