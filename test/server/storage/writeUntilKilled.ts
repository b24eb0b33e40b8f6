import { sql } from 'kysely'
import { openDatabase } from '../../../server/storage/openDatabase.ts'
import { quietLog } from '../../support/quietLog.ts'

/** Run as a process of its own: writes row after row, and says each number once the database has acknowledged it. */
const [dataDir = '', round = ''] = process.argv.slice(2)
const { database } = await openDatabase({ databaseUrl: undefined, dataDir, log: quietLog })
await sql`create table if not exists written (round int, number int, primary key (round, number))`.execute(
  database,
)
for (let number = 1; ; number++) {
  await sql`insert into written values (${Number(round)}, ${number})`.execute(database)
  process.stdout.write(`${number}\n`)
}
