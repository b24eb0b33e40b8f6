import { readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { EditionContent } from '#content/schema/edition.ts'
import { type Drawn, drawnCharacters, type Words } from './drawnCharacters.ts'
import { readOwnWords } from './ownWords.ts'
import { rangesOf, type Slices } from './planFonts.ts'
import { codesIn, readAllSlices } from './readSlices.ts'
import { cssOf, faces, releaseOf } from './typefaces.ts'

/** What typefaces have and what the software says: read once by the build, since it takes seconds. */
export interface FontTable {
  readonly slices: Slices
  readonly own: Words
  /** What the fonts beside the built pages draw; unknown where the build left no table. */
  readonly shipped?: Drawn
}

/** Where the build puts the fonts of the shipped edition, and the table. */
export const shippedFonts = (dist: string) => join(dist, 'fonts')

const tableIn = (dist: string) => join(shippedFonts(dist), 'table.json')
const releases = () => faces.map((face) => `${face} ${releaseOf(face)}`).join(', ')

interface Written {
  readonly releases: string
  readonly own: Words
  readonly shipped: Words
  readonly slices: Record<keyof Slices, readonly (readonly [file: string, ranges: string])[]>
}

/** The table that the build has left; read anew where there is none, or one of other releases. */
export async function readFontTable(dist: string): Promise<FontTable> {
  try {
    const { own, shipped, slices, ...written } = JSON.parse(readFileSync(tableIn(dist), 'utf8')) as Written
    if (written.releases === releases()) {
      const read = (face: keyof Slices) =>
        slices[face].map(([file, ranges]) => ({
          file: join(dirname(cssOf(face)), 'files', file),
          has: new Set(codesIn(ranges)),
        }))
      const codes = (text: string) => new Set([...text].map((sign) => sign.codePointAt(0) ?? 0))
      const { sans, bold, serif, hand } = shipped
      return {
        own,
        shipped: { sans: codes(sans), bold: codes(bold), serif: codes(serif), hand: codes(hand) },
        slices: { sans: read('sans'), serif: read('serif'), hand: read('hand') },
      }
    }
  } catch {
    // Pages that were built without it: the same is read from the packages.
  }
  return { slices: await readAllSlices(), own: readOwnWords(dist) }
}

/** Reads everything anew and leaves the table beside the built pages. */
export async function writeFontTable(dist: string, content: EditionContent): Promise<Required<FontTable>> {
  const own = readOwnWords(dist)
  const table = { slices: await readAllSlices(), own, shipped: drawnCharacters(content, own) }
  const text = (codes: ReadonlySet<number>) => [...codes].map((code) => String.fromCodePoint(code)).join('')
  const { sans, bold, serif, hand } = table.shipped
  const short = (face: keyof Slices) =>
    table.slices[face].map(({ file, has }) => [basename(file), rangesOf([...has])] as const)
  const written: Written = {
    releases: releases(),
    own,
    shipped: { sans: text(sans), bold: text(bold), serif: text(serif), hand: text(hand) },
    slices: { sans: short('sans'), serif: short('serif'), hand: short('hand') },
  }
  await mkdir(shippedFonts(dist), { recursive: true })
  await writeFile(tableIn(dist), JSON.stringify(written))
  return table
}
