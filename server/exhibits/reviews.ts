import { Problem } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import { isApprover, whyNot } from '#content/editing/mayDecide.ts'
import { type Identity, mayActAs, type Role } from '#content/schema/access.ts'
import type { EditingHouse, EditingNews } from '#content/schema/editing.ts'
import type { Serve } from '../serve.ts'
import type { DraftDesk } from './draftDesk.ts'
import type { Publisher } from './publisher.ts'

export interface Colleague {
  readonly username: string
  readonly role: Role
}

interface Needs {
  readonly desk: DraftDesk
  readonly publisher: Publisher
  /** Every account of the hall. */
  readonly colleagues: () => Promise<readonly Colleague[]>
  readonly now: () => Date
  readonly tell: (news: EditingNews) => void
}

/** All who may approve and publish. */
export const approversAmong = (people: readonly Colleague[]): string[] =>
  people.filter(({ role }) => isApprover(role)).map(({ username }) => username)

/** Sending for review, approving and returning; who is there to do it, by which rule, and the log of it all. */
export function serveReviews(serve: Serve, { desk, publisher, colleagues, now, tell }: Needs): void {
  const { editions, acts } = desk
  const house = async (): Promise<EditingHouse> => ({
    ownText: await acts.ownText(),
    people: (await colleagues())
      .filter(({ role }) => mayActAs(role, ['editor']))
      .map(({ username, role }) => ({ username, role })),
  })

  serve(routes.reviewDraft, async ({ params: { id }, body: { version, act, words }, identity }) => {
    const who = identity as Identity
    await editions.exclusively(async (transaction) => {
      const draft = (await desk.hold(transaction)).find(({ exhibit }) => exhibit.id === id)
      if (!draft) throw new Problem('exhibit/not-found')
      // Whoever decides has read what is there.
      if (draft.version !== version) throw new Problem('exhibit/changed-since', draft.exhibit.title)
      const wish = { act, words, state: draft.state, authors: draft.authors }
      const refused = whyNot(await publisher.decider(who, transaction), wish)
      if (refused) throw new Problem(refused)
      await acts.note(transaction, { by: who.username, at: now() }, act, { exhibit: id, version, words })
    })
    tell({ what: 'review', exhibit: id })
    return desk.one(id)
  })

  serve(routes.editingHouse, house)
  serve(routes.setOwnText, async ({ body: { ownText }, identity }) => {
    const hand = { by: identity?.username ?? '', at: now() }
    await editions.exclusively((transaction) => acts.note(transaction, hand, 'ownText', { about: ownText }))
    tell({ what: 'review', exhibit: null })
    return house()
  })
  serve(routes.listEditingActs, () => acts.entries())
}
