import { readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const FAST_STOP_MS = 20_000
const ABORT_MS = 10_000
const LOOK_EVERY_MS = 10

/**
 * Makes sure that nothing runs on this cluster any more. A Node that was killed leaves its PostgreSQL running: it is
 * stopped properly. A PostgreSQL that was killed leaves helpers for a moment: they are waited for. A pid file that is
 * left is removed only when its number is still given to a process, to another or to the dead one that its parent has
 * not buried yet, for then PostgreSQL would refuse to start.
 */
export async function settleCluster(cluster: string): Promise<void> {
  const file = join(cluster, 'postmaster.pid')
  const pid = pidIn(file)
  if (pid === undefined) return
  if (isPostgresOn(cluster, pid)) await stopPostmaster(cluster, pid)
  const gone = await within(ABORT_MS, () => processesOn(cluster).length === 0)
  if (!gone)
    throw new Error(`processes ${processesOn(cluster).join(', ')} still hold the database in ${cluster}`)
  if (pidIn(file) === pid && isAlive(pid)) rmSync(file, { force: true })
}

/** Asks for a fast shutdown (checkpoint, then exit), for an abort when that takes too long, and waits. */
async function stopPostmaster(cluster: string, pid: number): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', FAST_STOP_MS],
    ['SIGQUIT', ABORT_MS],
  ] as const) {
    if (!isPostgresOn(cluster, pid)) break
    process.kill(pid, signal)
    if (await within(patience, () => processesOn(cluster).length === 0)) return
  }
  if (processesOn(cluster).length > 0)
    throw new Error(`process ${pid} holds the database in ${cluster} and does not stop`)
}

async function within(ms: number, done: () => boolean): Promise<boolean> {
  for (let waited = 0; waited < ms; waited += LOOK_EVERY_MS) {
    if (done()) return true
    await sleep(LOOK_EVERY_MS)
  }
  return done()
}

function pidIn(file: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(file, 'utf8'), 10)
    return pid > 0 ? pid : undefined
  } catch {
    return undefined
  }
}

/** Every process of PostgreSQL works inside its cluster's folder, whatever it calls itself. */
function isPostgresOn(cluster: string, pid: number): boolean {
  try {
    return (
      readlinkSync(`/proc/${pid}/cwd`) === cluster &&
      basename(readlinkSync(`/proc/${pid}/exe`)).startsWith('postgres')
    )
  } catch {
    return false
  }
}

const processesOn = (cluster: string): number[] =>
  readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && isPostgresOn(cluster, pid))

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
