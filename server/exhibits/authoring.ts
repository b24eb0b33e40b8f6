import type { Transaction } from 'kysely'
import { Problem } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import type { ExhibitDraft } from '#content/schema/edition.ts'
import type { Serve } from '../serve.ts'
import type { Tables } from '../storage/tables.ts'
import type { ArchiveStore } from './archiveStore.ts'
import type { DraftStore } from './draftStore.ts'
import type { EditionStore } from './editionStore.ts'
import { freeSlug } from './freeSlug.ts'
import { ordersFor } from './ordersFor.ts'

interface Needs {
  readonly editions: EditionStore
  readonly drafts: DraftStore
  readonly archive: ArchiveStore
  readonly allDrafts: (from?: Transaction<Tables>) => Promise<ExhibitDraft[]>
  readonly draftOf: (id: string) => Promise<ExhibitDraft>
  readonly now: () => Date
}

const staysIn = ({ place }: ExhibitDraft) => place === 'hall' || place === 'new'

/** New exhibits, those that are put away and taken out again, and the order in which they stand. */
export function authoring(serve: Serve, { editions, drafts, archive, allDrafts, draftOf, now }: Needs) {
  serve(routes.addExhibit, async ({ body, identity }) => {
    const by = identity?.username ?? ''
    const { exhibit: model } = await draftOf(body.from.exhibit)
    // Two editors who begin at once must not take the same name.
    const id = await editions.exclusively(async (transaction) => {
      const all = await allDrafts(transaction)
      const taken = new Set([
        ...all.map(({ exhibit }) => exhibit.id),
        ...(await drafts.all(transaction)).map(({ exhibit }) => exhibit),
      ])
      const free = freeSlug(body.title, taken)
      const last = Math.max(0, ...all.map(({ exhibit }) => exhibit.order))
      const exhibit = { ...model, id: free, title: body.title, theme: body.theme, order: last + 10 }
      await drafts.save(free, exhibit, 0, by, now(), transaction)
      return free
    })
    return draftOf(id)
  })

  serve(routes.archiveExhibit, async ({ params, identity }) => {
    await editions.exclusively(async (transaction) => {
      const all = await allDrafts(transaction)
      const draft = all.find(({ exhibit }) => exhibit.id === params.id)
      if (!draft) throw new Problem('exhibit/not-found')
      if (!staysIn(draft)) return
      const others = all.filter((one) => one !== draft && staysIn(one))
      if (others.length === 0) throw new Problem('exhibit/last-one')
      await archive.putAway([draft.exhibit], { by: identity?.username ?? '', at: now() }, transaction)
    })
    return draftOf(params.id)
  })

  serve(routes.restoreExhibit, async ({ params, identity }) => {
    await editions.exclusively(async (transaction) => {
      const draft = (await allDrafts(transaction)).find(({ exhibit }) => exhibit.id === params.id)
      if (!draft) throw new Problem('exhibit/not-found')
      await archive.takeOut([params.id], transaction)
      if (draft.place === 'archived')
        await drafts.save(
          params.id,
          draft.exhibit,
          draft.version,
          identity?.username ?? '',
          now(),
          transaction,
        )
    })
    return draftOf(params.id)
  })

  serve(routes.moveExhibit, async ({ params, body, identity }) =>
    editions.exclusively(async (transaction) => {
      const all = (await allDrafts(transaction)).filter(staysIn)
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
        await drafts.save(exhibit.id, moved, version, identity?.username ?? '', now(), transaction)
      }
      return allDrafts(transaction)
    }),
  )
}
