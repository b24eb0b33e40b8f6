import { Problem } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import type { EditingNews } from '#content/schema/editing.ts'
import type { ExhibitDraft } from '#content/schema/edition.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import { newExhibit } from '#content/templates/newExhibit.ts'
import type { Serve } from '../serve.ts'
import type { DraftDesk } from './draftDesk.ts'
import { freeSlug } from './freeSlug.ts'
import { ordersFor } from './ordersFor.ts'

interface Needs {
  readonly desk: DraftDesk
  readonly now: () => Date
  readonly tell: (news: EditingNews) => void
}

const staysIn = ({ place }: ExhibitDraft) => place === 'hall' || place === 'new'

/** New exhibits, those that are put away and taken out again, and the order in which they stand. */
export function authoring(serve: Serve, { desk, now, tell }: Needs) {
  const { editions, drafts, archive } = desk
  const told = (id: string) => {
    tell({ what: 'draft', exhibit: id })
    return desk.one(id)
  }

  serve(routes.addExhibit, async ({ body, identity }) => {
    const hand = { by: identity?.username ?? '', at: now() }
    const { from, title, theme } = body
    const model = 'exhibit' in from ? (await desk.one(from.exhibit)).exhibit : undefined
    const begin = (own: Pick<Exhibit, 'id' | 'title' | 'theme' | 'order'>): Exhibit =>
      'plate' in from ? newExhibit({ ...own, kind: from.plate }) : { ...(model as Exhibit), ...own }
    // Two editors who begin at once must not take the same name.
    const id = await editions.exclusively(async (transaction) => {
      const all = await desk.hold(transaction)
      const taken = new Set([
        ...all.map(({ exhibit }) => exhibit.id),
        ...(await drafts.all(transaction)).map(({ exhibit }) => exhibit),
      ])
      const free = freeSlug(title, taken)
      const last = Math.max(0, ...all.map(({ exhibit }) => exhibit.order))
      const exhibit = begin({ id: free, title, theme, order: last + 10 })
      await drafts.add(transaction, hand, { exhibit: free, content: exhibit, onto: 0, act: 'write' })
      return free
    })
    return told(id)
  })

  serve(routes.archiveExhibit, async ({ params, identity }) => {
    await editions.exclusively(async (transaction) => {
      const all = await desk.hold(transaction)
      const draft = all.find(({ exhibit }) => exhibit.id === params.id)
      if (!draft) throw new Problem('exhibit/not-found')
      if (!staysIn(draft)) return
      const others = all.filter((one) => one !== draft && staysIn(one))
      if (others.length === 0) throw new Problem('exhibit/last-one')
      const hand = { by: identity?.username ?? '', at: now() }
      await archive.putAway([draft.exhibit], hand, transaction)
      // Whoever approved the words has not approved that they leave.
      const { exhibit: content, version: onto } = draft
      await drafts.add(transaction, hand, { exhibit: params.id, content, onto, act: 'archive' })
    })
    return told(params.id)
  })

  serve(routes.restoreExhibit, async ({ params, identity }) => {
    await editions.exclusively(async (transaction) => {
      const draft = (await desk.hold(transaction)).find(({ exhibit }) => exhibit.id === params.id)
      if (!draft) throw new Problem('exhibit/not-found')
      await archive.takeOut([params.id], transaction)
      if (staysIn(draft)) return
      const hand = { by: identity?.username ?? '', at: now() }
      const { exhibit: content, version: onto } = draft
      await drafts.add(transaction, hand, { exhibit: params.id, content, onto, act: 'takeOut' })
    })
    return told(params.id)
  })

  serve(routes.moveExhibit, async ({ params, body, identity }) => {
    const moved = await editions.exclusively(async (transaction) => {
      const all = (await desk.hold(transaction)).filter(staysIn)
      const known = (id: string) => all.some(({ exhibit }) => exhibit.id === id)
      if (!known(params.id) || (body.before !== null && !known(body.before)))
        throw new Problem('exhibit/not-found')
      const orders = ordersFor(
        all.map(({ exhibit }) => exhibit),
        params.id,
        body.before,
      )
      for (const { exhibit, version } of all) {
        const order = orders.get(exhibit.id)
        if (order === undefined) continue
        const moved = { ...exhibit, order }
        const hand = { by: identity?.username ?? '', at: now() }
        await drafts.add(transaction, hand, {
          exhibit: exhibit.id,
          content: moved,
          onto: version,
          act: 'write',
        })
      }
      return desk.all(transaction)
    })
    tell({ what: 'draft', exhibit: null })
    return moved
  })
}
