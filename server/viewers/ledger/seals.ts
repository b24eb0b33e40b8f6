import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'
import { sql } from 'kysely'
import { hallDay, startOfDay } from '#content/schema/hallTime.ts'
import type { Database } from '../../storage/tables.ts'

/** The last row of a chain at the end of a day: which chain, how many rows, and the hash of the last. */
export type SealedHead = readonly [chain: string, rows: number, hash: string]

/** What a seal says, as JSON in this order of fields. */
export interface SealSaid {
  readonly format: 'greenhall-seal/1'
  /** The day that was sealed, `2026-11-26`, by the clock of the hall. */
  readonly day: string
  /** SHA-256 of what the seal before it said; empty for the first. */
  readonly previous: string
  readonly heads: readonly SealedHead[]
}

/** Rows of the last seconds of a day are on disk by then, in ms. */
const GRACE_MS = 10 * 60_000
const LOOK_EVERY_MS = 10 * 60_000
const DAY_MS = 86_400_000

const nextDay = (day: string): string => hallDay(new Date(startOfDay(day).getTime() + DAY_MS))

/** A new private key for seals, as PEM. */
export const newSealKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Whether a seal was signed by the key it names. */
export const isSigned = (seal: {
  readonly said: string
  readonly signature: Buffer
  readonly public_key: string
}): boolean => verify(null, Buffer.from(seal.said), createPublicKey(seal.public_key), seal.signature)

interface Needs {
  readonly database: Database
  readonly now: () => Date
  /** PEM; the same on every node. */
  readonly key: string
  readonly failed: (error: unknown) => void
}

/**
 * Seals each day that is over: signs where every chain stood, so that rows which are changed or cut off later no longer
 * fit a paper that others have. Returns the way to stop.
 */
export function startSealing({ database, now, key, failed }: Needs) {
  const privateKey = createPrivateKey(key)
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString()

  const seal = async (day: string) => {
    const until = startOfDay(nextDay(day))
    const last = await database
      .selectFrom('seals')
      .select('said')
      .orderBy('day', 'desc')
      .limit(1)
      .executeTakeFirst()
    const { rows } = await sql<{ chain: string; number: number; hash: Buffer }>`
      select row.chain, row.number, row.hash from ledger_chains cross join lateral (
        select chain, number, hash from ledger where chain = ledger_chains.id and at < ${until}
        order by number desc limit 1
      ) as row order by row.chain
    `.execute(database)
    const said: SealSaid = {
      format: 'greenhall-seal/1',
      day,
      previous: last ? sha256(last.said) : '',
      heads: rows.map(({ chain, number, hash }) => [chain, number + 1, hash.toString('hex')]),
    }
    const text = JSON.stringify(said)
    await database
      .insertInto('seals')
      .values({
        day: said.day,
        said: text,
        signature: sign(null, Buffer.from(text), privateKey),
        public_key: publicKey,
        at: now(),
      })
      // Another node may have been first.
      .onConflict((conflict) => conflict.column('day').doNothing())
      .execute()
  }
  const sealAll = async () => {
    const today = hallDay(new Date(now().getTime() - GRACE_MS))
    for (let day = await nextToSeal(database); day && day < today; day = nextDay(day)) await seal(day)
  }
  let work = sealAll().catch(failed)
  const timer = setInterval(() => {
    work = work.then(sealAll).catch(failed)
  }, LOOK_EVERY_MS)

  return {
    stop: async () => {
      clearInterval(timer)
      await work
    },
  }
}

/** The day after the last seal, or the day of the first row; undefined while there is none. */
async function nextToSeal(database: Database): Promise<string | undefined> {
  const last = await database
    .selectFrom('seals')
    .select('day')
    .orderBy('day', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (last) return nextDay(last.day)
  const first = await database
    .selectFrom('ledger_chains')
    .innerJoin('ledger', 'ledger.chain', 'ledger_chains.id')
    .select(({ fn }) => fn.min('at').as('at'))
    .where('ledger.number', '=', 0)
    .executeTakeFirst()
  return first?.at ? hallDay(first.at) : undefined
}
