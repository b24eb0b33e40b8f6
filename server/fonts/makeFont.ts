import { readFile } from 'node:fs/promises'
import subsetFont from 'subset-font'
import { mergeHan } from './mergeHan.ts'
import type { Recipe } from './planFonts.ts'
import { typefaces } from './typefaces.ts'

/** Tables for other systems and other scripts; a browser on a screen has no use for them. */
const NEVER_READ = ['BASE', 'STAT', 'DSIG', 'FFTM', 'bsln', 'feat', 'morx', 'prop']
/** The features that pages ask for or a browser uses by itself. */
const FEATURES = ['ccmp', 'halt', 'kern', 'liga', 'locl', 'mark', 'palt', 'vert', 'vhal', 'vrt2']
/** Layout that Han characters do without, and what `hmtx` and `gvar` say already. */
const OF_SIGNS = ['GSUB', 'GPOS', 'GDEF', 'HVAR', 'VVAR']

const textOf = (codes: readonly number[]) => String.fromCodePoint(...codes)

/** Makes the file of a recipe, as WOFF2. The same recipe gives the same bytes. Takes seconds: call it in a worker. */
export async function makeFont({ face, merged, slices, varied }: Recipe): Promise<Buffer> {
  const { axis, upright } = typefaces[face]
  const cut = (
    file: string,
    codes: readonly number[],
    dropTables: readonly string[],
    targetFormat: 'sfnt' | 'woff2',
  ) =>
    readFile(file).then((font) =>
      subsetFont(font, textOf(codes), {
        targetFormat,
        dropTables: [...NEVER_READ, ...(upright ? [] : ['vhea', 'vmtx']), ...dropTables],
        noHinting: true,
        keepFeatures: merged ? [] : FEATURES,
        noLayoutClosure: merged,
        ...(axis ? { variationAxes: { wght: axis } } : {}),
      }),
    )
  const [only] = slices
  if (!merged && only) return cut(only.file, only.codes, [], 'woff2')
  const parts: Buffer[] = []
  for (const { file, codes } of slices) parts.push(await cut(file, codes, OF_SIGNS, 'sfnt'))
  const kept = new Set(varied)
  const font = mergeHan(parts, (code) => kept.has(code))
  // Once more through HarfBuzz, which refuses a font that is not sound.
  return subsetFont(font, textOf(slices.flatMap(({ codes }) => codes)), { targetFormat: 'woff2' })
}
