import type { EditionContent } from '#content/schema/edition.ts'
import type { MissingGlyphs } from '#content/schema/fontPart.ts'
import type { Slices } from './planFonts.ts'

/** Joiners, variation selectors and line breaks are not drawn by themselves. */
const UNDRAWN = /\p{Default_Ignorable_Code_Point}|\p{Cc}|\s/u

/**
 * The characters of an edition that none of the hall's typefaces can draw, by the field that holds them. A screen would
 * leave them to whatever typeface its system has, or draw an empty box.
 */
export function missingIn(
  { exhibits, films, sources, words = {}, plan }: EditionContent,
  slices: Slices,
): MissingGlyphs[] {
  const has = (code: number) =>
    Object.values(slices).some((slices) => slices.some((slice) => slice.has.has(code)))
  const missing = (text: string) => [
    ...new Set([...text].filter((one) => !UNDRAWN.test(one) && !has(one.codePointAt(0) ?? 0))),
  ]
  const named = [
    ...exhibits.map((one) => [one.id, one] as const),
    ...films.map((one) => [one.id, one] as const),
    ...sources.map((one) => [one.key, one] as const),
    ...Object.entries(words),
    ...(plan?.areas ?? []).map((one) => [one.id, one.name] as const),
  ]
  return named.flatMap(([exhibit, content]) =>
    [...fieldsOf(content)].flatMap(([field, text]) => {
      const characters = missing(text)
      return characters.length > 0 ? [{ exhibit, field, characters }] : []
    }),
  )
}

function* fieldsOf(value: unknown, path: readonly string[] = []): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [path.join('.'), value]
  else if (value && typeof value === 'object')
    for (const [key, part] of Object.entries(value)) yield* fieldsOf(part, [...path, key])
}

/** For a line of a log or a message: `rain-garden panels.0.text.zh: φ`. */
export const sayMissing = (missing: readonly MissingGlyphs[]): string =>
  missing
    .map(({ exhibit, field, characters }) => `${exhibit} ${field}: ${characters.map(nameOf).join(' ')}`)
    .join('; ')

/** A character that cannot be drawn is named by its number too. */
const nameOf = (character: string) =>
  `${character} (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`
