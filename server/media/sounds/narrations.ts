import { mediaUrl } from '#content/contract/mediaUrl.ts'
import { Problem } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import { NARRATION_LIMIT_BYTES, type StoredNarration } from '#content/schema/narration.ts'
import { keepFile } from '../../keepFile.ts'
import type { Serve } from '../../serve.ts'
import type { Database } from '../../storage/tables.ts'
import { createTurns } from '../createTurns.ts'
import { encodeNarration } from './encodeNarration.ts'

interface Needs {
  readonly database: Database
  /** Where the files lie, and are served from. */
  readonly folder: string
  readonly ffmpeg: () => string
  readonly now: () => Date
}

/** Recordings that editors send to be heard at the touch screens. */
export function narrations(serve: Serve, { database, folder, ffmpeg, now }: Needs) {
  // A broadcast that is on air needs the other cores.
  const { inTurn } = createTurns()

  serve(
    routes.addNarration,
    async ({ body, identity }): Promise<StoredNarration> => {
      if (!Buffer.isBuffer(body)) throw new Problem('narration/not-audio')
      const { file, bytes, seconds, pauses } = await inTurn(() => encodeNarration(body, ffmpeg()))
      await keepFile(folder, { file, bytes })
      await database
        .insertInto('narrations')
        .values({
          ...{ file, seconds, bytes: bytes.length, pauses: JSON.stringify(pauses) },
          ...{ added_at: now(), added_by: identity?.username ?? '' },
        })
        .onConflict((conflict) => conflict.column('file').doNothing())
        .execute()
      return { file, url: mediaUrl(file), seconds, bytes: bytes.length, pauses }
    },
    { bodyLimit: NARRATION_LIMIT_BYTES },
  )

  serve(routes.readNarration, async ({ params: { file } }): Promise<StoredNarration> => {
    const row = await database
      .selectFrom('narrations')
      .select(['seconds', 'bytes', 'pauses'])
      .where('file', '=', file)
      .executeTakeFirst()
    if (!row) throw new Problem('narration/not-found')
    return { file, url: mediaUrl(file), ...row }
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
