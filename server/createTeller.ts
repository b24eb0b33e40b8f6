import { sql } from 'kysely'
import type { Database } from './storage/tables.ts'

interface Needs {
  readonly database: Database
  readonly log: { error: (about: object, words: string) => void }
  /** What is told of, for all nodes the same. */
  readonly about: string
  /** Tells pages how the thing with this id now stands. */
  readonly tell: (id: string) => Promise<void>
}

/** Pages hear of one thing at most this often, whatever node it moves on, in ms. */
const TELL_EVERY_MS = 400
const LOOK_EVERY_MS = 100

/**
 * Tells of what moves quickly, but never more often than pages can bear, and the last state always: what may not be
 * told now is told as soon as it may. The database knows when any node told last.
 */
export function createTeller({ database, log, about, tell }: Needs) {
  const moved = new Set<string>()
  const mayTell = async (id: string): Promise<boolean> => {
    const { rows } = await sql`
      insert into tellings (name, at) values (${`${about}:${id}`}, clock_timestamp())
      on conflict (name) do update set at = excluded.at
      where tellings.at <= excluded.at - ${TELL_EVERY_MS} * interval '1 ms'
      returning 1
    `.execute(database)
    return rows.length > 0
  }
  const round = async () => {
    for (const id of [...moved]) {
      if (!(await mayTell(id))) continue
      moved.delete(id)
      try {
        await tell(id)
      } catch (error) {
        moved.add(id)
        throw error
      }
    }
  }
  let telling: Promise<void> | undefined
  const timer = setInterval(() => {
    if (moved.size === 0 || telling) return
    telling = round()
      .catch((error: unknown) => log.error({ err: error, about }, 'pages were not told'))
      .finally(() => {
        telling = undefined
      })
  }, LOOK_EVERY_MS)
  timer.unref()

  return {
    /** It stands otherwise than pages know. */
    moved: (id: string) => void moved.add(id),
    close: async () => {
      clearInterval(timer)
      await telling
    },
  }
}
