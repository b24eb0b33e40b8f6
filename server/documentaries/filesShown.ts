import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { documentaryUrl } from '#content/contract/routes.ts'
import { type Documentary, filesOfDocumentary, printFiles } from '#content/schema/documentary.ts'
import type { EditionFile } from '#content/schema/manifest.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.m3u8': 'application/vnd.apple.mpegurl',
  '.mp4': 'video/mp4',
  '.m4s': 'video/iso.segment',
  '.vtt': 'text/vtt',
  '.json': 'application/json',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
}

/**
 * All that a screen keeps to play these documentaries without the network, a group for each. The list of a print that
 * cannot be read names itself only: a screen that asks for it is told, and keeps what it shows.
 */
export async function filesShown(
  dataDir: string,
  shown: readonly Documentary[],
): Promise<Record<string, EditionFile[]>> {
  const groups = shown.map(async (documentary) => {
    const name = documentary.files.path.slice(documentaryUrl('').length)
    const list = await readFile(join(dataDir, 'documentaries/ready', name), 'utf8').catch(() => '[]')
    const files = filesOfDocumentary(documentary, printFiles.parse(JSON.parse(list)))
    const described = files.map(({ path, hash, bytes }) => ({
      ...{ path, sha256: hash, bytes },
      type: TYPES[extname(path)] ?? 'application/octet-stream',
    }))
    return [`film-${documentary.id}`, described] as const
  })
  return Object.fromEntries(await Promise.all(groups))
}
