import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { ConfigError } from '../config.ts'

const OLDEST = 5
const run = promisify(execFile)

/** What is asked, in this order: the operator's own, the system's, the one that came with the dependencies. */
export async function findFfmpeg(asked: string | undefined): Promise<string> {
  if (asked) {
    const version = await versionOf(asked)
    if (version === undefined)
      throw new ConfigError(
        `FFMPEG ${asked} is no ffmpeg that runs here. Set it to the path of ffmpeg ${OLDEST} or newer or unset it, then start again.`,
      )
    if (version < OLDEST)
      throw new ConfigError(
        `FFMPEG ${asked} is version ${version}, but must be ${OLDEST} or newer. Set it to a newer one or unset it, then start again.`,
      )
    return asked
  }
  for (const candidate of ['ffmpeg', shipped()]) {
    if (candidate && ((await versionOf(candidate)) ?? 0) >= OLDEST) return candidate
  }
  throw new ConfigError(
    `No ffmpeg ${OLDEST} or newer was found. Install it (apt-get install ffmpeg) or set FFMPEG to its path, then start again.`,
  )
}

/** Its major version; builds from the repository's head count as new. */
async function versionOf(path: string): Promise<number | undefined> {
  const { stdout } = await run(path, ['-version'], { timeout: 10_000 }).catch(() => ({ stdout: '' }))
  const said = /^ffmpeg version n?(\d+|N-)/.exec(stdout)?.[1]
  if (said === undefined) return undefined
  return said === 'N-' ? Number.POSITIVE_INFINITY : Number(said)
}

function shipped(): string | undefined {
  try {
    const manifest = createRequire(import.meta.url).resolve(
      `@ffmpeg-binary/${process.platform}-${process.arch}/package.json`,
    )
    return join(dirname(manifest), 'ffmpeg')
  } catch {
    return undefined
  }
}
