import type { Picture } from '#content/schema/exhibit.ts'

/** A place on a screen, in its own pixels. */
interface Place {
  readonly width: number
  readonly height: number
}

/** The file of a picture that fills a place without being drawn larger than it is; the largest where none does. */
export function fittingFile({ file, sizes }: Picture, place: Place): string {
  if (!sizes || sizes.length === 0) return file
  const fitting = sizes.find(({ width, height }) => width >= place.width && height >= place.height)
  return (fitting ?? sizes.at(-1))?.file ?? file
}
