import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Problem } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import { keepFile } from '../keepFile.ts'
import type { Serve } from '../serve.ts'
import type { Commands } from './commands.ts'
import type { ScreenStore } from './screenStore.ts'

/** A picture of a screen is to be looked at, not to be printed. */
export const PICTURE_LIMIT_BYTES = 100 * 1024

interface Needs {
  readonly dataDir: string
  readonly store: Pick<ScreenStore, 'keepPictureTime'>
  readonly commands: Pick<Commands, 'ticketed' | 'answer'>
  readonly now: () => Date
  readonly changed: () => void
}

/** What kind of picture bytes are; undefined where they are none that a screen sends. */
export function pictureTypeOf(bytes: Buffer): 'image/jpeg' | 'image/webp' | undefined {
  if (bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'image/jpeg'
  const [riff, webp] = [bytes.subarray(0, 4).toString('latin1'), bytes.subarray(8, 12).toString('latin1')]
  return riff === 'RIFF' && webp === 'WEBP' ? 'image/webp' : undefined
}

/** The last picture of each screen: sent with a ticket that only that screen was given, seen by staff, in no public folder. */
export function pictures(serve: Serve, { dataDir, store, commands, now, changed }: Needs) {
  const folder = join(dataDir, 'screen-pictures')

  serve(
    routes.sendScreenPicture,
    async ({ params: { id, ticket }, body }) => {
      const command = await commands.ticketed(id, ticket)
      if (!command) throw new Problem('screen/ticket-unknown')
      if (!Buffer.isBuffer(body) || !pictureTypeOf(body)) throw new Problem('screen/not-a-picture')
      await mkdir(folder, { recursive: true })
      await keepFile(folder, { file: id, bytes: body })
      await store.keepPictureTime(id, now())
      await commands.answer(id, { command, outcome: 'done', detail: '' })
      changed()
      return { done: true as const }
    },
    { bodyLimit: PICTURE_LIMIT_BYTES },
  )

  serve(routes.screenPicture, async ({ params: { id }, reply }) => {
    const bytes = await readFile(join(folder, id)).catch(() => undefined)
    const type = bytes && pictureTypeOf(bytes)
    if (!bytes || !type) throw new Problem('screen/no-picture')
    reply.type(type).header('cache-control', 'no-store')
    return bytes
  })

  return { forget: (id: string) => rm(join(folder, id), { force: true }) }
}
