import type { MissingGlyphs } from '../schema/fontPart.ts'

/** An exhibit is named once, with all that is missing in it. */
export function charactersBy(missing: readonly MissingGlyphs[]): [string, string[]][] {
  const found = new Map<string, Set<string>>()
  for (const { exhibit, characters } of missing)
    found.set(exhibit, new Set([...(found.get(exhibit) ?? []), ...characters]))
  return [...found].map(([exhibit, characters]) => [exhibit, [...characters]])
}

/** `U+4D19`. */
export const codeOf = (character: string) =>
  `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`
