import { Problem } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import type { Documentary } from '#content/schema/documentary.ts'
import type { DocumentaryDraft } from '#content/schema/documentaryDraft.ts'
import type { Serve } from '../serve.ts'
import type { OnShow } from './documentariesMove.ts'
import type { DocumentaryStore, Filed } from './documentaryStore.ts'
import { whyNotApprove } from './reviewRules.ts'

interface Needs extends OnShow {
  readonly now: () => Date
  readonly store: DocumentaryStore
  /** As an edition would hold it. @throws Problem `documentary/…` while it cannot */
  readonly built: (filed: Filed) => Promise<Documentary>
  readonly changed: (id: string) => Promise<DocumentaryDraft>
}

/** From the draft to the hall: sent for review, approved by somebody else, published, withdrawn. */
export function serveReview(serve: Serve, { now, shown, show, store, built, changed }: Needs) {
  serve(routes.submitDocumentary, async ({ params, identity }) => {
    const filed = await store.find(params.id)
    // What could not be published need not be looked at.
    await built(filed)
    const signed = { submitted_by: identity?.username ?? '', submitted_at: now() }
    await store.review(filed, {
      ...signed,
      review: 'inReview',
      review_note: '',
      approved_by: null,
      approved_at: null,
    })
    return changed(params.id)
  })

  serve(routes.approveDocumentary, async ({ params, body, identity }) => {
    const filed = await store.find(params.id)
    if (!identity) throw new Problem('access/sign-in-first')
    // Whoever approves has read what is there.
    if (body.revision !== filed.row.revision)
      throw new Problem('documentary/saved-by-other', filed.row.updated_by)
    const why = whyNotApprove(filed.row, identity)
    if (why) throw new Problem(why)
    await store.review(filed, { review: 'approved', approved_by: identity.username, approved_at: now() })
    return changed(params.id)
  })

  serve(routes.sendBackDocumentary, async ({ params, body }) => {
    const filed = await store.find(params.id)
    if (filed.row.review === 'draft') throw new Problem('documentary/not-in-review')
    await store.review(filed, {
      review: 'draft',
      review_note: body.note,
      approved_by: null,
      approved_at: null,
    })
    return changed(params.id)
  })

  serve(routes.publishDocumentary, async ({ params, identity }) => {
    const filed = await store.find(params.id)
    if (filed.row.review !== 'approved') throw new Problem('documentary/not-approved')
    const next = await built(filed)
    const signed = { by: identity?.username ?? '', at: now() }
    await show({
      ...{ ...signed, note: next.title.zh },
      change: (all) => [next, ...all.filter(({ id }) => id !== next.id)],
      alongside: (transaction) => store.note(transaction, 'published', filed, signed),
    })
    return changed(params.id)
  })

  serve(routes.withdrawDocumentary, async ({ params, identity }) => {
    const filed = await store.find(params.id)
    const there = (await shown()).find(({ id }) => id === params.id)
    if (!there) throw new Problem('documentary/not-published')
    const signed = { by: identity?.username ?? '', at: now() }
    await show({
      ...{ ...signed, note: there.title.zh },
      change: (all) => all.filter(({ id }) => id !== params.id),
      alongside: (transaction) => store.note(transaction, 'withdrawn', filed, signed),
    })
    return changed(params.id)
  })
}
