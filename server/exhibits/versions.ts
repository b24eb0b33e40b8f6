import { routes } from '#content/contract/routes.ts'
import type { EditingNews } from '#content/schema/editing.ts'
import type { Serve } from '../serve.ts'
import type { DraftDesk } from './draftDesk.ts'

interface Needs {
  readonly desk: DraftDesk
  readonly now: () => Date
  readonly tell: (news: EditingNews) => void
}

/** Every version that a draft ever had, and the ways back to them. */
export function serveVersions(serve: Serve, { desk, now, tell }: Needs): void {
  const { drafts } = desk
  serve(routes.listVersions, async ({ params: { id } }) => {
    await desk.one(id)
    return drafts.versions(id)
  })
  serve(routes.readVersion, async ({ params: { id, version } }) => ({
    exhibit: await drafts.contentOf(id, version),
  }))
  serve(routes.walkDraft, async ({ params: { id }, body, identity }) => {
    await desk.one(id)
    const hand = { by: identity?.username ?? '', at: now() }
    await drafts.walk(hand, id, body.version, 'act' in body ? { act: body.act } : { restore: body.restore })
    tell({ what: 'draft', exhibit: id })
    return desk.one(id)
  })
}
