import type { Transaction } from 'kysely'
import type { Documentary } from '#content/schema/documentary.ts'
import type { Publication } from '#content/schema/edition.ts'
import type { Tables } from '../storage/tables.ts'
import type { createEditionStore } from './editionStore.ts'

export interface DocumentariesMove {
  readonly change: (shown: readonly Documentary[]) => readonly Documentary[]
  readonly by: string
  readonly at: Date
  readonly note: string
  /** Written down together with the move of the pointer, or not at all. */
  readonly alongside: (transaction: Transaction<Tables>) => Promise<unknown>
}

/** A new edition that differs in its documentaries only; drafts of exhibits stay drafts. */
export const showDocumentaries = (
  editions: ReturnType<typeof createEditionStore>,
  { change, by, at, note, alongside }: DocumentariesMove,
): Promise<Publication> =>
  editions.exclusively(async (transaction) => {
    const { id: _, ...shown } = await editions.current(transaction)
    const content = { ...shown, documentaries: [...change(shown.documentaries)] }
    await alongside(transaction)
    return editions.show(transaction, content, { by, at, kind: 'publish', note })
  })
