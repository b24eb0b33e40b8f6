import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DocumentaryFile, PrintFiles } from '#content/schema/documentary.ts'
import type { PrintFacts } from '#content/schema/documentaryDraft.ts'
import { POSTER, THUMBNAILS } from './drawStills.ts'
import { SOUND_RATE } from './encoderWords.ts'
import { codecIn, readSegment } from './fragments.ts'
import type { Rung } from './ladder.ts'
import type { PrintPlan } from './planPrint.ts'
import {
  keysPlaylist,
  type Listed,
  type ListedPicture,
  mediaPlaylist,
  multivariantPlaylist,
} from './playlists.ts'
import type { Keep, Rendition } from './printFolder.ts'

interface Finishing {
  readonly work: string
  readonly url: string
  readonly keep: Keep
}
interface Encoded {
  readonly rung: Rung
  readonly rendition: Rendition
}

const [INDEX, HALL, LIST] = ['index.m3u8', 'hall.m3u8', 'files.json']
/** What was only there to go on with the work. */
const SCAFFOLD = new Set(['plan.json', 'done'])

/** Writes the playlists and the list of all files with their hashes; reads every byte of the print once. */
export async function finishPrint(
  { work, url, keep }: Finishing,
  plan: PrintPlan,
  renditions: readonly Encoded[],
  soundRendition: Rendition | undefined,
): Promise<Omit<PrintFacts, 'notices'>> {
  const pictures: ListedPicture[] = []
  for (const { rung, rendition } of renditions)
    pictures.push({
      ...(await listed(rendition, rung.name, plan.rate.num)),
      width: rung.width,
      height: rung.height,
      framesPerSecond: plan.rate.num / plan.rate.den,
    })
  const [best] = pictures
  if (!best) throw new Error('a print without a picture')
  const sound = soundRendition && (await listed(soundRendition, 'sound', SOUND_RATE))
  const write = (folder: string, file: string, text: string) =>
    keep(join(work, folder), { file, bytes: Buffer.from(text) })
  for (const picture of pictures) {
    await write(picture.name, INDEX, mediaPlaylist(picture))
    await write(picture.name, 'keys.m3u8', keysPlaylist(picture))
  }
  if (sound) await write(sound.name, INDEX, mediaPlaylist(sound))
  await write('', INDEX, multivariantPlaylist(pictures, sound))
  await write('', HALL, multivariantPlaylist([best], sound))

  const inHall = new Set([best.name, 'sound', THUMBNAILS])
  const files: PrintFiles = []
  for (const name of await namesIn(work)) {
    const [folder = '', file] = name.includes('/') ? name.split('/') : ['', name]
    if (file === undefined || SCAFFOLD.has(file) || file === LIST) continue
    files.push({ ...(await fileAt(work, url, name)), hall: folder ? inHall.has(folder) : file === HALL })
  }
  const list = Buffer.from(JSON.stringify(files))
  await keep(work, { file: LIST, bytes: list })
  const whole = await fileAt(work, url, LIST)
  const poster = files.find(({ path }) => path === `${url}${POSTER}`)
  if (!poster) throw new Error('a print without a poster')
  const { hall: _, ...posterFile } = poster
  return {
    seconds: best.segments.reduce((sum, { duration }) => sum + duration, 0) / best.timescale,
    width: best.width,
    height: best.height,
    sound: sound !== undefined,
    playlist: `${url}${INDEX}`,
    hallPlaylist: `${url}${HALL}`,
    thumbnails: `${url}${THUMBNAILS}/index.vtt`,
    poster: posterFile,
    files: whole,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, whole.bytes),
  }
}

async function listed(rendition: Rendition, name: string, timescale: number): Promise<Listed> {
  const segments: Listed['segments'][number][] = []
  const count = await rendition.segments()
  for (let number = 0; number < count; number += 1)
    segments.push(readSegment(await rendition.readSegment(number)))
  return { name, timescale, segments, codec: codecIn(await rendition.readInit()) }
}

async function namesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
}

async function fileAt(work: string, url: string, name: string): Promise<DocumentaryFile> {
  const bytes = await readFile(join(work, name))
  return {
    path: `${url}${name}`,
    hash: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
  }
}
