import type { z } from 'zod'
import type { Answer } from '#content/contract/live.ts'
import { Problem } from '#content/contract/problems.ts'

interface Log {
  readonly warn: (about: object, words: string) => void
}

/** Does what a page asked over the socket and answers it, with the problem where there is one. */
export function answerPage<Done>(log: Log, answer: unknown, work: () => Promise<Done>): void {
  const tell = typeof answer === 'function' ? (answer as (answer: Answer<Done>) => void) : () => {}
  work().then(
    (done) => tell({ done }),
    (error: unknown) => {
      const problem = error instanceof Problem ? error : new Problem('server/broken')
      if (!(error instanceof Problem)) log.warn({ err: error }, 'a page was not answered')
      tell({ problem: { code: problem.code, detail: problem.detail } })
    },
  )
}

/** What a page said, if it is what it should be. @throws Problem `request/invalid` */
export function parseSaid<Schema extends z.ZodType>(schema: Schema, said: unknown): z.output<Schema> {
  const read = schema.safeParse(said)
  if (!read.success) throw new Problem('request/invalid', read.error.issues[0]?.path.join('.') ?? '')
  return read.data
}
