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

/**
 * Which files draw these characters. Names are known before a file is made: they come from what goes into it.
 * An edition that says little more than `shipped` wears the files of that one and small ones beside them for what is new, a
 * file a slice: so a new word costs a screen a few kB and no typeface.
 */
export function planFonts(drawn: Drawn, slices: Slices, shipped?: Drawn): Plan {
  const parts: FontPart[] = []
  const recipes = new Map<string, Recipe>()
  const added = shipped && additionsTo(shipped, drawn)
  const plan = (face: Face, weights: readonly string[], varied = NONE, variedBefore = NONE) => {
    const add = (recipe: Recipe, elsewhere: ReadonlySet<number>) => {
      const file = nameOf(recipe)
      recipes.set(file, recipe)
      const codes = recipe.slices.flatMap((slice) => slice.codes).filter((code) => !elsewhere.has(code))
      for (const weight of weights)
        parts.push({ family: typefaces[face].family, weight, file, unicodeRange: rangesOf(codes) })
    }
    if (!shipped || !added) {
      for (const recipe of recipesFor(face, drawn[face], slices[face], varied)) add(recipe, NONE)
      return
    }
    const base = recipesFor(face, shipped[face], slices[face], variedBefore)
    for (const recipe of base) add(recipe, added[face])
    for (const codes of bySlice(added[face], slices[face]).values())
      for (const recipe of recipesFor(face, new Set(codes), slices[face], varied)) add(recipe, NONE)
  }
  // A Han character that nobody knew would be bold is drawn as in the text: no screen goes without it, or for a whole slice.
  plan('sans', ['400', '500 700'], drawn.bold, shipped?.bold)
  // A title asked for a little lighter than it is drawn is still the title; only figures have the lighter weight.
  plan('serif', ['400 700'])
  plan('hand', ['400'])
  return { parts, recipes }
}

const NONE: ReadonlySet<number> = new Set()
/** With more, or with less of what shipped, an edition is a hall of its own, and so are its typefaces. */
const MOST_ADDED = 400
const LEAST_SHARED = 0.8

/** What an edition draws that the shipped files do not, by typeface; undefined where the two have too little in common. */
function additionsTo(shipped: Drawn, drawn: Drawn): Record<Face, ReadonlySet<number>> | undefined {
  const without = (some: ReadonlySet<number>, others: ReadonlySet<number>) =>
    [...some].filter((code) => !others.has(code))
  const added = {
    sans: new Set([...without(drawn.sans, shipped.sans), ...without(drawn.bold, shipped.bold)]),
    serif: new Set(without(drawn.serif, shipped.serif)),
    hand: new Set(without(drawn.hand, shipped.hand)),
  }
  const shared = shipped.sans.size - without(shipped.sans, drawn.sans).length
  const tooMany = Object.values(added).some(({ size }) => size > MOST_ADDED)
  return tooMany || shared < shipped.sans.size * LEAST_SHARED ? undefined : added
}

/** The characters that a typeface has, by the file of their slice. */
function bySlice(codes: Iterable<number>, slices: readonly Slice[]): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const code of [...codes].sort((one, other) => one - other)) {
    const file = sliceOf(slices, code)?.file
    if (file) found.set(file, [...(found.get(file) ?? []), code])
  }
  return found
}

function recipesFor(
  face: Face,
  codes: ReadonlySet<number>,
  slices: readonly Slice[],
  varied: ReadonlySet<number>,
): Recipe[] {
  const sorted = [...bySlice(codes, slices)].sort(([one], [other]) => (one < other ? -1 : 1))
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
