import type { EditingNews } from '#content/schema/editing.ts'
import type { EditionContent, ExhibitDraft } from '#content/schema/edition.ts'
import { compareEdition } from './compareEdition.ts'
import type { DraftDesk } from './draftDesk.ts'
import { saysTheSame } from './editionHash.ts'

interface Needs {
  readonly desk: DraftDesk
  readonly now: () => Date
  readonly tell: (news: EditingNews) => void
}

/** Another hall's edition, as drafts: the next edition would have its exhibits, its films and all sources of both. */
export const takeOver =
  ({ desk, now, tell }: Needs) =>
  async (content: EditionContent, by: string): Promise<ExhibitDraft[]> => {
    const { editions, drafts, archive, parts } = desk
    const hand = { by, at: now() }
    const taken = await editions.exclusively(async (transaction) => {
      const all = await desk.hold(transaction)
      for (const { exhibit, change } of compareEdition(all, content)) {
        const { version: onto = 0 } = all.find((one) => one.exhibit.id === exhibit.id) ?? {}
        const said = { exhibit: exhibit.id, content: exhibit, onto }
        if (change === 'leaving') {
          await archive.putAway([exhibit], hand, transaction)
          await drafts.add(transaction, hand, { ...said, act: 'archive' })
        } else {
          await archive.takeOut([exhibit.id], transaction)
          await drafts.add(transaction, hand, { ...said, act: 'write' })
        }
      }
      const shown = { ...(await editions.current(transaction)), ...(await parts.all(transaction)) }
      const added = content.sources.filter(({ key }) => !shown.sources.some((one) => one.key === key))
      await parts.save(
        {
          ...(added.length > 0 ? { sources: [...shown.sources, ...added] } : {}),
          ...(saysTheSame(shown.films, content.films) ? {} : { films: content.films }),
          ...(saysTheSame(shown.words ?? {}, content.words ?? {}) ? {} : { words: content.words ?? {} }),
        },
        hand,
        transaction,
      )
      return desk.all(transaction)
    })
    tell({ what: 'draft', exhibit: null })
    return taken
  }
