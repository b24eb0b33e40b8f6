import { once } from 'node:events'
import { pino } from 'pino'
import { ledgerWords } from '#content/strings/ledgerWords.ts'
import { ConfigError, readConfig } from './config.ts'
import { countAudience, nobody } from './statistics/countAudience.ts'
import { joinDatabase } from './storage/joinDatabase.ts'
import type { Database } from './storage/tables.ts'
import { exportLedger } from './viewers/ledger/exportLedger.ts'
import { foldVisits } from './viewers/ledger/foldVisits.ts'
import { type Recount, recount } from './viewers/ledger/recount.ts'
import { recountViews } from './viewers/ledger/recountViews.ts'
import { verifySeals } from './viewers/ledger/verifySeals.ts'

type Key = Parameters<ReturnType<typeof ledgerWords>>[0]

const [zh, en] = [ledgerWords('zh'), ledgerWords('en')]
const print = (line: string) => process.stdout.write(`${line}\n`)
/** Auditors read either language; `reason` is a word that is itself translated. */
const tell = (key: Key, values: Record<string, string | number> = {}, reason?: Key) => {
  print(zh(key, { ...values, ...(reason ? { why: zh(reason) } : {}) }))
  print(en(key, { ...values, ...(reason ? { why: en(reason) } : {}) }))
}

/** Recounts everything and tells what does not hold; answers whether all does. */
async function verify(database: Database): Promise<boolean> {
  // What was written when the visits were last looked at and not since.
  await foldVisits(database)
  const began = performance.now()
  const recounted = await recount(database)
  const seals = await verifySeals(database, recounted)
  const seconds = ((performance.now() - began) / 1000).toFixed(2)
  tell('counted', { rows: recounted.rows, chains: recounted.chains.size, seals: seals.seals, seconds })
  for (const { chain, number, why } of recounted.faults) tell('broken', { chain, number }, why)
  for (const { day, why } of seals.faults) tell('sealBroken', { day }, why)
  const holds = recounted.faults.length === 0 && seals.faults.length === 0
  if (holds) tell('holds')
  return (await compareWithHall(database, recounted)) && holds
}

/** Whether the figures that the hall shows are those of the rows. */
async function compareWithHall(database: Database, { visits }: Recount): Promise<boolean> {
  const recounted = recountViews(visits)
  const shown = await countAudience(database, new Date())
  const titles = await database
    .selectFrom('broadcasts')
    .select(['id', 'title'])
    .orderBy('starts_at')
    .execute()
  let agrees = true
  for (const { id, title } of titles) {
    const one = recounted.get(id)
    if (!one) continue
    const { starts, views, views30, engagedViews, watchMs } = one
    const beside =
      Object.entries(one.beside)
        .map(([standing, count]) => `${standing} ${count}`)
        .join(', ') || 0
    tell('broadcast', {
      title,
      starts,
      views,
      views30,
      engagedViews,
      hours: (watchMs / 3.6e6).toFixed(1),
      beside,
    })
    const hall = shown.get(id) ?? nobody
    const same = [starts, views, engagedViews].join() === [hall.starts, hall.views, hall.engagedViews].join()
    if (!same) tell('differs', { title, recounted: views, shown: hall.views })
    agrees &&= same
  }
  if (agrees) tell('agrees')
  return agrees
}

async function write(database: Database): Promise<boolean> {
  for await (const lines of exportLedger(database))
    if (!process.stdout.write(lines)) await once(process.stdout, 'drain')
  return true
}

/** `npm run ledger -- verify` and `npm run ledger -- export`, beside a hall that is open or while it is closed. */
export async function ledgerTool(asked: string | undefined): Promise<void> {
  const work = asked === 'verify' ? verify : asked === 'export' ? write : undefined
  if (!work) {
    tell('usage')
    process.exitCode = 2
    return
  }
  try {
    const { databaseUrl, dataDir } = readConfig(process.env)
    const log = pino({ level: 'warn' }, pino.destination(2))
    const { database, close } = await joinDatabase({ databaseUrl, dataDir, log })
    try {
      process.exitCode = (await work(database)) ? 0 : 1
    } finally {
      await close()
    }
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 2
  }
}
