import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { FontPart } from '#content/schema/fontPart.ts'
import type { Drawn } from './drawnCharacters.ts'
import { type Slice, sliceOf } from './readSlices.ts'
import { type Face, releaseOf, typefaces } from './typefaces.ts'

/** Grows when the same characters are to give other bytes. */
const MAKING = 1

/** How one file is made. */
export interface Recipe {
  readonly face: Face
  /** Han characters of many slices become one font; signs stay with the features of their slice. */
  readonly merged: boolean
  readonly slices: readonly { readonly file: string; readonly codes: readonly number[] }[]
  /** The characters that keep their other weights. */
  readonly varied: readonly number[]
}

export interface Plan {
  readonly parts: readonly FontPart[]
  /** By the name of the file. */
  readonly recipes: ReadonlyMap<string, Recipe>
}

export type Slices = Readonly<Record<Face, readonly Slice[]>>

/** Signs of a typeface without pairs, forms or kerning can be merged like Han characters. */
const mergesIn = (face: Face, code: number) =>
  !typefaces[face].hasLayout || (code >= 0x3400 && /\p{Script=Han}/u.test(String.fromCodePoint(code)))

/** Which files draw these characters. Names are known before a file is made: they come from what goes into it. */
export function planFonts(drawn: Drawn, slices: Slices): Plan {
  const parts: FontPart[] = []
  const recipes = new Map<string, Recipe>()
  const plan = (face: Face, codes: ReadonlySet<number>, weights: readonly string[], varied = NONE) => {
    for (const recipe of recipesFor(face, codes, slices[face], varied)) {
      const file = nameOf(recipe)
      recipes.set(file, recipe)
      const all = recipe.slices.flatMap((slice) => slice.codes)
      for (const weight of weights)
        parts.push({ family: typefaces[face].family, weight, file, unicodeRange: rangesOf(all) })
    }
  }
  // A Han character that nobody knew would be bold is drawn as in the text: no screen goes without it, or for a whole slice.
  plan('sans', drawn.sans, ['400', '500 700'], drawn.bold)
  // A title asked for a little lighter than it is drawn is still the title; only figures have the lighter weight.
  plan('serif', drawn.serif, ['400 700'])
  plan('hand', drawn.hand, ['400'])
  return { parts, recipes }
}

const NONE: ReadonlySet<number> = new Set()

function recipesFor(
  face: Face,
  codes: ReadonlySet<number>,
  slices: readonly Slice[],
  varied: ReadonlySet<number>,
): Recipe[] {
  const bySlice = new Map<string, number[]>()
  for (const code of [...codes].sort((one, other) => one - other)) {
    const file = sliceOf(slices, code)?.file
    if (file) bySlice.set(file, [...(bySlice.get(file) ?? []), code])
  }
  const sorted = [...bySlice].sort(([one], [other]) => (one < other ? -1 : 1))
  const only = (wanted: (code: number) => boolean) =>
    sorted
      .map(([file, all]) => ({ file, codes: all.filter(wanted) }))
      .filter((slice) => slice.codes.length > 0)
  const han = only((code) => mergesIn(face, code))
  const kept = han.flatMap((slice) => slice.codes).filter((code) => varied.has(code))
  return [
    ...(han.length > 0 ? [{ face, merged: true, slices: han, varied: kept }] : []),
    ...only((code) => !mergesIn(face, code)).map((slice) => ({
      face,
      merged: false,
      slices: [slice],
      varied: [],
    })),
  ]
}

const nameOf = ({ face, merged, slices, varied }: Recipe) => {
  const about = [
    MAKING,
    releaseOf(face),
    face,
    merged,
    varied,
    slices.map(({ file, codes }) => [basename(file), codes]),
  ]
  return `${createHash('sha256').update(JSON.stringify(about)).digest('hex')}.woff2`
}

/** Code points as CSS writes them: `U+4e00-4e03,U+4e0b`. */
export function rangesOf(codes: readonly number[]): string {
  const runs: [number, number][] = []
  for (const code of [...codes].sort((one, other) => one - other)) {
    const open = runs.at(-1)
    if (open && open[1] + 1 === code) open[1] = code
    else runs.push([code, code])
  }
  const hex = (code: number) => code.toString(16)
  return runs
    .map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(',')
}
