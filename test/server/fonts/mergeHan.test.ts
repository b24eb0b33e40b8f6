import { readFile } from 'node:fs/promises'
import subsetFont from 'subset-font'
import { beforeAll, expect, test } from 'vitest'
import { readCmap, writeCmap } from '../../../server/fonts/cmap.ts'
import { type GlyphRecord, glyphRecords } from '../../../server/fonts/glyphRecords.ts'
import { mergeHan } from '../../../server/fonts/mergeHan.ts'
import { readAllSlices, sliceOf } from '../../../server/fonts/readSlices.ts'
import { readTables } from '../../../server/fonts/sfnt.ts'
import type { Face } from '../../../server/fonts/typefaces.ts'

let slices: Awaited<ReturnType<typeof readAllSlices>>
beforeAll(async () => {
  slices = await readAllSlices()
})

/** Each character cut from its own slice, in all weights from 400 to 600. */
const cutAll = (face: Face, text: string) =>
  Promise.all(
    [...text].map(async (character) => {
      const slice = sliceOf(slices[face], character.codePointAt(0) ?? 0)
      return subsetFont(await readFile(slice?.file ?? ''), character, {
        targetFormat: 'sfnt',
        keepFeatures: [],
        noHinting: true,
        ...(face === 'hand' ? {} : { variationAxes: { wght: { min: 400, max: 600, default: 400 } } }),
      })
    }),
  )

const glyphOf = (font: Buffer, character: string): GlyphRecord => {
  const found = glyphRecords(readTables(font)).find(({ codes }) =>
    codes.includes(character.codePointAt(0) ?? 0),
  )
  if (!found) throw new Error(`no glyph of ${character}`)
  return found
}

test('characters of different slices keep their outlines and metrics side by side, and the wanted ones their weights', async () => {
  const text = '樱鹮永'
  const parts = await cutAll('sans', text)
  const merged = mergeHan(parts, (code) => code === 0x6a31)
  for (const [index, character] of [...text].entries()) {
    const own = glyphOf(parts[index] as Buffer, character)
    const now = glyphOf(merged, character)
    expect(now.outline.subarray(0, own.outline.length).equals(own.outline)).toBe(true)
    expect([now.across, now.down]).toEqual([own.across, own.down])
    expect(own.deltas.length).toBeGreaterThan(0)
    expect(now.deltas.equals(character === '樱' ? own.deltas : Buffer.alloc(0))).toBe(true)
  }
  // The box for what is missing is there once.
  expect(glyphRecords(readTables(merged)).length).toBe(text.length + 1)
})

test('a glyph put together from others finds them again under their new numbers', async () => {
  // In the mascot's hand the minus sign is a hyphen put in another place.
  const merged = mergeHan(await cutAll('hand', '永−樱'), () => true)
  const records = glyphRecords(readTables(merged))
  const { outline } = glyphOf(merged, '−')
  expect(outline.readInt16BE(0)).toBeLessThan(0)
  const part = records[outline.readUInt16BE(12)]
  expect(part?.outline.readInt16BE(0)).toBeGreaterThan(0)
  expect(part?.codes).toEqual([])
})

test('slices of different typefaces are not put together', async () => {
  const [sans] = await cutAll('sans', '永')
  const [hand] = await cutAll('hand', '樱')
  expect(() => mergeHan([sans as Buffer, hand as Buffer], () => true)).toThrow('gvar')
})

test('a table of characters says the same after it is written', () => {
  const glyphs = new Map([
    [0x4e00, 3],
    [0x4e01, 4],
    [0x4e02, 9],
    [0x2f81a, 1],
  ])
  expect(readCmap(writeCmap(glyphs))).toEqual(glyphs)
})

test('a slice has what its file draws, not what its stylesheet promises', () => {
  expect(sliceOf(slices.sans, 0x6a31)).toBeDefined()
  expect(sliceOf(slices.sans, 0x1f302)).toBeUndefined()
})
