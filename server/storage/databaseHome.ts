import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ConfigError } from '../config.ts'
import { canReach, chooseRunAs, letThrough, type RunAs } from './runAs.ts'

export interface DatabaseHome {
  /** A 0700 folder that holds the cluster; real path. */
  readonly home: string
  readonly runAs: RunAs | undefined
}

/** Where a database goes whose DATA_DIR lies in a folder like /root that only root may enter. */
const SYSTEM_PLACE = '/var/lib/greenhall'
/** A unix socket's whole address has to fit in 107 bytes. */
const LONGEST_SOCKET_PATH = 107
const SOCKET_NAME = '.s.PGSQL.5432'

/**
 * The folder of the embedded database, `DATA_DIR/database`. When we are root and the database's own user cannot
 * come to DATA_DIR, it is a link to a folder of its own in /var/lib/greenhall.
 * @throws ConfigError where no such folder can be made
 */
export function openDatabaseHome(dataDir: string): DatabaseHome {
  const entry = join(dataDir, 'database')
  try {
    mkdirSync(dataDir, { recursive: true })
    if (!existsSync(entry)) makeHome(dataDir, entry)
    const home = realpathSync(entry)
    const runAs = chooseRunAs(home)
    if (runAs) {
      chownSync(home, runAs.uid, runAs.gid)
      if (realpathSync(dataDir) === dirname(home)) letThrough(dirname(home), runAs)
      if (!canReach(home, runAs))
        throw new ConfigError(
          `DATA_DIR ${dataDir} lies in a folder that the database's own user (uid ${runAs.uid}) may not enter. Set DATA_DIR to a folder such as ${SYSTEM_PLACE}, then start again.`,
        )
    }
    chmodSync(home, 0o700)
    return { home, runAs }
  } catch (cause) {
    if (cause instanceof ConfigError) throw cause
    throw new ConfigError(
      `DATA_DIR ${dataDir} cannot hold the database: ${(cause as Error).message}. Choose a folder that this user may write, then start again.`,
      { cause },
    )
  }
}

function makeHome(dataDir: string, entry: string) {
  const runAs = chooseRunAs(entry)
  const above = dirname(realpathSync(dataDir))
  if (!runAs || canReach(above, runAs)) return mkdirSync(entry, { mode: 0o700 })
  mkdirSync(SYSTEM_PLACE, { recursive: true, mode: 0o755 })
  return symlinkSync(mkdtempSync(join(SYSTEM_PLACE, 'hall-')), entry)
}

/** An empty 0700 folder for the socket, once nothing runs on the cluster; in the system's temporary folder where the home's own path is too long. */
export function openSocketFolder({ home, runAs }: DatabaseHome): string {
  const own = join(home, 'socket')
  const fits = Buffer.byteLength(join(own, SOCKET_NAME)) < LONGEST_SOCKET_PATH
  // A killed server leaves its socket and a lock with a pid that may be another's by now.
  rmSync(own, { recursive: true, force: true })
  if (fits) mkdirSync(own, { mode: 0o700 })
  const folder = fits ? own : mkdtempSync(join(tmpdir(), 'hall-'))
  if (runAs) chownSync(folder, runAs.uid, runAs.gid)
  return folder
}
