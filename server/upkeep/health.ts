import { execFile } from 'node:child_process'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import { routes } from '#content/contract/routes.ts'
import { freeBytes } from '../freeBytes.ts'
import type { Serve } from '../serve.ts'
import type { Database } from '../storage/tables.ts'

const run = promisify(execFile)

/** With less than this the next broadcast could not be written. */
const FREE_BYTES_NEEDED = 512 * 1024 * 1024
const ANSWER_WITHIN_MS = 5_000
/** Asking ffmpeg starts a process; once it answered it is believed for a while. */
const BELIEVE_ENCODER_MS = 60_000

interface Needs {
  readonly database: Database
  readonly dataDir: string
  /** The path of ffmpeg, undefined where none was found. */
  readonly ffmpeg: string | undefined
  /** Whether Redis answers; undefined where the hall has none. The hall goes on without it. */
  readonly redis?: (() => boolean) | undefined
  readonly now: () => Date
}

/** Are database, disk and encoder fit? Answers 503 when one of them is not. */
export function health(serve: Serve, { database, dataDir, ffmpeg, redis, now }: Needs) {
  let encoderAnsweredAt = Number.NEGATIVE_INFINITY
  const encoderFit = async () => {
    if (now().getTime() - encoderAnsweredAt < BELIEVE_ENCODER_MS) return true
    const fit = await holds(async () => {
      if (!ffmpeg) throw new Error('no ffmpeg')
      await run(ffmpeg, ['-hide_banner', '-version'], { timeout: ANSWER_WITHIN_MS })
    })
    if (fit) encoderAnsweredAt = now().getTime()
    return fit
  }
  serve(routes.health, async ({ reply }) => {
    const [databaseFit, diskFit, encoder] = await Promise.all([
      holds(() => within(ANSWER_WITHIN_MS, sql`select 1`.execute(database))),
      holds(() => proveDisk(dataDir)),
      encoderFit(),
    ])
    const fit = databaseFit && diskFit && encoder
    reply.header('cache-control', 'no-store')
    if (!fit) reply.code(503)
    return { fit, database: databaseFit, disk: diskFit, encoder, ...(redis ? { redis: redis() } : {}) }
  })
}

const holds = (prove: () => Promise<unknown>): Promise<boolean> =>
  prove().then(
    () => true,
    () => false,
  )

async function proveDisk(dataDir: string): Promise<void> {
  if ((await freeBytes(dataDir)) < FREE_BYTES_NEEDED) throw new Error('the disk is nearly full')
  const trial = join(dataDir, `.writable-${process.pid}`)
  await writeFile(trial, '')
  await rm(trial, { force: true })
}

function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error('no answer in time')), ms)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
