import { Problem } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import type { EditingNews } from '#content/schema/editing.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { Serve } from '../serve.ts'
import { sourcesIn } from './citations.ts'
import type { DraftDesk } from './draftDesk.ts'
import { filesIn } from './mergeDrafts.ts'

interface Needs {
  readonly desk: DraftDesk
  readonly now: () => Date
  readonly tell: (news: EditingNews) => void
  readonly filesKept: (files: readonly string[]) => Promise<ReadonlySet<string>>
  readonly unwritable: (text: string) => readonly string[]
}

const BODY_LIMIT_BYTES = 2 * 1024 * 1024

/** Reading, saving and discarding drafts. */
export function serveDrafts(serve: Serve, { desk, now, tell, filesKept, unwritable }: Needs): void {
  const { editions, drafts, archive, parts } = desk
  const told = (id: string) => {
    tell({ what: 'draft', exhibit: id })
    return desk.one(id)
  }

  serve(routes.listDrafts, () => desk.all())
  serve(routes.readDraft, ({ params }) => desk.one(params.id))

  serve(
    routes.saveDraft,
    async ({ params: { id }, body, identity }) => {
      const { exhibit, version } = body
      if ((await desk.one(id)).place === 'archived') throw new Problem('exhibit/archived')
      if (exhibit.id !== id) throw new Problem('exhibit/invalid', 'id')
      const { sources } = { ...(await editions.current()), ...(await parts.contents()) }
      const kept = await filesKept(filesIn(exhibit))
      const unlisted = sourcesIn(exhibit).find((cited) => !sources.some(({ key }) => key === cited))
      if (unlisted) throw new Problem('exhibit/invalid', unlisted)
      if (filesIn(exhibit).some((file) => !kept.has(file)))
        throw new Problem('exhibit/file-gone', exhibit.title)
      proveStickers(exhibit, unwritable)
      await drafts.save({ by: identity?.username ?? '', at: now() }, id, exhibit, version)
      return told(id)
    },
    { bodyLimit: BODY_LIMIT_BYTES },
  )

  serve(routes.discardDraft, async ({ params: { id }, identity }) => {
    const { version, place, exhibit } = await desk.one(id)
    if (place === 'archived') throw new Problem('exhibit/archived')
    const hand = { by: identity?.username ?? '', at: now() }
    // What the hall has never shown would be gone for good.
    if (place === 'new') await archive.putAway([exhibit], hand)
    await drafts.save(hand, id, null, version)
    return told(id)
  })
}

/** @throws Problem `exhibit/not-writable` with the characters that the mascot's hand cannot write */
export function proveStickers({ stickers }: Exhibit, unwritable: Needs['unwritable']): void {
  const said = Object.values(stickers ?? {}).flatMap(({ zh, en }) => [zh, en])
  const strange = unwritable(said.join(''))
  if (strange.length > 0) throw new Problem('exhibit/not-writable', strange.join(' '))
}
