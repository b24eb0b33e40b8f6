import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { EditionContent } from '#content/schema/edition.ts'
import { shippedFonts, writeFontTable } from './fontTable.ts'
import { keepFont } from './keepFont.ts'
import { missingIn, sayMissing } from './missingIn.ts'
import { planFonts } from './planFonts.ts'

const dist = resolve(import.meta.dirname, '../../dist')

/** Makes the fonts of what ships beside the built pages, and names each character that no typeface has. */
export async function buildFonts(content: EditionContent): Promise<void> {
  const { slices, shipped } = await writeFontTable(dist, content)
  const missing = missingIn(content, slices)
  if (missing.length > 0) process.stderr.write(`edition/missing-glyphs: ${sayMissing(missing)}\n`)
  const { recipes } = planFonts(shipped, slices)
  const folder = shippedFonts(dist)
  for (const [file, recipe] of recipes)
    if (!existsSync(join(folder, file))) await keepFont(folder, file, recipe)
}
