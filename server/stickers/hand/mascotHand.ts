import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PhraseOutline } from '#content/ip/stickers/stickerSvg.ts'
import { outlinePath } from './outlinePath.ts'
import { type Typeface, typefaceOf } from './typefaceOf.ts'

const SHEET = fileURLToPath(import.meta.resolve('lxgw-wenkai-webfont/lxgwwenkai-regular.css'))
/** Of the outlines, whatever the typeface's own. */
const EM = 100
const SPACE = / /u
/** Each takes about a megabyte; the words of all stickers are in fewer. */
const SLICES_KEPT = 24

export type MascotHand = ReturnType<typeof openMascotHand>

interface Slice {
  readonly file: string
  readonly ranges: readonly (readonly [first: number, last: number])[]
}

/**
 * The hand the mascot writes in (LXGW WenKai), read from its slices on the disk as they are needed: words become
 * outlines, so that a sticker needs no typeface on the phone or the server.
 */
export function openMascotHand() {
  let slices: readonly Slice[] | undefined
  const typefaces = new Map<string, Typeface>()
  const typefaceAt = (file: string) => {
    const typeface = typefaces.get(file) ?? typefaceOf(readFileSync(file))
    // The last one read stands last; the one that was not read for longest goes.
    typefaces.delete(file)
    typefaces.set(file, typeface)
    for (const oldest of typefaces.keys()) if (typefaces.size > SLICES_KEPT) typefaces.delete(oldest)
    return typeface
  }
  const glyphOf = (character: string) => {
    slices ??= slicesOf(readFileSync(SHEET, 'utf8'))
    const code = character.codePointAt(0) ?? 0
    const slice = slices.find(({ ranges }) => ranges.some(([first, last]) => code >= first && code <= last))
    const typeface = slice && typefaceAt(slice.file)
    const glyph = typeface?.glyph(character)
    return typeface && glyph ? { ...glyph, scale: EM / typeface.unitsPerEm } : undefined
  }

  return {
    /** The characters it cannot write. */
    missing: (text: string): string[] =>
      [...new Set(text)].filter((one) => !SPACE.test(one) && !glyphOf(one)),

    /** The words in one line from x = 0, on y = 0, for an em of 100. What it cannot write is left out. */
    outline(text: string): PhraseOutline {
      let width = 0
      const paths = [...text].map((character) => {
        const glyph = glyphOf(character)
        if (!glyph) return ''
        const path = outlinePath(glyph.contours, ({ x, y }) => [width + x * glyph.scale, -y * glyph.scale])
        width += glyph.advance * glyph.scale
        return path
      })
      return { width: Math.round(width), d: paths.join('') }
    },
  }
}

/** Each slice of the sheet and the characters it says it draws. */
const slicesOf = (sheet: string): Slice[] =>
  [...sheet.matchAll(/url\('(?<file>[^']+)'\)[^}]*?unicode-range:(?<ranges>[^;}]+)/gu)].map(({ groups }) => ({
    file: join(dirname(SHEET), groups?.file ?? ''),
    ranges: (groups?.ranges ?? '').split(',').map((range) => {
      const [first = '', last = first] = range.trim().slice('U+'.length).split('-')
      return [Number.parseInt(first, 16), Number.parseInt(last, 16)]
    }),
  }))
