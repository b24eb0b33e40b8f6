import type { Kysely } from 'kysely'
import type { Tables } from '../../storage/tables.ts'
import { GENESIS, LEDGER_FIELDS, rowValues } from './ledgerRow.ts'
import { readChain, readChains, rowOf } from './readChains.ts'

/** The ledger as NDJSON, line by line, after FORMAT.md: a head, then every row of every chain, then the seals. */
export async function* exportLedger(database: Kysely<Tables>): AsyncGenerator<string> {
  yield line({ format: 'greenhall-ledger/1', fields: LEDGER_FIELDS, genesis: GENESIS })
  for (const { id } of await readChains(database))
    for await (const page of readChain(database, id))
      yield page.map(({ text, hash }) => line({ row: rowValues(rowOf(text)), hash })).join('')
  const seals = await database.selectFrom('seals').selectAll().orderBy('day').execute()
  for (const { said, signature, public_key } of seals)
    yield line({ seal: said, signature: signature.toString('base64'), publicKey: public_key })
}

const line = (value: object) => `${JSON.stringify(value)}\n`
