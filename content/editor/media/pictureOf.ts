import type { Picture } from '../../schema/exhibit.ts'
import type { LibraryEntry } from '../../schema/library.ts'
import { pictureFacts } from '../../schema/mediaFacts.ts'

/** An exhibit's picture takes a third of a touch screen of 4K; what is larger would only be carried to each screen. */
const LONGEST_SIDE_PX = 1920
const fits = ({ width, height }: { width: number; height: number }) =>
  Math.max(width, height) <= LONGEST_SIDE_PX

const madeOf = ({ kind, status, facts }: LibraryEntry) =>
  kind === 'picture' && status === 'ready' ? pictureFacts.safeParse(facts).data : undefined

/** The one file of a picture of the library that every browser reads; undefined while it is not ready. */
export const plainPictureOf = (entry: LibraryEntry) => madeOf(entry)?.webp.findLast(fits)

/** A file of the library as an exhibit shows it; undefined while it is not ready or its words are not written. */
export function pictureOf(entry: LibraryEntry): Picture | undefined {
  const { alt, focus } = entry
  const [made, plain] = [madeOf(entry), plainPictureOf(entry)]
  if (!made || !plain || !alt) return undefined
  const sizes = made.avif.filter(fits).map(({ file, width, height }) => ({ file, width, height }))
  return { file: plain.file, alt, sizes, ...(focus ? { focus } : {}) }
}
