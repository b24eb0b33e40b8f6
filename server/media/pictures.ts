import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { Problem } from '#content/contract/problems.ts'

/** Enough for a full 4K wall; more only costs the screens memory. */
const LONGEST_SIDE_PX = 3840
const MOST_PIXELS = 100_000_000
/** Formats that a camera or a phone makes; everything else is refused, SVG too since it may carry scripts. */
const FORMATS = new Set(['jpeg', 'png', 'webp', 'heif', 'avif', 'gif', 'tiff'])

export interface EncodedPicture {
  readonly file: string
  readonly bytes: Buffer
  readonly width: number
  readonly height: number
}

/**
 * Opens what was sent, turns it upright, fits it and writes it as WebP without its camera data.
 * @throws Problem `media/not-a-picture`, `media/too-many-pixels`
 */
export async function encodePicture(sent: Buffer): Promise<EncodedPicture> {
  const unreadable = (cause: unknown) => {
    if (/pixel limit/i.test(String(cause)))
      throw new Problem('media/too-many-pixels', `${MOST_PIXELS / 1_000_000} MP`)
    throw new Problem('media/not-a-picture', '', { cause })
  }
  const picture = sharp(sent, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
  const { format } = await picture.metadata().catch(unreadable)
  if (!FORMATS.has(format)) throw new Problem('media/not-a-picture')
  const { data, info } = await picture
    .rotate()
    .resize({ width: LONGEST_SIDE_PX, height: LONGEST_SIDE_PX, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 86 })
    .toBuffer({ resolveWithObject: true })
    .catch(unreadable)
  const file = `${createHash('sha256').update(data).digest('hex')}.webp`
  return { file, bytes: data, width: info.width, height: info.height }
}
