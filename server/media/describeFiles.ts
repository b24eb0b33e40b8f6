import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { mediaUrl } from '#content/contract/mediaUrl.ts'
import type { EditionFile } from '#content/schema/manifest.ts'

const TYPES: Readonly<Record<string, string>> = {
  webp: 'image/webp',
  avif: 'image/avif',
  png: 'image/png',
  jpg: 'image/jpeg',
  svg: 'image/svg+xml',
  glb: 'model/gltf-binary',
  vtt: 'text/vtt',
  m4a: 'audio/mp4',
  mp4: 'video/mp4',
}

/**
 * What a screen has to know of these files to keep them; their names begin with their SHA-256. One that is not there has
 * 0 bytes: a screen that asks for it is told, and keeps what it shows.
 */
export async function describeFiles(folder: string, files: readonly string[]): Promise<EditionFile[]> {
  const described = [...new Set(files)].map(async (file) => {
    const [sha256 = '', kind = ''] = file.split('.')
    const { size: bytes } = await stat(join(folder, file)).catch(() => ({ size: 0 }))
    return { path: mediaUrl(file), sha256, bytes, type: TYPES[kind] ?? 'application/octet-stream' }
  })
  return Promise.all(described)
}
