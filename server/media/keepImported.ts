import { createHash, randomUUID } from 'node:crypto'
import { copyFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { Problem } from '#content/contract/problems.ts'
import { keepFile } from '../keepFile.ts'
import type { Database } from '../storage/tables.ts'
import type { createLibrary } from './library/library.ts'
import { keepMade } from './makers/keepMade.ts'
import { withWorkFolder } from './makers/withWorkFolder.ts'
import { openPicture } from './pictures/openPicture.ts'
import { measuredIn, pausesIn } from './sounds/readFfmpeg.ts'
import { runFfmpeg } from './sounds/runFfmpeg.ts'

interface Needs {
  readonly database: Database
  /** Where what is shown lies. */
  readonly folder: string
  readonly ffmpeg: () => string
  readonly now: () => Date
  readonly take: ReturnType<typeof createLibrary>['take']
}

/** ffmpeg is not waited for any longer, in s. */
const PATIENCE_SECONDS = 120
const HEARING =
  'aresample=48000,aformat=channel_layouts=mono,ebur128=framelog=verbose,silencedetect=noise=-35dB:duration=0.2'

/**
 * Keeps a picture or recording of another hall as it is, under the name it has there, once it is what its name says.
 * @throws Problem `edition-file/damaged`
 */
export const keepImported =
  ({ database, folder, ffmpeg, now, take }: Needs) =>
  (file: string, bytes: Buffer, by: string): Promise<void> =>
    withWorkFolder(folder, async (work) => {
      const [hash] = file.split('.')
      const damaged = (cause?: unknown) => new Problem('edition-file/damaged', file, { cause })
      if (createHash('sha256').update(bytes).digest('hex') !== hash) throw damaged()
      const sent = join(work, `sent${extname(file)}`)
      await writeFile(sent, bytes)
      if (file.endsWith('.m4a')) {
        const input = ['-protocol_whitelist', 'file', '-f', 'mov', '-i', sent, '-map', '0:a:0']
        const heard = await runFfmpeg(
          ffmpeg(),
          [...input, '-af', HEARING, '-f', 'null', '-'],
          PATIENCE_SECONDS,
        )
        const { seconds } = measuredIn(heard.said)
        if (!heard.succeeded || !seconds) throw damaged()
        await keepFile(folder, { file, bytes })
        const pauses = JSON.stringify(pausesIn(heard.said, seconds))
        await database
          .insertInto('narrations')
          .values({ file, seconds, bytes: bytes.length, pauses, added_at: now(), added_by: by })
          .onConflict((conflict) => conflict.column('file').doNothing())
          .execute()
        return
      }
      await openPicture(sent).catch((cause: unknown) => {
        throw damaged(cause)
      })
      const shown = join(work, `shown${extname(file)}`)
      await copyFile(sent, shown)
      await keepMade(folder, shown)
      const name = `${file.slice(0, 8)}${extname(file)}`
      await take({
        ...{ id: randomUUID(), kind: 'picture', name, bytes: bytes.length },
        ...{ begun_by: by, file: sent, made: [file] },
      })
    })
