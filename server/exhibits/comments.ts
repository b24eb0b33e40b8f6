import { Problem } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import { valueAt } from '#content/editor/editDraft.ts'
import { mayActAs } from '#content/schema/access.ts'
import { COMMENT_AT_MOST, type EditingNews } from '#content/schema/editing.ts'
import type { Serve } from '../serve.ts'
import type { Database } from '../storage/tables.ts'
import { createCommentStore } from './commentStore.ts'
import type { DraftDesk } from './draftDesk.ts'
import type { Colleague } from './reviews.ts'

interface Needs {
  readonly database: Database
  readonly desk: DraftDesk
  readonly colleagues: () => Promise<readonly Colleague[]>
  readonly now: () => Date
  readonly tell: (news: EditingNews) => void
}

const QUOTE_AT_MOST = 200
const BODY_LIMIT_BYTES = 256 * 1024

/** The names that a text calls, as `@name`. */
const calledIn = (text: string) => [...text.matchAll(/@([a-z0-9._-]{2,32})/g)].map(([, name]) => name ?? '')

/** What editors tell one another about an exhibit. It is kept with it forever. */
export function serveComments(serve: Serve, { database, desk, colleagues, now, tell }: Needs): void {
  const store = createCommentStore(database)
  const told = <Done>(exhibit: string, done: Done): Done => {
    tell({ what: 'comment', exhibit })
    return done
  }

  serve(routes.countComments, ({ identity }) => store.counts(identity?.username ?? ''))
  serve(routes.listComments, async ({ params: { id } }) => {
    await desk.one(id)
    return store.all(id)
  })

  serve(
    routes.addComment,
    async ({ params: { id }, body: { text, field, parent }, identity }) => {
      if ([...text].length > COMMENT_AT_MOST) throw new Problem('comment/too-long', String(COMMENT_AT_MOST))
      const { exhibit } = await desk.one(id)
      const stands = field ? valueAt(exhibit, field.split('.')) : undefined
      const editors = (await colleagues()).filter(({ role }) => mayActAs(role, ['editor']))
      const called = new Set(calledIn(text))
      return told(
        id,
        await store.add({
          ...{ exhibit: id, field, text, parent: parent ?? null, at: now(), by: identity?.username ?? '' },
          quote: typeof stands === 'string' ? [...stands].slice(0, QUOTE_AT_MOST).join('') : '',
          mentions: editors.map(({ username }) => username).filter((name) => called.has(name)),
        }),
      )
    },
    { bodyLimit: BODY_LIMIT_BYTES },
  )

  serve(routes.settleComment, async ({ params: { id, comment }, body: { resolved }, identity }) =>
    told(id, await store.settle(id, comment, resolved, { by: identity?.username ?? '', at: now() })),
  )

  serve(routes.readComments, async ({ params: { id }, body: { upTo }, identity }) => {
    await store.read(identity?.username ?? '', id, upTo)
    return { done: true as const }
  })
}
