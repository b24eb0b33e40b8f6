import type { Kysely } from 'kysely'
import type { Tables } from '../../storage/tables.ts'
import type { Recount } from './recount.ts'
import { isSigned, type SealSaid, sha256 } from './seals.ts'

/** A seal that does not hold. */
export interface SealFault {
  readonly day: string
  readonly why: 'signature' | 'previous' | 'head'
}

/** Holds every seal against the rows as they are now. */
export async function verifySeals(
  database: Kysely<Tables>,
  { chains }: Pick<Recount, 'chains'>,
): Promise<{ readonly seals: number; readonly faults: readonly SealFault[] }> {
  const seals = await database.selectFrom('seals').selectAll().orderBy('day').execute()
  const faults: SealFault[] = []
  let previous = ''
  for (const seal of seals) {
    const said = JSON.parse(seal.said) as SealSaid
    const headsHold = said.heads.every(([chain, rows, hash]) => chains.get(chain)?.hashes[rows - 1] === hash)
    const why = !isSigned(seal)
      ? 'signature'
      : said.previous !== previous || said.day !== seal.day
        ? 'previous'
        : headsHold
          ? undefined
          : 'head'
    if (why) faults.push({ day: seal.day, why })
    previous = sha256(seal.said)
  }
  return { seals: seals.length, faults }
}
