import { chmodSync, chownSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** The user that PostgreSQL runs as when we are root, which it refuses to be. */
export interface RunAs {
  readonly uid: number
  readonly gid: number
}

const NOBODY: RunAs = { uid: 65534, gid: 65534 }

/** Undefined unless we are root; then the owner of what is already there, or nobody. */
export function chooseRunAs(home: string): RunAs | undefined {
  if (process.getuid?.() !== 0) return undefined
  const owner = statSync(home, { throwIfNoEntry: false })
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : NOBODY
}

/** Whether `runAs` may walk to `path` and use it: every folder on the way lets it through. */
export function canReach(path: string, runAs: RunAs): boolean {
  const parent = dirname(path)
  return mayPass(path, runAs) && (parent === path || canReach(parent, runAs))
}

function mayPass(path: string, { uid, gid }: RunAs): boolean {
  const { mode, uid: owner, gid: group } = statSync(path)
  if (owner === uid) return (mode & 0o100) !== 0
  return (mode & (group === gid ? 0o010 : 0o001)) !== 0
}

/** Lets `runAs`, and nobody else, walk through a folder of ours without reading it. */
export function letThrough(folder: string, runAs: RunAs): void {
  if (mayPass(folder, runAs)) return
  chownSync(folder, -1, runAs.gid)
  chmodSync(folder, (statSync(folder).mode & 0o7777) | 0o010)
}
