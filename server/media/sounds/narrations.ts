import { join } from 'node:path'
import { mediaUrl } from '#content/contract/mediaUrl.ts'
import { Problem } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import { audioFacts } from '#content/schema/mediaFacts.ts'
import {
  NARRATION_LIMIT_BYTES,
  NARRATION_LIMIT_SECONDS,
  type Pause,
  type StoredNarration,
} from '#content/schema/narration.ts'
import { keepFile } from '../../keepFile.ts'
import type { Serve } from '../../serve.ts'
import type { Database } from '../../storage/tables.ts'
import { createTurns } from '../createTurns.ts'
import type { Original } from '../library/library.ts'
import { encodeNarration } from './encodeNarration.ts'
import { hearStored } from './hearStored.ts'

interface Needs {
  readonly database: Database
  /** Where the files lie, and are served from. */
  readonly folder: string
  readonly ffmpeg: () => string
  readonly now: () => Date
  /** A file of the library. @throws Problem `media/not-found` */
  readonly original: (id: string) => Promise<Original>
}

interface Heard {
  readonly file: string
  readonly bytes: number
  /** s */
  readonly seconds: number
  readonly pauses: Pause[]
}

/** Recordings to be heard at the touch screens: sent by editors as such, or sounds of the library. */
export function narrations(serve: Serve, { database, folder, ffmpeg, now, original }: Needs) {
  // A broadcast that is on air needs the other cores.
  const { inTurn } = createTurns()

  const find = async (file: string): Promise<StoredNarration | undefined> => {
    const row = await database
      .selectFrom('narrations')
      .select(['seconds', 'bytes', 'pauses'])
      .where('file', '=', file)
      .executeTakeFirst()
    return row && { file, url: mediaUrl(file), ...row }
  }
  const note = async ({ file, bytes, seconds, pauses }: Heard, by: string): Promise<StoredNarration> => {
    await database
      .insertInto('narrations')
      .values({ file, seconds, bytes, pauses: JSON.stringify(pauses), added_at: now(), added_by: by })
      .onConflict((conflict) => conflict.column('file').doNothing())
      .execute()
    return { file, url: mediaUrl(file), seconds, bytes, pauses }
  }

  serve(
    routes.addNarration,
    async ({ body, identity }) => {
      if (!Buffer.isBuffer(body)) throw new Problem('narration/not-audio')
      const { bytes, ...heard } = await inTurn(() => encodeNarration(body, ffmpeg()))
      await keepFile(folder, { file: heard.file, bytes })
      return note({ ...heard, bytes: bytes.length }, identity?.username ?? '')
    },
    { bodyLimit: NARRATION_LIMIT_BYTES },
  )

  serve(routes.narrateBySound, async ({ params, identity }) => {
    const { row } = await original(params.id)
    const sound = row.kind === 'audio' && row.status === 'ready' && audioFacts.safeParse(row.facts).data
    if (!sound) throw new Problem('narration/not-audio')
    const { file, seconds, bytes } = sound
    if (seconds > NARRATION_LIMIT_SECONDS)
      throw new Problem('narration/too-long', String(NARRATION_LIMIT_SECONDS / 60))
    const known = await find(file)
    if (known) return known
    const heard = await inTurn(() => hearStored(join(folder, file), ffmpeg()))
    if (!heard) throw new Problem('narration/broken')
    return note({ file, seconds, bytes, pauses: heard.pauses }, identity?.username ?? '')
  })

  serve(routes.readNarration, async ({ params: { file } }) => {
    const known = await find(file)
    if (!known) throw new Problem('narration/not-found')
    return known
  })

  return {
    /** Which of these recordings exist. */
    kept: async (files: readonly string[]): Promise<string[]> => {
      const rows = await database
        .selectFrom('narrations')
        .select('file')
        .where('file', 'in', [...files])
        .execute()
      return rows.map(({ file }) => file)
    },
  }
}
