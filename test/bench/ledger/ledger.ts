import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openDatabase } from '../../../server/storage/openDatabase.ts'
import type { Database } from '../../../server/storage/tables.ts'
import { createLedgerStore } from '../../../server/viewers/ledger/ledgerStore.ts'
import { type LedgerWriter, openLedgerWriter } from '../../../server/viewers/ledger/ledgerWriter.ts'
import { quietLog } from '../../support/quietLog.ts'
import { say } from '../live/say.ts'
import { percentile } from '../percentile.ts'
import { openRawInserts } from './rawInserts.ts'

/** Rows of a statement, of the ledger and of its peer. */
const ROWS = 2000
/** Viewers who each report again as soon as they are answered: while half of them wait for a statement, the others come. */
const VIEWERS = 2 * ROWS
const REPORTS_EACH = 10
const ROUNDS = 5
const VIEWS = 100_000
/** Everybody from an address of their own, or a crowd would be kept beside. */
const factsOf = (viewer: string) =>
  JSON.stringify({
    ...{ place: 'web', device: 'phone', region: '上海', agent: 'person', host: 'ordinary' },
    ...{ address: viewer.slice(0, 16), network: viewer.slice(-16) },
  })

/** The ledger against raw multi-row inserts of the same driver, in turn; then the recount of a year's half. */
export async function ledger() {
  const dataDir = mkdtempSync(join(tmpdir(), 'hall-ledger-'))
  const { database, connection, close } = await openDatabase({
    databaseUrl: undefined,
    dataDir,
    log: quietLog,
  })
  try {
    const broadcast = await planBroadcast(database)
    const raw = await openRawInserts(database, connection, broadcast)
    const writer = await openLedgerWriter(createLedgerStore(database), randomUUID(), () => new Date())
    const rounds: { ours: number; theirs: number }[] = []
    for (let round = 0; round <= ROUNDS; round += 1) {
      const ours = await perSecond(() => reportAll(writer, broadcast))
      const theirs = await perSecond(async () => {
        for (let rows = 0; rows < VIEWERS * REPORTS_EACH; rows += ROWS) await raw.insert(ROWS)
      })
      // The first round finds code that never ran before.
      if (round > 0) rounds.push({ ours, theirs })
    }
    await raw.close()
    const median = (read: (round: { ours: number; theirs: number }) => number) =>
      percentile(rounds.map(read), 0.5)
    say('acknowledged reports a second', `${Math.round(median(({ ours }) => ours))}`)
    say(`raw inserts of ${ROWS} rows, rows a second`, `${Math.round(median(({ theirs }) => theirs))}`)
    say('the same, ours to the peer (wanted: 0.5)', median(({ ours, theirs }) => ours / theirs).toFixed(2))
    await fillViews(writer, broadcast)
  } finally {
    await close()
  }
  recountAll(dataDir)
  rmSync(dataDir, { recursive: true, force: true })
}

async function perSecond(work: () => Promise<void>) {
  const began = performance.now()
  await work()
  return (VIEWERS * REPORTS_EACH) / ((performance.now() - began) / 1000)
}

/** Each of many viewers says one report after another, ten seconds apart on its own clock and the server's. */
const reportAll = async (writer: LedgerWriter, broadcast: string) => {
  const from = Date.now()
  await Promise.all(
    Array.from({ length: VIEWERS }, async () => {
      const viewer = randomUUID()
      for (let sequence = 0; sequence < REPORTS_EACH; sequence += 1)
        await sayOne(writer, { broadcast, viewer, sequence, from })
    }),
  )
}

const sayOne = (
  writer: LedgerWriter,
  said: { broadcast: string; viewer: string; sequence: number; from: number },
) => {
  const { broadcast, viewer, sequence, from } = said
  const atMs = from + sequence * 10_000
  const report = { session: from, sequence, state: 'p', reportedMs: atMs }
  return writer.write({ broadcast, viewer, report, atMs, counts: true, facts: () => factsOf(viewer) })
}

async function fillViews(writer: LedgerWriter, broadcast: string) {
  const from = Date.now()
  for (let view = 0; view < VIEWS; view += VIEWERS)
    await Promise.all(
      Array.from({ length: VIEWERS }, async () => {
        const viewer = randomUUID()
        for (let sequence = 0; sequence < 3; sequence += 1)
          await sayOne(writer, { broadcast, viewer, sequence, from })
      }),
    )
}

/** As an operator does it, from the command to its answer; the hall is closed, so its database is started, too. */
function recountAll(dataDir: string) {
  const run = () => {
    const { stdout, status } = spawnSync('npm', ['run', '--silent', 'ledger', '--', 'verify'], {
      cwd: resolve(import.meta.dirname, '../../..'),
      env: { ...process.env, DATA_DIR: dataDir },
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(stdout)
    return stdout
  }
  // The first brings the visits up to date, which a hall does all the time.
  run()
  const began = performance.now()
  const said = run()
  const whole = ((performance.now() - began) / 1000).toFixed(1)
  const [, rows, seconds] = /(\d+) rows.*recounted in ([\d.]+) s/.exec(said) ?? []
  const [, views] = /views (\d+)/.exec(said) ?? []
  say(
    `recount of ${views} views, ${rows} rows (wanted for ${VIEWS}: 5 s)`,
    `${seconds} s; ${whole} s from the command to the end, with the start of the database`,
  )
}

async function planBroadcast(database: Database) {
  const id = randomUUID()
  await database
    .insertInto('broadcasts')
    .values({
      ...{
        id,
        title: '账本',
        about: '',
        stream_key: 'k',
        backup_key: 'b',
        status: 'onAir',
        created_by: 'hu',
      },
      ...{ starts_at: new Date(), on_air_at: new Date(), ended_at: null, created_at: new Date() },
    })
    .execute()
  return id
}
