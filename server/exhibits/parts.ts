import { Problem } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import { whyNot } from '#content/editing/mayDecide.ts'
import type { Identity } from '#content/schema/access.ts'
import type { EditingNews } from '#content/schema/editing.ts'
import type { EditionPart } from '#content/schema/editionPart.ts'
import type { PartDraft } from '#content/schema/partDraft.ts'
import type { Serve } from '../serve.ts'
import type { DraftDesk } from './draftDesk.ts'
import type { Publisher } from './publisher.ts'

interface Needs {
  readonly desk: DraftDesk
  readonly publisher: Publisher
  readonly now: () => Date
  readonly tell: (news: EditingNews) => void
}

/** What an edition has beside its exhibits: looked at, sent for review, approved, returned, thrown away. */
export function serveParts(serve: Serve, { desk, publisher, now, tell }: Needs): void {
  const { editions, acts, parts } = desk
  const among = (all: readonly PartDraft[], part: EditionPart) =>
    all.find((one) => one.part === part) as PartDraft
  const told = async (part: EditionPart) => {
    tell({ what: 'part', exhibit: null })
    return among(await desk.partDrafts(), part)
  }

  serve(routes.listParts, () => desk.partDrafts())

  serve(routes.reviewPart, async ({ params: { part }, body: { version, act, words }, identity }) => {
    const who = identity as Identity
    await editions.exclusively(async (transaction) => {
      const draft = among(await desk.holdParts(transaction), part)
      // Whoever decides has read what is there.
      if (draft.version !== version) throw new Problem('part/changed-since')
      const wish = { act, words, state: draft.state, authors: draft.authors }
      const refused = whyNot(await publisher.decider(who, transaction), wish)
      if (refused) throw new Problem(refused)
      await acts.note(transaction, { by: who.username, at: now() }, act, { part, version, words })
    })
    return told(part)
  })

  serve(routes.discardPart, async ({ params: { part }, body: { version }, identity }) => {
    await parts.save({ by: identity?.username ?? '', at: now() }, part, null, { onto: version })
    return told(part)
  })
}
