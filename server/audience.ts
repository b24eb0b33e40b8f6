import { randomBytes, randomUUID } from 'node:crypto'
import type { FastifyBaseLogger } from 'fastify'
import { room } from './room/room.ts'
import type { Serve } from './serve.ts'
import type { HallSockets } from './sockets.ts'
import type { Database } from './storage/tables.ts'
import { takePart } from './takePart.ts'
import { newSealKey } from './viewers/ledger/seals.ts'
import { secretOf } from './viewers/secretOf.ts'
import { viewers } from './viewers/viewers.ts'

interface Needs {
  readonly database: Database
  readonly sockets: HallSockets
  readonly log: FastifyBaseLogger
  readonly now: () => Date
  readonly broadcast: (id: string) => Promise<{ status: string; on_air_at: Date | null } | undefined>
  /** Something was counted for this broadcast. */
  readonly counted: (broadcast: string) => void
}

/** Everybody who watches, put together: counted in the ledger, heard in the room, asked and asking. */
export async function audience(serve: Serve, { database, sockets, log, now, broadcast, counted }: Needs) {
  const counting = await viewers(serve, {
    database,
    now,
    newId: randomUUID,
    secret: await secretOf(database, 'viewing-tokens', () => randomBytes(32).toString('base64url')),
    sealKey: await secretOf(database, 'ledger-seals', newSealKey),
    log,
    broadcast,
    counted,
  })
  const { identify, settle } = counting
  const talking = room(serve, { database, sockets, log, now, identify })
  const asking = takePart(serve, {
    database,
    log,
    now,
    newId: randomUUID,
    identify,
    judgeAsking: talking.judgeAsking,
    emit: (...said) => sockets.emit(...said),
  })
  return {
    identify,
    settle,
    close: async () => {
      await talking.close()
      await asking.close()
      await counting.close()
    },
  }
}
