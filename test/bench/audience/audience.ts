import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { HostedBroadcast } from '#content/schema/broadcast.ts'
import { joinDatabase } from '../../../server/storage/joinDatabase.ts'
import { recount } from '../../../server/viewers/ledger/recount.ts'
import { quietLog } from '../../support/quietLog.ts'
import { type RunningHall, startHall } from '../../support/startHall.ts'
import { planClock } from '../live/planClock.ts'
import { cpuSeconds } from '../live/processes.ts'
import { pushFile } from '../live/pushFile.ts'
import { say } from '../live/say.ts'
import { percentile } from '../percentile.ts'
import type { CrowdResult, CrowdTask } from './crowd.ts'

const VIEWERS = 5000
const SECONDS = 40
const PEER_SECONDS = 15
const PAGE_KB = 4
/** Until memory is what it stays, in ms. */
const SETTLE_MS = 5000

/** Five thousand who watch, report and read what others write; then as many at a server that only holds their sockets. */
export async function audience() {
  const hall = await startHall()
  try {
    const { id } = await goOnAir(hall)
    await sleep(SETTLE_MS)
    const ours = await withCrowd(hall.process, {
      url: hall.url,
      broadcast: id,
      viewers: VIEWERS,
      seconds: SECONDS,
    })
    say('the longest the hall kept others waiting', `p99 ${await lagOf(hall)} ms`)
    const rows = await countRows(hall)
    const peer = startProcess('bareServer.ts', [])
    const url = String(await heardFrom(peer))
    await sleep(SETTLE_MS)
    const theirs = await withCrowd(peer, { url, viewers: VIEWERS, seconds: PEER_SECONDS })
    peer.kill('SIGKILL')
    tell(ours, theirs, rows)
  } finally {
    await hall.stop()
  }
}

interface Measured extends CrowdResult {
  readonly kilobytes: number
  /** Of the server with all it has started, in seconds of processor a second. */
  readonly processors: number
}

function tell(
  { fanOut, reports, kept, refused, kilobytes, processors }: Measured,
  theirs: Measured,
  rows: number,
) {
  const expected = VIEWERS * (fanOut.said - refused.length)
  say(
    `${fanOut.said} messages to ${VIEWERS} viewers`,
    `${fanOut.heard} heard of ${expected}, ${refused.length} refused`,
  )
  const [half, nearlyAll] = [0.5, 0.99].map((part) => Math.round(percentile(kept, part)))
  say('from said to kept in the database', `p50 ${half} ms, p99 ${nearlyAll} ms`)
  say(
    'from said to heard (wanted: p99 250 ms)',
    `p50 ${fanOut.p50} ms, p99 ${fanOut.p99} ms, worst ${fanOut.worst} ms`,
  )
  say(
    'the same, a bare ws server',
    `p50 ${theirs.fanOut.p50} ms, p99 ${theirs.fanOut.p99} ms, worst ${theirs.fanOut.worst} ms`,
  )
  say('p99, ours to the peer', (fanOut.p99 / theirs.fanOut.p99).toFixed(2))
  say('processors at work', `${processors.toFixed(2)}, a bare ws server ${theirs.processors.toFixed(2)}`)
  say('memory a viewer', `${kilobytes.toFixed(1)} kB, a bare ws server ${theirs.kilobytes.toFixed(1)} kB`)
  say('the same, above the peer (wanted: 40 kB)', `${(kilobytes - theirs.kilobytes).toFixed(1)} kB`)
  say('reports', `${reports.sent} sent, ${reports.acknowledged} acknowledged, ${rows} rows in the ledger`)
}

/** Lets a crowd come to a server of this process, and sees how much it grows with them. */
async function withCrowd(server: ChildProcess, task: CrowdTask): Promise<Measured> {
  const before = await residentKilobytes(server)
  const crowd = startProcess('crowd.ts', [JSON.stringify(task)])
  await heardFrom(crowd)
  const [began, used] = [performance.now(), cpuSeconds(server.pid ?? 0)]
  crowd.send('begin')
  await heardFrom(crowd)
  const processors = (cpuSeconds(server.pid ?? 0) - used) / ((performance.now() - began) / 1000)
  const kilobytes = ((await residentKilobytes(server)) - before) / task.viewers
  const result = (await heardFrom(crowd)) as CrowdResult
  crowd.kill('SIGKILL')
  return { ...result, kilobytes, processors }
}

const startProcess = (file: string, words: readonly string[]) =>
  fork(join(import.meta.dirname, file), words, { execArgv: ['--import', 'tsx'] })

const heardFrom = (child: ChildProcess) =>
  new Promise<unknown>((heard, failed) => {
    const gone = (code: number | null) => failed(new Error(`a process of the bench ended with ${code}`))
    child.once('exit', gone)
    child.once('message', (said) => {
      child.off('exit', gone)
      heard(said)
    })
  })

/** What a process holds, as the machine sees it (proc(5), statm): the least of some looks, for garbage comes and goes. */
async function residentKilobytes({ pid }: ChildProcess): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let look = 0; look < 10; look += 1) {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1])
    least = Math.min(least, pages * PAGE_KB)
    await sleep(200)
  }
  return least
}

/** On air for a moment, then the hall's own picture: what is measured is the audience, not the packager. */
async function goOnAir(hall: RunningHall): Promise<HostedBroadcast> {
  const broadcast = await planClock(hall)
  const push = await pushFile(`${hall.rtmpUrl}/${broadcast.streamKey}`, '320x180', 25)
  await sleep(6000)
  await push.stop()
  return broadcast
}

/** How late the hall's own timers were of late, in ms. */
async function lagOf({ url }: RunningHall): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text()
  return Math.round(Number(/^nodejs_eventloop_lag_p99_seconds ([\d.e-]+)/m.exec(text)?.[1]) * 1000)
}

async function countRows({ dataDir }: RunningHall): Promise<number> {
  const { database, close } = await joinDatabase({ databaseUrl: undefined, dataDir, log: quietLog })
  const { rows, faults } = await recount(database)
  await close()
  if (faults.length > 0) throw new Error(`the ledger does not hold: ${JSON.stringify(faults)}`)
  return rows
}
