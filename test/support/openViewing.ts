import type { BroadcastStatus } from '#content/schema/broadcast.ts'
import { openTestLive, type TestLive } from './openTestLive.ts'

/** The hall with a clock of its own, for tests of what is counted: no picture is needed. */
export async function openViewing(
  given: Parameters<typeof openTestLive>[0] & { readonly from?: number } = {},
) {
  let clock = given.from ?? Date.UTC(2026, 10, 23, 12)
  const now = () => new Date(clock)
  let hall: TestLive = await openTestLive({ ...given, now })
  const setStatus = (id: string, status: BroadcastStatus, onAirAt = now()) =>
    hall.database.database
      .updateTable('broadcasts')
      .set({ status, on_air_at: onAirAt })
      .where('id', '=', id)
      .execute()
  return {
    hall: () => hall,
    now,
    pass: (seconds: number) => {
      clock += seconds * 1000
    },
    setStatus,
    /** Plans a broadcast that is on air from now on. */
    openBroadcast: async (title?: string) => {
      const { id } = await hall.plan(title)
      await setStatus(id, 'onAir')
      return id
    },
    rows: () =>
      hall.database.database.selectFrom('ledger').selectAll().orderBy('chain').orderBy('number').execute(),
    restart: async () => {
      await hall.leave()
      hall = await openTestLive({ ...given, now, database: hall.database, dataDir: hall.dataDir })
    },
    close: () => hall.close(),
  }
}

export type Viewing = Awaited<ReturnType<typeof openViewing>>
