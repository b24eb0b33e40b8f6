import { randomUUID } from 'node:crypto'
import { stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { mediaUrl } from '#content/contract/mediaUrl.ts'
import { Problem } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import { PICTURE_LIMIT_BYTES } from '#content/schema/media.ts'
import type { Serve } from '../../serve.ts'
import type { createLibrary } from '../library/library.ts'
import { keepMade } from '../makers/keepMade.ts'
import { WRITE } from '../makers/makePicture.ts'
import { withWorkFolder } from '../makers/withWorkFolder.ts'
import { openPicture } from './openPicture.ts'

interface Needs {
  /** Where what is shown lies. */
  readonly folder: string
  readonly take: ReturnType<typeof createLibrary>['take']
}

/** A picture in one call, shown at once in its largest size; the library makes the others in its own time. */
export function addPicture(serve: Serve, { folder, take }: Needs) {
  serve(
    routes.addMedia,
    async ({ body, identity }) => {
      if (!Buffer.isBuffer(body)) throw new Problem('media/not-a-picture')
      return withWorkFolder(folder, async (work) => {
        const [sent, made] = [join(work, 'sent'), join(work, 'shown.webp')]
        await writeFile(sent, body)
        const { fitted } = await openPicture(sent)
        const { width, height } = await WRITE.webp(fitted()).toFile(made)
        const bytes = (await stat(made)).size
        const file = await keepMade(folder, made)
        const begun_by = identity?.username ?? ''
        const name = `${file.slice(0, 8)}.webp`
        await take({
          id: randomUUID(),
          kind: 'picture',
          name,
          bytes: body.length,
          begun_by,
          file: sent,
          made: [file],
        })
        return { file, url: mediaUrl(file), width, height, bytes }
      })
    },
    { bodyLimit: PICTURE_LIMIT_BYTES },
  )
}
