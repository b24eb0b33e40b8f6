import type { Theme } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { Comfort } from './comfort.ts'

/** A sheet over the screen: where words come from, how the screen can be made comfortable, where in the hall it stands. */
export type Sheet =
  | { readonly kind: 'sources'; readonly keys: readonly string[] }
  | { readonly kind: 'comfort' }
  | { readonly kind: 'plan' }

/** The way a visitor has taken through the hall. */
export interface Walk {
  /** Exhibits opened on this visit, in their order. */
  readonly seen: readonly string[]
  /** What the tour showed when the visitor came. */
  readonly shown: string | null
  /** The shelf and page that lie open at home; null until one is chosen. */
  readonly theme: Theme | null
  readonly page: number
}

interface Always {
  readonly locale: Locale
  readonly sheet: Sheet | null
  readonly walk: Walk
  readonly comfort: Comfort
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
    /** The shelf of the films. */
    | { readonly screen: 'films' }
    | { readonly screen: 'film'; readonly film: string; readonly playing: boolean }
    | { readonly screen: 'thanks'; readonly exhibit: string; readonly right: number; readonly of: number }
  )

/** All that can happen to a session. */
export type Step = { readonly at: number } & (
  | { readonly type: 'tick' }
  /** `showing` is the exhibit on the tour, `part` what of the screen was touched. */
  | { readonly type: 'touch'; readonly showing?: string | undefined; readonly part?: string }
  | { readonly type: 'home' }
  | { readonly type: 'open'; readonly exhibit: string; readonly theme?: Theme | null }
  | { readonly type: 'shelf'; readonly theme: Theme | null }
  | { readonly type: 'page'; readonly page: number }
  | { readonly type: 'back' }
  | { readonly type: 'films' }
  | { readonly type: 'film'; readonly film: string }
  /** The film on the screen has begun to play, or stopped. */
  | { readonly type: 'plays'; readonly playing: boolean }
  /** Somebody listens to a recording, watches a film or drags without lifting, and touches nothing anew. */
  | { readonly type: 'listens' }
  | { readonly type: 'quiz' }
  | { readonly type: 'answer'; readonly choice: number }
  | { readonly type: 'next'; readonly rightAnswers: readonly number[] }
  | { readonly type: 'speak'; readonly locale: Locale }
  | { readonly type: 'sources'; readonly keys: readonly string[] }
  | { readonly type: 'comforts' }
  | { readonly type: 'plan' }
  | { readonly type: 'comfort'; readonly change: Partial<Comfort> }
  | { readonly type: 'close' }
  | { readonly type: 'leave' }
)
/** A step without its time. */
export type Wish = Step extends infer One ? (One extends Step ? Omit<One, 'at'> : never) : never
