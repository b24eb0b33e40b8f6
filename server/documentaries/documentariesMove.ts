import type { Transaction } from 'kysely'
import type { Documentary } from '#content/schema/documentary.ts'
import type { Tables } from '../storage/tables.ts'

/** What the hall shows from now on, who wants it so, and what is written down in the same moment. */
export interface DocumentariesMove {
  readonly change: (shown: readonly Documentary[]) => readonly Documentary[]
  readonly by: string
  readonly at: Date
  readonly note: string
  readonly alongside: (transaction: Transaction<Tables>) => Promise<unknown>
}

/** What the hall shows, and how that is changed. */
export interface OnShow {
  /** The documentaries of the edition that the hall shows. */
  readonly shown: () => Promise<readonly Documentary[]>
  /** Shows others from now on, as a new edition. */
  readonly show: (move: DocumentariesMove) => Promise<unknown>
}
