import type { EditingNews } from '#content/schema/editing.ts'
import type { EditionContent, ExhibitDraft } from '#content/schema/edition.ts'
import type { EditionPart } from '#content/schema/editionPart.ts'
import { compareEdition } from './compareEdition.ts'
import type { DraftDesk } from './draftDesk.ts'
import { saysTheSame } from './editionHash.ts'
import { shippedWords } from './shippedWords.ts'
import { knownWords } from './words.ts'

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
    const shipped = await shippedWords()
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
      const shown = { ...(await editions.current(transaction)), ...(await parts.contents(transaction)) }
      const added = content.sources.filter(({ key }) => !shown.sources.some((one) => one.key === key))
      const save = (part: EditionPart, value: unknown) => parts.save(hand, part, value, { into: transaction })
      if (added.length > 0) await save('sources', [...shown.sources, ...added])
      if (!saysTheSame(shown.films, content.films)) await save('films', content.films)
      const words = knownWords(content.words ?? {}, shipped)
      if (!saysTheSame(shown.words ?? {}, words)) await save('words', words)
      if (content.plan && !saysTheSame(shown.plan ?? {}, content.plan)) await save('plan', content.plan)
      return desk.all(transaction)
    })
    tell({ what: 'draft', exhibit: null })
    return taken
  }
