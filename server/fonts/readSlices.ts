import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readCmap } from './cmap.ts'
import { cssOf, type Face } from './typefaces.ts'
import { cmapTableOf } from './woff2Table.ts'

/** One file of a typeface and the characters that a browser takes from it. */
export interface Slice {
  readonly file: string
  readonly has: ReadonlySet<number>
}

/**
 * The slices of a typeface, by its stylesheet. A stylesheet promises ranges in which its files leave gaps (most emoji):
 * only what a file really draws counts.
 */
export async function readSlices(face: Face): Promise<Slice[]> {
  const css = cssOf(face)
  const rules = [...(await readFile(css, 'utf8')).matchAll(/@font-face\s*{([^}]*)}/g)]
  return Promise.all(
    rules.map(async ([, rule = '']) => {
      const file = join(dirname(css), /url\(['"]?([^)'"]*)/.exec(rule)?.[1] ?? '')
      const ranges = (/unicode-range:\s*([^;}]*)/.exec(rule)?.[1] ?? '').split(',').map(rangeOf)
      const drawn = readCmap(await cmapTableOf(await readFile(file)))
      const has = [...drawn.keys()].filter((code) =>
        ranges.some(([first, last]) => code >= first && code <= last),
      )
      return { file, has: new Set(has) }
    }),
  )
}

function rangeOf(text: string): readonly [number, number] {
  const [first = 0, last = first] = text
    .trim()
    .replace(/^U\+/i, '')
    .split('-')
    .map((hex) => Number.parseInt(hex, 16))
  return [first, last]
}

/** The code points of ranges as CSS writes them. */
export const codesIn = (ranges: string): number[] =>
  ranges === ''
    ? []
    : ranges.split(',').flatMap((range) => {
        const [first, last] = rangeOf(range)
        return Array.from({ length: last - first + 1 }, (_, index) => first + index)
      })

/** Which slice draws each character: of two, the one that stands later in the stylesheet. */
export const sliceOf = (slices: readonly Slice[], code: number): Slice | undefined =>
  slices.findLast(({ has }) => has.has(code))

/** The slices of all typefaces; takes a second or two, and no thread of ours. */
export async function readAllSlices(): Promise<Readonly<Record<Face, readonly Slice[]>>> {
  const [sans, serif, hand] = await Promise.all([readSlices('sans'), readSlices('serif'), readSlices('hand')])
  return { sans, serif, hand }
}
