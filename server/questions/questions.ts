import { Problem } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import type { AudienceQuestion } from '#content/schema/audienceQuestion.ts'
import { questionOrder } from '#content/schema/questionOrder.ts'
import { createTeller } from '../createTeller.ts'
import type { Serve } from '../serve.ts'
import { sharedByKey } from '../sharedByKey.ts'
import type { Database } from '../storage/tables.ts'
import { admitAsking, admitToRoom, admitVote, hostedView, momentsOf, publicView } from './questionRules.ts'
import { createQuestionStore } from './questionStore.ts'

interface Needs {
  readonly database: Database
  readonly log: { readonly error: (about: object, words: string) => void }
  readonly now: () => Date
  readonly newId: () => string
  /** Who a viewing token speaks for. @throws Problem `viewer/token-invalid`, `viewer/token-expired` */
  readonly identify: (token: string) => { readonly viewer: string; readonly broadcast: string }
  /** The rules of the room; one that is held is read by the host first. @throws Problem `room/…` */
  readonly judge: (broadcast: string, viewer: string, text: string) => Promise<'shown' | 'held'>
  /** Tells every page. */
  readonly announce: (changed: { broadcast: string; questions: AudienceQuestion[] }) => void
}

/** 120 characters of four bytes, escaped, and a token. */
const LARGEST_BODY = 4 * 1024
/** A page is shown no more than this; the rest has too few votes. */
const MOST_SHOWN = 200
/** One telling holds no more than this; the others follow in the next. */
const MOST_TOLD = 20

/** Questions of viewers: asked, voted for, answered by the host. */
export function questions(serve: Serve, { database, log, now, newId, identify, judge, announce }: Needs) {
  const store = createQuestionStore(database)
  /** Of each broadcast, the questions that stand otherwise than pages know. */
  const moved = new Map<string, Set<string>>()
  const teller = createTeller({
    database,
    log,
    about: 'questions',
    tell: async (broadcast) => {
      const ids = [...(moved.get(broadcast) ?? [])]
      const told = ids.slice(0, MOST_TOLD)
      if (told.length === 0) return
      for (const id of told) moved.get(broadcast)?.delete(id)
      await tell(broadcast, told).catch((error) => {
        for (const id of told) note(broadcast, id)
        throw error
      })
      if (ids.length > told.length) teller.moved(broadcast)
    },
  })
  const note = (broadcast: string, question: string) => {
    const ids = moved.get(broadcast) ?? new Set()
    moved.set(broadcast, ids.add(question))
    teller.moved(broadcast)
  }
  const tell = async (broadcast: string, ids: readonly string[]) =>
    announce({ broadcast, questions: (await store.some(ids)).map(publicView) })
  const viewerOf = (token: string, broadcast: string) => {
    const claims = identify(token)
    if (claims.broadcast !== broadcast) throw new Problem('viewer/token-invalid')
    return claims.viewer
  }

  const mostWanted = sharedByKey(async (broadcast) => {
    await store.statusOf(broadcast)
    const shown = (await store.all(broadcast)).filter(({ hidden }) => !hidden)
    return shown.map(publicView).sort(questionOrder).slice(0, MOST_SHOWN)
  })
  serve(routes.listQuestions, ({ params }) => mostWanted(params.id))
  serve(
    routes.askQuestion,
    async ({ params, body }) => {
      const at = now()
      const viewer = viewerOf(body.token, params.id)
      admitToRoom(await store.statusOf(params.id))
      const hidden = (await judge(params.id, viewer, body.text)) === 'held'
      const id = newId()
      const row = { id, broadcast: params.id, viewer, text: body.text, asked_at: at, hidden }
      await store.add({ ...row, answered_from: null, answered_at: null }, (lastAt) => admitAsking(lastAt, at))
      note(params.id, id)
      return publicView(await store.get(params.id, id))
    },
    { bodyLimit: LARGEST_BODY },
  )
  serve(
    routes.voteForQuestion,
    async ({ params, body }) => {
      const viewer = viewerOf(body.token, params.id)
      admitToRoom(await store.statusOf(params.id))
      admitVote(await store.get(params.id, params.question))
      await store.vote(params.question, viewer, body.up, now())
      note(params.id, params.question)
      return { up: body.up }
    },
    { bodyLimit: LARGEST_BODY },
  )
  serve(
    routes.ownQuestions,
    async ({ params, body }) => store.of(params.id, viewerOf(body.token, params.id)),
    { bodyLimit: LARGEST_BODY },
  )

  serve(routes.hostedQuestions, async ({ params }) => {
    await store.statusOf(params.id)
    return (await store.all(params.id)).map(hostedView).sort(questionOrder)
  })
  serve(routes.setQuestionState, async ({ params, body }) => {
    const { id, question } = params
    const at = now()
    const status = await store.statusOf(id)
    const before = await store.get(id, question)
    const finished = body.state === 'answering' ? await store.finishOthers(id, question, at) : []
    await store.change(id, question, momentsOf(before, body.state, at, status !== 'ended'))
    await tell(id, [question, ...finished])
    return hostedView(await store.get(id, question))
  })
  serve(routes.setQuestionHidden, async ({ params, body }) => {
    await store.change(params.id, params.question, { hidden: body.hidden })
    await tell(params.id, [params.question])
    return hostedView(await store.get(params.id, params.question))
  })

  return { close: teller.close }
}
