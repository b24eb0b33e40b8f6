import type { FastifyBaseLogger } from 'fastify'
import { polls } from './polls/polls.ts'
import { questions } from './questions/questions.ts'
import type { Serve } from './serve.ts'
import type { HallSockets } from './sockets.ts'
import type { Database } from './storage/tables.ts'

interface Needs {
  readonly database: Database
  readonly log: FastifyBaseLogger
  readonly now: () => Date
  readonly newId: () => string
  /** Who a viewing token speaks for. @throws Problem `viewer/token-invalid`, `viewer/token-expired` */
  readonly identify: (token: string) => { readonly viewer: string; readonly broadcast: string }
  /** The rules that a question goes through before anybody reads it. @throws Problem `room/…` */
  readonly judgeAsking: (broadcast: string, viewer: string, text: string) => Promise<'shown' | 'held'>
  /** Tells every page. */
  readonly emit: HallSockets['emit']
}

/** What viewers do beyond watching: they answer polls and quizzes, and ask. */
export function takePart(serve: Serve, { emit, judgeAsking, ...needs }: Needs) {
  const asked = polls(serve, { ...needs, announce: (poll) => emit('poll:changed', poll) })
  const asking = questions(serve, {
    ...needs,
    judge: judgeAsking,
    announce: (changed) => emit('question:changed', changed),
  })
  return {
    close: async () => {
      await asked.close()
      await asking.close()
    },
  }
}
