import { Problem } from '#content/contract/problems.ts'
import { type ExhibitDraft, editionContent } from '#content/schema/edition.ts'
import { exhibit } from '#content/schema/exhibit.ts'
import { readOlder } from '#content/schema/olderContent.ts'
import type { Frozen, FrozenPart } from '../storage/editingTables.ts'
import type { DraftDesk } from './draftDesk.ts'
import { editionHash } from './editionHash.ts'
import type { ChosenPart } from './partDrafts.ts'
import type { Publisher } from './publisher.ts'
import type { ScheduleStore } from './scheduleStore.ts'
import { partName } from './titlesOf.ts'

interface Needs {
  readonly desk: DraftDesk
  readonly publisher: Publisher
  readonly schedules: ScheduleStore
  readonly now: () => Date
  readonly announce: (published: { edition: string }) => void
  readonly log: { readonly error: (about: object, words: string) => void }
}

/** What stands for an exhibit that the hall does not show. */
export const NOT_SHOWN = 'none'
export const markOf = (shown: object | undefined) => (shown ? editionHash(shown) : NOT_SHOWN)

/** An exhibit as it was frozen, in the shape of a draft; software that was updated meanwhile must still read it. */
function thaw({ id, place, version, content }: Frozen): ExhibitDraft {
  const read = exhibit.safeParse(readOlder(content))
  if (!read.success)
    throw new Problem('exhibit/invalid', `${id} ${read.error.issues[0]?.path.join('.') ?? ''}`)
  return {
    ...{ exhibit: read.data, place, version },
    ...{ changed: true, state: 'approved', review: null, authors: [], undo: false, redo: false },
    ...{ updatedAt: null, updatedBy: null },
  }
}

/** The same of what an edition has beside its exhibits. */
function thawPart({ part, version, content }: FrozenPart): ChosenPart {
  const read = editionContent.shape[part].safeParse(content)
  if (!read.success)
    throw new Problem('exhibit/invalid', `${part} ${read.error.issues[0]?.path.join('.') ?? ''}`)
  return { part, version, content: read.data }
}

/**
 * Runs what is due: each publication in one transaction that moves the pointer and marks it as done, under the lock of all
 * publishing, so that of several servers one does it, and a server that dies on the way has done nothing. What cannot be done
 * is marked with its reason; what fails by a fault of ours waits for the next try.
 */
export async function runSchedules(needs: Needs): Promise<void> {
  const { desk, publisher, schedules, now, announce, log } = needs
  const { editions, acts } = desk

  const run = (id: string) =>
    editions.exclusively(async (transaction) => {
      const row = await schedules.hold(transaction, id)
      if (!row) return undefined
      const hand = { by: row.by, at: now() }
      const show = async () => {
        if (row.kind === 'rollback') return publisher.rollBack(transaction, row.edition ?? '', hand, row.note)
        const drafts = row.exhibits.map(thaw)
        const parts = row.parts.map(thawPart)
        const { id: _, ...hall } = await editions.current(transaction)
        const { exhibits: shown } = hall
        for (const { id, bases, content } of row.exhibits)
          if (!bases.includes(markOf(shown.find((one) => one.id === id))))
            throw new Problem('schedule/overtaken', content.title)
        for (const { part, bases } of row.parts)
          if (!bases.includes(markOf(hall[part]))) throw new Problem('schedule/overtaken', partName(part))
        const { note, with_missing_glyphs: withMissingGlyphs } = row
        return publisher.show(transaction, { drafts, parts }, hand, { note, withMissingGlyphs })
      }
      const publication = await show()
      await acts.note(transaction, hand, 'ran', { about: row.at.toISOString(), words: row.note })
      const settled = { state: 'done' as const, settled_at: hand.at, publication: publication.number }
      await schedules.change(transaction, id, settled)
      return publication
    })

  const fail = (id: string, { code, detail }: Problem) =>
    editions.exclusively(async (transaction) => {
      const row = await schedules.hold(transaction, id)
      if (!row) return
      await acts.note(transaction, { by: row.by, at: now() }, 'failed', { about: code, words: detail })
      const problem = { problem_code: code, problem_detail: detail }
      await schedules.change(transaction, id, { state: 'failed', settled_at: now(), ...problem })
    })

  for (const { id } of await schedules.due(now()))
    try {
      const publication = await run(id)
      if (publication) announce({ edition: publication.edition })
    } catch (error) {
      if (error instanceof Problem) await fail(id, error)
      log.error({ err: error, id }, 'a scheduled publication did not happen')
    }
}
