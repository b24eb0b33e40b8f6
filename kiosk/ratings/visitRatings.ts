import { randomUuid } from '#content/contract/randomUuid.ts'
import { createNoteBox } from './noteBox.ts'

/** What this visit was asked about already. */
const asked = new Set<string>()
/** Keeps what a visitor said until the hall has it. */
export const putNote = createNoteBox({
  store: () => localStorage,
  send: async (notes) => (await import('./sendNotes.ts')).sendNotes(notes),
})

/** The name of this asking; undefined where this visit was asked the same before. */
export function askOnce(exhibit: string): string | undefined {
  if (asked.has(exhibit)) return undefined
  asked.add(exhibit)
  return randomUuid()
}

/** Another visitor may be asked anew. */
export const forgetVisit = () => asked.clear()
