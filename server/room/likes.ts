import type { Database } from '../storage/tables.ts'

interface Needs {
  readonly database: Database
  readonly told: (broadcast: string, likes: { added: number; total: number }) => void
  readonly failed: (error: unknown) => void
  readonly everyMs: number
}

/** Adds up likes and writes them in one go, then tells what the total is over all servers. */
export function createLikes({ database, told, failed, everyMs }: Needs) {
  let waiting = new Map<string, number>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let work: Promise<unknown> = Promise.resolve()

  const write = async (broadcast: string, added: number) => {
    const { total } = await database
      .insertInto('room_likes')
      .values({ broadcast, total: added })
      .onConflict((conflict) =>
        conflict.column('broadcast').doUpdateSet(({ eb, ref }) => ({
          total: eb(ref('room_likes.total'), '+', ref('excluded.total')),
        })),
      )
      .returning('total')
      .executeTakeFirstOrThrow()
    told(broadcast, { added, total })
  }
  const flush = (): Promise<unknown> => {
    clearTimeout(timer)
    timer = undefined
    const now = waiting
    waiting = new Map()
    work = work.then(async () => {
      for (const [broadcast, added] of now) await write(broadcast, added).catch(failed)
    })
    return work
  }
  return {
    add(broadcast: string, count: number) {
      waiting.set(broadcast, (waiting.get(broadcast) ?? 0) + count)
      timer ??= setTimeout(flush, everyMs)
    },
    flush,
  }
}
