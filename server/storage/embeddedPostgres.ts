import { type ChildProcess, type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { FastifyBaseLogger } from 'fastify'
import { ConfigError } from '../config.ts'
import { type DatabaseHome, openDatabaseHome, openSocketFolder } from './databaseHome.ts'
import { findPostgres } from './postgresFiles.ts'
import { settleCluster } from './postmaster.ts'

export type Log = Pick<FastifyBaseLogger, 'info' | 'warn' | 'error'>

export interface EmbeddedPostgres {
  /** The folder of its unix socket; there is no other way in. */
  readonly socketFolder: string
  readonly user: string
  /** Resolves when it has written everything and is gone. */
  readonly stop: () => Promise<void>
}

interface Needs {
  readonly dataDir: string
  readonly log: Log
  /** Added to or instead of the hall's own settings. */
  readonly settings?: Readonly<Record<string, string>>
}

/** The one role of the embedded database. */
export const DATABASE_USER = 'hall'
const ABORT_AFTER_MS = 20_000
/** Small: the hall's data fits many times over. */
const SETTINGS = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  shared_buffers: '32MB',
  max_connections: '40',
  autovacuum_max_workers: '1',
  io_method: 'sync',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
}
const ENVIRONMENT = { ...process.env, LC_ALL: 'C', TZ: 'UTC' }

/**
 * Starts the shipped PostgreSQL on `DATA_DIR/database`, which is created when missing.
 * @throws ConfigError where DATA_DIR cannot hold it
 */
export async function startEmbeddedPostgres({
  dataDir,
  log,
  settings = {},
}: Needs): Promise<EmbeddedPostgres> {
  const place = openDatabaseHome(dataDir)
  const { initdb, postgres } = findPostgres(place.home, place.runAs)
  const cluster = join(place.home, 'cluster')
  if (!existsSync(cluster)) createCluster(initdb, cluster, place)
  await settleCluster(cluster)
  const socketFolder = openSocketFolder(place)
  const all = { ...SETTINGS, unix_socket_directories: `"${socketFolder}"`, ...settings }
  const child = spawn(
    postgres,
    ['-D', cluster, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    // In a session of its own: Ctrl-C must reach the hall first, which then stops its database.
    { ...place.runAs, env: ENVIRONMENT, detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  await untilReady(child, log)
  let stopping = false
  // However Node ends, short of kill -9, its database is told to end too.
  const endWithNode = () => child.kill('SIGINT')
  process.once('exit', endWithNode)
  child.once('exit', (code, signal) => {
    process.off('exit', endWithNode)
    if (!stopping)
      log.error({ code, signal }, 'the database ended by itself; the hall has to be started again')
  })
  return {
    socketFolder,
    user: DATABASE_USER,
    stop: async () => {
      stopping = true
      await stop(child)
      if (!socketFolder.startsWith(place.home)) rmSync(socketFolder, { recursive: true, force: true })
    },
  }
}

/** Made aside and renamed, so that a start cut short leaves no half a database. */
function createCluster(initdb: string, cluster: string, { home, runAs }: DatabaseHome) {
  for (const left of readdirSync(home).filter((name) => name.startsWith('initdb-')))
    rmSync(join(home, left), { recursive: true, force: true })
  const aside = join(home, `initdb-${process.pid}`)
  const flags = [
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--data-checksums',
    '--auth-local=trust',
    '--auth-host=scram-sha-256',
  ]
  const words = ['-D', aside, '-U', DATABASE_USER, ...flags]
  const made = spawnSync(initdb, words, { ...runAs, cwd: '/', env: ENVIRONMENT, encoding: 'utf8' })
  if (made.status !== 0) throw creationFailure(made)
  renameSync(aside, cluster)
}

function creationFailure({ error, stderr }: SpawnSyncReturns<string>): Error {
  if (stderr?.includes('could not look up effective user ID'))
    return new ConfigError(
      'The user that starts the hall has no name on this machine, which PostgreSQL asks for. Start as a user of /etc/passwd or set DATABASE_URL, then start again.',
    )
  return new Error(`the database could not be created: ${error?.message ?? stderr.trim()}`, { cause: error })
}

/** Resolves when it takes connections, which after a crash is when it has replayed its log. */
function untilReady(child: ChildProcess, log: Log): Promise<void> {
  const last: string[] = []
  return new Promise((ready, fail) => {
    child.once('error', fail)
    child.once('exit', (code) =>
      fail(new Error(`the database ended with code ${code} before it was ready: ${last.join(' ')}`)),
    )
    if (!child.stderr) return
    createInterface(child.stderr).on('line', (line) => {
      if (last.push(line) > 12) last.shift()
      if (/ (FATAL|PANIC|WARNING): /.test(line)) log.warn({ postgres: line }, 'the database says')
      if (line.endsWith('database system is ready to accept connections')) ready()
    })
  })
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((done) => child.once('exit', done))
  child.kill('SIGINT')
  const abort = setTimeout(() => child.kill('SIGQUIT'), ABORT_AFTER_MS)
  await gone
  clearTimeout(abort)
}
