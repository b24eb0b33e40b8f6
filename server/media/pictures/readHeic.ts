import { readFile } from 'node:fs/promises'
import libheif from 'libheif-js/wasm-bundle'
import { Problem } from '#content/contract/problems.ts'

export interface RawPicture {
  /** Red, green, blue, opacity. */
  readonly data: Uint8ClampedArray
  readonly width: number
  readonly height: number
}

/**
 * The picture in a HEIC of a phone, upright. Runs in a thread of its own.
 * @throws Problem `media/not-a-picture`, `media/too-many-pixels`
 */
export async function work({ path, most }: { path: string; most: number }): Promise<RawPicture> {
  const images = new libheif.HeifDecoder().decode(await readFile(path))
  const image = images.find((one) => one.is_primary()) ?? images[0]
  if (!image) throw new Problem('media/not-a-picture')
  const [width, height] = [image.get_width(), image.get_height()]
  if (width * height > most) throw new Problem('media/too-many-pixels', `${most / 1_000_000} MP`)
  const target = { data: new Uint8ClampedArray(width * height * 4), width, height }
  const data = await new Promise<Uint8ClampedArray | undefined>((done) =>
    image.display(target, (shown) => done(shown?.data)),
  )
  if (!data) throw new Problem('media/not-a-picture')
  return { data, width, height }
}
