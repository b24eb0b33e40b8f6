import { spawn } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { mkdir, readdir, rename } from 'node:fs/promises'
import { constants, setPriority } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import sharp from 'sharp'
import { isGap, type Segment } from './segmentLog.ts'

/** A picture for every fifth segment: about every ten seconds. */
const EVERY_SEGMENTS = 5
const COLUMNS = 5
const ROWS = 5
const WIDTH = 160
const HEIGHT = 90
const PER_SHEET = COLUMNS * ROWS
const NOTHING = { r: 14, g: 26, b: 22 }
const PATIENCE_MS = 10_000

/** How the small pictures lie on their sheets, for whoever draws the bar. */
export interface ThumbnailSheets {
  readonly everySegments: number
  readonly columns: number
  readonly rows: number
  readonly width: number
  readonly height: number
  readonly images: number
}

interface Needs {
  readonly ffmpeg: string
  /** Of the rendition the pictures are taken from, and of the pictures themselves. */
  readonly from: string
  readonly folder: string
  readonly segments: readonly Segment[]
}

/**
 * Small pictures of what was recorded, for the bar under the picture: one for every fifth segment, taken from its
 * first keyframe, and put together to sheets when a sheet is asked for.
 */
export async function openThumbnails({ ffmpeg, from, folder, segments }: Needs) {
  await mkdir(folder, { recursive: true })
  const made = new Set<number>()
  for (const file of await readdir(folder)) if (/^\d+\.jpg$/.test(file)) made.add(Number.parseInt(file, 10))
  const tried = new Set(made)
  let work: Promise<unknown> = Promise.resolve()
  let closed = false

  const make = async (image: number, { number, init }: Segment) => {
    const aside = join(folder, `${image}.new`)
    await draw(ffmpeg, [join(from, `${init}.mp4`), join(from, `${number}.m4s`)], aside)
    await rename(aside, join(folder, `${image}.jpg`))
    made.add(image)
  }
  const nextDue = () =>
    segments.find(
      (segment) =>
        segment.number % EVERY_SEGMENTS === 0 &&
        segment.complete &&
        !tried.has(segment.number / EVERY_SEGMENTS),
    )
  const catchUp = async () => {
    for (let due = nextDue(); due && !closed; due = nextDue()) {
      const image = due.number / EVERY_SEGMENTS
      tried.add(image)
      // A segment without a picture of its own (sound alone, a gap) has none here either.
      if (!isGap(due)) await make(image, due).catch(() => {})
    }
  }
  const images = () => Math.max(-1, ...made) + 1

  return {
    /** Makes what is due; resolves when it is made. */
    look: () => {
      work = work.then(catchUp)
      return work
    },
    sheets: (): ThumbnailSheets | undefined =>
      made.size === 0
        ? undefined
        : {
            everySegments: EVERY_SEGMENTS,
            columns: COLUMNS,
            rows: ROWS,
            width: WIDTH,
            height: HEIGHT,
            images: images(),
          },
    /** One sheet as JPEG, and whether nothing will be added to it; undefined where there is none. */
    async sheet(index: number): Promise<{ readonly bytes: Buffer; readonly full: boolean } | undefined> {
      const places = Array.from({ length: PER_SHEET }, (_, place) => place).filter((place) =>
        made.has(index * PER_SHEET + place),
      )
      if (places.length === 0) return undefined
      const bytes = await sharp({
        create: { width: COLUMNS * WIDTH, height: ROWS * HEIGHT, channels: 3, background: NOTHING },
      })
        .composite(
          places.map((place) => ({
            input: join(folder, `${index * PER_SHEET + place}.jpg`),
            left: (place % COLUMNS) * WIDTH,
            top: Math.floor(place / COLUMNS) * HEIGHT,
          })),
        )
        .jpeg({ quality: 70 })
        .toBuffer()
      return { bytes, full: images() >= (index + 1) * PER_SHEET }
    },
    /** Resolves when nothing is being drawn any more. */
    close: () => {
      closed = true
      return work
    },
  }
}

export type Thumbnails = Awaited<ReturnType<typeof openThumbnails>>

/** The first keyframe of a segment, fitted into the frame of a thumbnail. */
async function draw(ffmpeg: string, files: readonly string[], into: string) {
  const fit = `scale=${WIDTH}:${HEIGHT}:force_original_aspect_ratio=decrease,pad=${WIDTH}:${HEIGHT}:-1:-1:color=0x0e1a16`
  const child = spawn(
    ffmpeg,
    [
      ...['-hide_banner', '-loglevel', 'error', '-threads', '1', '-f', 'mp4', '-i', 'pipe:0', '-an'],
      ...[
        '-frames:v',
        '1',
        '-vf',
        fit,
        '-c:v',
        'mjpeg',
        '-q:v',
        '4',
        '-y',
        '-f',
        'image2',
        '-update',
        '1',
        into,
      ],
    ],
    { stdio: ['pipe', 'ignore', 'ignore'] },
  )
  if (child.pid) setPriority(child.pid, constants.priority.PRIORITY_LOW)
  const late = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS)
  const done = new Promise<void>((well, badly) => {
    child.once('error', badly)
    child.once('close', (code) => (code === 0 ? well() : badly(new Error(`no thumbnail: ${code}`))))
  })
  // It stops reading as soon as it has its picture.
  await pipeline(async function* () {
    for (const file of files) yield* createReadStream(file)
  }, child.stdin).catch(() => {})
  await done.finally(() => clearTimeout(late))
}
