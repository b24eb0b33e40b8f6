import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Tables } from '../../server/storage/tables.ts'
import type { RunningHall } from './startHall.ts'

/** A second connection to the database of a running hall, over its own socket. */
export function hallDatabase({ dataDir }: RunningHall) {
  // Its fourth and fifth lines: the port, and where the socket lies.
  const [, , , port, host] = readFileSync(join(dataDir, 'database/cluster/postmaster.pid'), 'utf8').split(
    '\n',
  )
  const pool = new pg.Pool({ host, port: Number(port), user: 'hall', database: 'postgres', max: 1 })
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
}
