import { createHash, randomUUID } from 'node:crypto'
import { copyFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { Problem } from '#content/contract/problems.ts'
import { keepFile } from '../keepFile.ts'
import type { Database } from '../storage/tables.ts'
import type { createLibrary } from './library/library.ts'
import { keepMade } from './makers/keepMade.ts'
import { readModel } from './makers/makeModel.ts'
import { withWorkFolder } from './makers/withWorkFolder.ts'
import { openPicture } from './pictures/openPicture.ts'
import { hearStored } from './sounds/hearStored.ts'

interface Needs {
  readonly database: Database
  /** Where what is shown lies. */
  readonly folder: string
  readonly ffmpeg: () => string
  readonly now: () => Date
  readonly take: ReturnType<typeof createLibrary>['take']
}

interface Imported {
  readonly file: string
  readonly bytes: Buffer
}

/**
 * Keeps a picture, model or recording of another hall as it is, under the name it has there, once it is what its name says.
 * The other sizes of a picture belong to it: the library has one picture of them all.
 * @throws Problem `edition-file/damaged`
 */
export const keepImported =
  ({ database, folder, ffmpeg, now, take }: Needs) =>
  ({ file, bytes }: Imported, by: string, sizes: readonly Imported[] = []): Promise<void> =>
    withWorkFolder(folder, async (work) => {
      const [hash] = file.split('.')
      const damaged = (cause?: unknown) => new Problem('edition-file/damaged', file, { cause })
      if (createHash('sha256').update(bytes).digest('hex') !== hash) throw damaged()
      const sent = join(work, `sent${extname(file)}`)
      await writeFile(sent, bytes)
      if (file.endsWith('.m4a')) {
        const heard = await hearStored(sent, ffmpeg())
        if (!heard) throw damaged()
        await keepFile(folder, { file, bytes })
        const { seconds } = heard
        const pauses = JSON.stringify(heard.pauses)
        await database
          .insertInto('narrations')
          .values({ file, seconds, bytes: bytes.length, pauses, added_at: now(), added_by: by })
          .onConflict((conflict) => conflict.column('file').doNothing())
          .execute()
        return
      }
      const isModel = file.endsWith('.glb')
      const read = isModel ? readModel(sent, join(work, 'read.glb')) : openPicture(sent)
      await read.catch((cause: unknown) => {
        throw damaged(cause)
      })
      const shown = join(work, `shown${extname(file)}`)
      await copyFile(sent, shown)
      await keepMade(folder, shown)
      const name = `${file.slice(0, 8)}${extname(file)}`
      for (const size of sizes) {
        const other = join(work, `size${extname(size.file)}`)
        await writeFile(other, size.bytes)
        await openPicture(other).catch((cause: unknown) => {
          throw damaged(cause)
        })
        if ((await keepMade(folder, other)) !== size.file) throw damaged()
      }
      await take({
        ...{ id: randomUUID(), kind: isModel ? 'model' : 'picture', name, bytes: bytes.length },
        ...{ begun_by: by, file: sent, made: [file, ...sizes.map((size) => size.file)] },
      })
    })
