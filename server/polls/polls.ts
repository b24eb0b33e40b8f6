import { Problem } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import type { Poll, PollDraft } from '#content/schema/poll.ts'
import { pollFault } from '#content/schema/pollFault.ts'
import { createTeller } from '../createTeller.ts'
import type { Serve } from '../serve.ts'
import { sharedByKey } from '../sharedByKey.ts'
import type { Database } from '../storage/tables.ts'
import { createAnswerStore } from './answerStore.ts'
import { admitAnswer, afterAct } from './pollRules.ts'
import { createPollStore } from './pollStore.ts'
import { hostedView, publicView } from './publicPoll.ts'

interface Needs {
  readonly database: Database
  readonly log: { readonly error: (about: object, words: string) => void }
  readonly now: () => Date
  readonly newId: () => string
  /** Who a viewing token speaks for. @throws Problem `viewer/token-invalid`, `viewer/token-expired` */
  readonly identify: (token: string) => { readonly viewer: string; readonly broadcast: string }
  /** Tells every page. */
  readonly announce: (poll: Poll) => void
}

/** An answer is a token and a number. */
const LARGEST_BODY = 2 * 1024
const CLOSE_EVERY_MS = 500

const columnsOf = ({ kind, question, choices, seconds, onWall, right, reason }: PollDraft) => ({
  kind,
  question,
  choices: JSON.stringify(choices),
  seconds,
  on_wall: onWall,
  right_choice: right,
  reason,
})

/** @throws Problem `poll/choices-alike`, `poll/needs-answer`, `poll/has-no-answer` */
function proveDraft(draft: PollDraft): void {
  const fault = pollFault(draft)
  if (fault) throw new Problem(fault)
}

/** Polls and quizzes of a broadcast: what the host asks, and one answer of each viewer. */
export function polls(serve: Serve, { database, log, now, newId, identify, announce }: Needs) {
  const store = createPollStore(database)
  const answers = createAnswerStore(database)
  const tell = async (broadcast: string, poll: string) => {
    const row = await store.get(broadcast, poll)
    const told = publicView(row, now())
    if (told) announce(told)
    return row
  }
  const teller = createTeller({
    database,
    log,
    about: 'poll',
    tell: async (id) => {
      const [broadcast = '', poll = ''] = id.split('/')
      await tell(broadcast, poll)
    },
  })
  const viewerOf = (token: string, broadcast: string) => {
    const claims = identify(token)
    if (claims.broadcast !== broadcast) throw new Problem('viewer/token-invalid')
    return claims.viewer
  }
  const acted = async (broadcast: string, poll: string) => hostedView(await tell(broadcast, poll), now())

  const launched = sharedByKey(async (broadcast) => {
    const rows = await store.all(broadcast)
    const at = now()
    return rows.flatMap((row) => publicView(row, at) ?? [])
  })
  serve(routes.listPolls, ({ params }) => launched(params.id))
  serve(
    routes.answerPoll,
    async ({ params, body }) => {
      const at = now()
      const { id, poll } = params
      const { token, choice } = body
      const viewer = viewerOf(token, id)
      const standing = await answers.standing(id, poll)
      admitAnswer(standing, choice, at)
      await answers.keep(standing?.kind ?? 'quiz', { poll, viewer, choice, at })
      teller.moved(`${id}/${poll}`)
      return { poll, choice }
    },
    { bodyLimit: LARGEST_BODY },
  )
  serve(
    routes.ownAnswers,
    async ({ params, body }) => answers.of(params.id, viewerOf(body.token, params.id)),
    { bodyLimit: LARGEST_BODY },
  )

  serve(routes.hostedPolls, async ({ params }) => {
    const at = now()
    return (await store.all(params.id)).map((row) => hostedView(row, at))
  })
  serve(routes.preparePoll, async ({ params, body, identity }) => {
    proveDraft(body)
    const id = newId()
    await store.add({
      id,
      broadcast: params.id,
      ...columnsOf(body),
      created_by: identity?.username ?? '',
      created_at: now(),
      launched_at: null,
      closed_at: null,
      revealed_at: null,
    })
    return hostedView(await store.get(params.id, id), now())
  })
  serve(routes.changePoll, async ({ params, body }) => {
    proveDraft(body)
    await store.change(params.id, params.poll, ({ launched_at }) => {
      if (launched_at) throw new Problem('poll/launched-already')
      return columnsOf(body)
    })
    return acted(params.id, params.poll)
  })
  serve(routes.setPollState, async ({ params, body }) => {
    // One whose time is over a moment ago does not stand in the way of the next.
    if (body.state === 'open') await closeDue()
    await store.change(params.id, params.poll, (row) => afterAct(row, body.state, now()))
    return acted(params.id, params.poll)
  })
  serve(routes.setPollOnWall, async ({ params, body }) => {
    await store.change(params.id, params.poll, () => ({ on_wall: body.onWall }))
    return acted(params.id, params.poll)
  })
  serve(routes.deletePoll, async ({ params }) => {
    await store.remove(params.id, params.poll)
    return { done: true as const }
  })

  const closeDue = async () => {
    for (const { broadcast, id } of await store.closeDue(now())) await tell(broadcast, id)
  }
  let closing: Promise<void> | undefined
  const timer = setInterval(() => {
    closing ??= closeDue()
      .catch((error: unknown) => log.error({ err: error }, 'polls were not closed in time'))
      .finally(() => {
        closing = undefined
      })
  }, CLOSE_EVERY_MS)
  timer.unref()

  return {
    close: async () => {
      clearInterval(timer)
      await closing
      await answers.settled()
      await teller.close()
    },
  }
}
