import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { editionFamilies } from '#content/design/tokens.ts'

export type Face = keyof typeof editionFamilies

interface Typeface {
  readonly family: string
  readonly css: string
  /** The part of the weight axis that pages use. The weight most characters need is the default; the rest are deltas. */
  readonly axis?: { readonly min: number; readonly max: number; readonly default: number }
  /** Titles stand upright in columns; a typeface that never does needs no metrics for it. */
  readonly upright: boolean
  /** Signs have narrower and upright forms, and letters are kerned. */
  readonly hasLayout: boolean
}

/** The three typefaces, as their packages ship them: a hundred slices each, named by a stylesheet. */
export const typefaces: Record<Face, Typeface> = {
  sans: {
    family: editionFamilies.sans,
    css: '@fontsource-variable/noto-sans-sc/wght.css',
    axis: { min: 400, max: 600, default: 400 },
    upright: false,
    hasLayout: true,
  },
  serif: {
    family: editionFamilies.serif,
    css: '@fontsource-variable/noto-serif-sc/wght.css',
    axis: { min: 400, max: 600, default: 600 },
    upright: true,
    hasLayout: true,
  },
  hand: {
    family: editionFamilies.hand,
    css: 'lxgw-wenkai-webfont/lxgwwenkai-regular.css',
    upright: false,
    hasLayout: false,
  },
}

export const faces = Object.keys(typefaces) as Face[]

const { resolve } = createRequire(import.meta.url)

export const cssOf = (face: Face) => resolve(typefaces[face].css)

/** Part of every file's name: a new release of a package gives new files. */
export const releaseOf = (face: Face): string => {
  const about = readFileSync(join(dirname(cssOf(face)), 'package.json'), 'utf8')
  return (JSON.parse(about) as { version: string }).version
}
