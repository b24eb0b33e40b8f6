import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ConfigError } from './config.ts'

/**
 * One hall to a data folder that holds its database: a second start must not stop the database of the first.
 * Returns the way to let go. @throws ConfigError when another living process holds the folder.
 */
export function lockDataDir(dataDir: string): () => void {
  const file = join(dataDir, 'hall.pid')
  make(dataDir)
  const holder = read(file)
  if (holder && holder.pid !== process.pid && startOf(holder.pid) === holder.started)
    throw new ConfigError(
      `DATA_DIR ${dataDir} is in use by process ${holder.pid}. Stop it or set DATA_DIR to another folder, then start again.`,
    )
  write(file, dataDir)
  return () => rmSync(file, { force: true })
}

/**
 * Servers that share a database share the folder too. Returns nothing to let go of.
 * @throws ConfigError where it cannot be written
 */
export function proveDataDir(dataDir: string): () => void {
  make(dataDir)
  const trial = join(dataDir, `.writable-${process.pid}`)
  write(trial, dataDir)
  rmSync(trial, { force: true })
  return () => {}
}

function make(dataDir: string) {
  try {
    mkdirSync(dataDir, { recursive: true })
  } catch (cause) {
    throw unwritable(dataDir, cause)
  }
}

const unwritable = (dataDir: string, cause: unknown) =>
  new ConfigError(
    `DATA_DIR ${dataDir} cannot be written. Choose a folder that this user may write, then start again.`,
    { cause },
  )

function write(file: string, dataDir: string) {
  try {
    writeFileSync(file, `${process.pid} ${startOf(process.pid)}\n`)
  } catch (cause) {
    throw unwritable(dataDir, cause)
  }
}

function read(file: string) {
  try {
    const [pid, started] = readFileSync(file, 'utf8').trim().split(' ')
    return pid && started ? { pid: Number(pid), started } : undefined
  } catch {
    return undefined
  }
}

/** When a process began, in clock ticks since boot: tells it from a later one with the same number. */
function startOf(pid: number): string {
  try {
    // Field 22 of proc(5) stat; the command in parentheses may hold spaces.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19] ?? 'gone'
  } catch {
    return 'gone'
  }
}
