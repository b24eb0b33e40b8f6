import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Sharp } from 'sharp'
import type { PictureFacts, PictureSize } from '#content/schema/mediaFacts.ts'
import type { Made, Original } from '../library/library.ts'
import { LONGEST_SIDE_PX, openPicture } from '../pictures/openPicture.ts'
import { keepMade } from './keepMade.ts'
import { withWorkFolder } from './withWorkFolder.ts'

/** Longest sides, in px: a thumbnail, a phone, a touch screen, a wall of 4K. */
const SIDES = [480, 960, 1920, LONGEST_SIDE_PX]
export const WRITE = {
  avif: (picture: Sharp) => picture.avif({ quality: 58, effort: 3 }),
  webp: (picture: Sharp) => picture.webp({ quality: 86 }),
} as const

/** A picture in all sizes that a screen may want and in two formats: AVIF for what can read it, WebP for all. */
export const makePicture =
  (media: string) =>
  async ({ path }: Original): Promise<Made> => {
    const { width, height, fitted, fittedWidth, fittedHeight } = await openPicture(path)
    const longest = Math.max(fittedWidth, fittedHeight)
    const sides = [...SIDES.filter((side) => side < longest), longest]
    return withWorkFolder(media, async (folder) => {
      const sizesOf = async (format: keyof typeof WRITE) => {
        const sizes: PictureSize[] = []
        for (const side of sides) {
          const made = join(folder, `${side}.${format}`)
          const smaller = fitted().resize({ width: side, height: side, fit: 'inside' })
          const info = await WRITE[format](smaller).toFile(made)
          const bytes = (await stat(made)).size
          sizes.push({ file: await keepMade(media, made), width: info.width, height: info.height, bytes })
        }
        return sizes
      }
      const facts: PictureFacts = { width, height, webp: await sizesOf('webp'), avif: await sizesOf('avif') }
      return { facts, files: [...facts.webp, ...facts.avif].map(({ file }) => file) }
    })
  }
