import { open } from 'node:fs/promises'
import sharp, { type Sharp } from 'sharp'
import { Problem } from '#content/contract/problems.ts'
import { inThread } from '../makers/inThread.ts'
import { pictureKindOf } from './pictureKindOf.ts'
import type { RawPicture } from './readHeic.ts'

/** Enough for a full 4K wall; more only costs the screens memory. */
export const LONGEST_SIDE_PX = 3840
/** Phones have begun to take pictures of 200 megapixels. */
const MOST_PIXELS = 300_000_000
/** HEIC is opened as a whole, four bytes a pixel. */
const MOST_HEIC_PIXELS = 64_000_000
const PATIENCE_SECONDS = 120
const HEAD_BYTES = 64

// A broadcast that is on air needs the other cores.
sharp.concurrency(1)

export interface OpenedPicture {
  /** Its own size, upright. */
  readonly width: number
  readonly height: number
  /** Upright, no longer than `LONGEST_SIDE_PX` on any side, in sRGB, without its camera data; may be taken from again. */
  readonly fitted: () => Sharp
  /** Of what `fitted` gives. */
  readonly fittedWidth: number
  readonly fittedHeight: number
}

/**
 * Opens a picture of any camera, reading it line by line so that its pixels need never lie in memory all at once.
 * @throws Problem `media/not-a-picture`, `media/too-many-pixels`, `media/is-drawing`
 */
export async function openPicture(path: string): Promise<OpenedPicture> {
  const kind = pictureKindOf(await headOf(path))
  if (kind === 'svg') throw new Problem('media/is-drawing')
  if (!kind) throw new Problem('media/not-a-picture')
  const source = kind === 'heic' ? await fromHeic(path) : sharp(path, limits)
  const { autoOrient, orientation = 1 } = await source.metadata().catch(unreadable)
  const side = LONGEST_SIDE_PX
  // First smaller, then upright: to turn 200 megapixels takes 600 MB.
  const small = await source
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .timeout({ seconds: PATIENCE_SECONDS })
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(unreadable)
  const upright = await turned(sharp(small.data, { raw: small.info }), orientation)
    .raw()
    .toBuffer({ resolveWithObject: true })
  return {
    width: autoOrient.width,
    height: autoOrient.height,
    fitted: () => sharp(upright.data, { raw: upright.info }),
    fittedWidth: upright.info.width,
    fittedHeight: upright.info.height,
  }
}

/** By the eight ways to hold a camera that EXIF knows. */
function turned(picture: Sharp, orientation: number): Sharp {
  const angle = ({ 3: 180, 4: 180, 5: 270, 6: 90, 7: 90, 8: 270 } as const)[orientation] ?? 0
  // sharp mirrors first, whatever was said first.
  const upright = angle ? picture.rotate(angle) : picture
  return [2, 4, 5, 7].includes(orientation) ? upright.flop() : upright
}

const limits = { limitInputPixels: MOST_PIXELS, failOn: 'error', sequentialRead: true } as const

async function fromHeic(path: string): Promise<Sharp> {
  const task = { path, most: MOST_HEIC_PIXELS }
  const { data, width, height } = await inThread<RawPicture>(new URL('./readHeic.ts', import.meta.url), task)
  return sharp(data, { raw: { width, height, channels: 4 } }).removeAlpha()
}

async function headOf(path: string): Promise<Buffer> {
  const handle = await open(path)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

function unreadable(cause: unknown): never {
  if (/pixel limit/i.test(String(cause)))
    throw new Problem('media/too-many-pixels', `${MOST_PIXELS / 1_000_000} MP`)
  throw new Problem('media/not-a-picture', '', { cause })
}
