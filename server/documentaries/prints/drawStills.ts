import { join } from 'node:path'
import sharp from 'sharp'
import { Problem } from '#content/contract/problems.ts'
import { readSegment } from './fragments.ts'
import type { Rung } from './ladder.ts'
import type { PrintPlan } from './planPrint.ts'
import { type Keep, type Rendition, readThrough } from './printFolder.ts'
import { runEncoder } from './runEncoder.ts'
import { SHEET, thumbnailCues, thumbnailSize } from './thumbnailCues.ts'

interface Drawing {
  readonly ffmpeg: string
  readonly work: string
  readonly keep: Keep
  readonly signal: AbortSignal
}
interface Encoded {
  readonly rung: Rung
  readonly rendition: Rendition
}

const THUMBNAIL_QUALITY = 72
const POSTER_QUALITY = 84
/** The poster is sought a little way in: films begin in black. */
const POSTER_AT = 0.12
/** The best of so many pictures is taken. */
const POSTER_FROM = 50
export const THUMBNAILS = 'thumbnails'
export const POSTER = 'poster.webp'

/** The small pictures of the seek rail, one for each segment, and a poster to begin with. */
export async function drawStills(drawing: Drawing, plan: PrintPlan, renditions: readonly Encoded[]) {
  const [best, smallest] = [renditions[0], renditions.at(-1)]
  if (!best || !smallest) throw new Problem('documentary/encoder-failed')
  await drawThumbnails(drawing, plan, smallest)
  await drawPoster(drawing, best)
}

async function drawThumbnails(
  { ffmpeg, work, keep, signal }: Drawing,
  plan: PrintPlan,
  { rung, rendition }: Encoded,
) {
  const size = thumbnailSize(rung)
  const { columns, rows } = SHEET
  const folder = join(work, THUMBNAILS)
  const words = [
    ...['-f', 'mov', '-skip_frame', 'nokey', '-i', 'pipe:0', '-an', '-fps_mode', 'passthrough'],
    ...['-vf', `scale=${size.width}:${size.height}`, '-f', 'image2pipe', '-c:v', 'ppm', 'pipe:1'],
  ]
  const frameBytes = size.width * size.height * 3
  const head = `P6\n${size.width} ${size.height}\n255\n`.length
  let sheet = 0
  let tiles: Buffer[] = []
  const lay = async () => {
    if (tiles.length === 0) return
    const raw = { width: size.width, height: size.height, channels: 3 } as const
    const used = Math.ceil(tiles.length / columns)
    const bytes = await sharp({
      create: { width: size.width * columns, height: size.height * used, channels: 3, background: '#0e1a16' },
    })
      .composite(
        tiles.map((input, place) => ({
          input,
          raw,
          left: (place % columns) * size.width,
          top: Math.floor(place / columns) * size.height,
        })),
      )
      .jpeg({ quality: THUMBNAIL_QUALITY })
      .toBuffer()
    await keep(folder, { file: `${sheet}.jpg`, bytes })
    sheet += 1
    tiles = []
  }
  const take = async (out: AsyncIterable<Buffer>) => {
    let held = Buffer.alloc(0)
    for await (const bytes of out) {
      held = Buffer.concat([held, bytes])
      while (held.length >= head + frameBytes) {
        tiles.push(Buffer.from(held.subarray(head, head + frameBytes)))
        held = held.subarray(head + frameBytes)
        if (tiles.length === columns * rows) await lay()
      }
    }
    await lay()
  }
  const { succeeded, said } = await runEncoder(words, { ffmpeg, signal, take, feed: readThrough(rendition) })
  if (!succeeded || sheet === 0) throw new Problem('documentary/encoder-failed', said.slice(-200))
  const stretches: { from: number; until: number }[] = []
  const count = await rendition.segments()
  let ticks = 0
  for (let number = 0; number < count; number += 1) {
    const from = ticks / plan.rate.num
    ticks += readSegment(await rendition.readSegment(number)).duration
    stretches.push({ from, until: ticks / plan.rate.num })
  }
  await keep(folder, { file: 'index.vtt', bytes: Buffer.from(thumbnailCues(stretches, size)) })
}

async function drawPoster({ ffmpeg, work, keep, signal }: Drawing, { rendition }: Encoded) {
  const at = Math.floor((await rendition.segments()) * POSTER_AT)
  const drawn: Buffer[] = []
  const words = [
    ...['-f', 'mov', '-i', 'pipe:0', '-an', '-vf', `thumbnail=n=${POSTER_FROM}`, '-frames:v', '1'],
    ...['-f', 'image2pipe', '-c:v', 'png', 'pipe:1'],
  ]
  const take = async (out: AsyncIterable<Buffer>) => {
    for await (const bytes of out) drawn.push(bytes)
  }
  async function* feed() {
    yield await rendition.readInit()
    yield await rendition.readSegment(at)
  }
  const { succeeded, said } = await runEncoder(words, { ffmpeg, signal, take, feed: feed() })
  if (!succeeded || drawn.length === 0) throw new Problem('documentary/encoder-failed', said.slice(-200))
  const bytes = await sharp(Buffer.concat(drawn)).webp({ quality: POSTER_QUALITY }).toBuffer()
  await keep(work, { file: POSTER, bytes })
}
