import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fastify } from 'fastify'
import { beforeAll, expect, test } from 'vitest'
import type { EditionContent } from '#content/schema/edition.ts'
import { readShippedContent } from '../../../server/exhibits/shippedContent.ts'
import { drawnCharacters, type Words } from '../../../server/fonts/drawnCharacters.ts'
import { editionFonts } from '../../../server/fonts/editionFonts.ts'
import { readFontTable } from '../../../server/fonts/fontTable.ts'
import { makeFont } from '../../../server/fonts/makeFont.ts'
import { missingIn, sayMissing } from '../../../server/fonts/missingIn.ts'
import { planFonts, type Slices } from '../../../server/fonts/planFonts.ts'
import { codesIn, readAllSlices, sliceOf } from '../../../server/fonts/readSlices.ts'
import { typefaces } from '../../../server/fonts/typefaces.ts'
import { quietLog } from '../../support/quietLog.ts'
import { sampleEdition, sampleExhibit } from '../../support/sampleExhibits.ts'

const MOST_BYTES = 600_000
const dist = resolve(import.meta.dirname, '../../../dist')

let content: EditionContent
let slices: Slices
let own: Words
beforeAll(async () => {
  content = await readShippedContent(new Date('2026-09-10T00:00:00Z'))
  ;({ slices, own } = await readFontTable(dist))
})

const told = (zh: string): EditionContent => ({
  ...sampleEdition(),
  exhibits: [{ ...sampleExhibit('grebe'), lead: { zh, en: 'A bird' } }],
})

test('the typefaces of the shipped edition are at most 600 kB, all three together, and made with the pages', () => {
  const { recipes } = planFonts(drawnCharacters(content, own), slices)
  const sizes = [...recipes].map(([file, { face }]) => ({
    face,
    bytes: statSync(join(dist, 'fonts', file)).size,
  }))
  const all = sizes.reduce((sum, { bytes }) => sum + bytes, 0)
  expect(
    all,
    `${all} bytes: fewer characters, or fewer in bold (server/fonts/drawnCharacters.ts)`,
  ).toBeLessThanOrEqual(MOST_BYTES)
  expect(new Set(sizes.map(({ face }) => face))).toEqual(new Set(Object.keys(typefaces)))
})

test('every character of the shipped edition has a glyph', () => {
  expect(sayMissing(missingIn(content, slices))).toBe('')
})

test('every character is planned into the typeface that draws it, or that one never had it', () => {
  const drawn = drawnCharacters(content, own)
  const { recipes } = planFonts(drawn, slices)
  for (const face of ['sans', 'serif', 'hand'] as const) {
    const planned = new Set(
      [...recipes.values()]
        .filter((one) => one.face === face)
        .flatMap((one) => one.slices.flatMap((slice) => slice.codes)),
    )
    const had = [...drawn[face]].filter((code) => sliceOf(slices[face], code))
    expect(had.filter((code) => !planned.has(code))).toEqual([])
    expect(planned.size).toBe(had.length)
  }
})

test('a character that no typeface has is named with its exhibit and its field', () => {
  // A bird of our lakes, a form of 丸 for compatibility, and an emoji.
  const missing = missingIn(told('小䴙䴘🐦\u{2F81A}会潜水'), slices)
  expect(missing).toEqual([
    { exhibit: 'grebe', field: 'lead.zh', characters: ['䴙', '䴘', '🐦', '\u{2F81A}'] },
  ])
  expect(sayMissing(missing)).toContain('grebe lead.zh: 䴙 (U+4D19)')
})

test('what is never drawn by itself is not missed', () => {
  expect(missingIn(told('树\u200b\u{FE0F}\n林'), slices)).toEqual([])
})

test('the table that the build leaves says what the packages say', async () => {
  const anew = await readAllSlices()
  expect(slices).toEqual(anew)
})

test('new characters give new files, and only in the typefaces that draw them', () => {
  const none = { sans: '', bold: '', serif: '', hand: '' }
  const filesOf = (edition: EditionContent) => {
    const { recipes } = planFonts(drawnCharacters(edition, none), slices)
    return (['sans', 'serif', 'hand'] as const).map((face) =>
      [...recipes].flatMap(([file, recipe]) => (recipe.face === face ? file : [])).sort(),
    )
  }
  const [sans, ...others] = filesOf(told('会潜水'))
  const [newSans, ...same] = filesOf(told('会潜水鹮'))
  expect(newSans).not.toEqual(sans)
  expect(same).toEqual(others)
})

test('a new word in an edition that is otherwise the shipped one costs a small file and no typeface', async () => {
  const shipped = drawnCharacters(content, own)
  const [first, ...others] = content.exhibits
  if (!first) throw new Error('nothing ships')
  const changed = { ...content, exhibits: [{ ...first, lead: { zh: '朱鹮', en: 'Ibis' } }, ...others] }
  const plan = planFonts(drawnCharacters(changed, own), slices, shipped)
  const before = planFonts(shipped, slices, shipped)
  expect(before.parts).toEqual(planFonts(shipped, slices).parts)
  const added = [...plan.recipes].filter(([file]) => !before.recipes.has(file))
  expect(new Set(added.map(([, { face }]) => face))).toEqual(new Set(['sans']))
  const sizes = await Promise.all(added.map(async ([, recipe]) => (await makeFont(recipe)).length))
  expect(Math.max(...sizes)).toBeLessThan(4000)
  expect([...before.recipes.keys()].every((file) => plan.recipes.has(file))).toBe(true)
})

test('an edition that says something else altogether has typefaces of its own', () => {
  const shipped = drawnCharacters(content, own)
  const drawn = drawnCharacters(told('会潜水'), { sans: '', bold: '', serif: '', hand: '' })
  expect(planFonts(drawn, slices, shipped)).toEqual(planFonts(drawn, slices))
})

test('a published edition brings its glyphs with it: made once, kept for good, the same after a restart', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'hall-fonts-'))
  const edition = told('朱鹮')
  const open = async () => {
    const app = fastify()
    const fonts = editionFonts({
      app,
      dist,
      dataDir,
      log: quietLog,
      now: () => new Date(),
      shown: async () => ({ ...edition, id: 'a' }),
    })
    await app.register(import('@fastify/static'), { root: dist, serve: false })
    return { app, parts: await fonts.partsOf('a', edition) }
  }
  try {
    const first = await open()
    const part = first.parts.find(
      ({ weight, unicodeRange }) => weight === '400' && codesIn(unicodeRange).includes(0x9e6e),
    )
    const url = `/fonts/${part?.file}`
    const [one, other] = await Promise.all([first.app.inject(url), first.app.inject(url)])
    expect(one.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(one.rawPayload.subarray(0, 4).toString()).toBe('wOF2')
    expect(other.rawPayload.equals(one.rawPayload)).toBe(true)
    expect((await first.app.inject(`/fonts/${'0'.repeat(64)}.woff2`)).statusCode).toBe(404)
    await first.app.close()
    const kept = join(dataDir, 'fonts', part?.file ?? '')
    expect(readFileSync(kept).equals(one.rawPayload)).toBe(true)
    expect(readdirSync(join(dataDir, 'fonts')).filter((name) => name.startsWith('.'))).toEqual([])
    const made = statSync(kept).mtimeMs
    const second = await open()
    expect(second.parts).toEqual(first.parts)
    expect((await second.app.inject(url)).statusCode).toBe(200)
    expect(statSync(kept).mtimeMs).toBe(made)
    await second.app.close()
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
  expect(existsSync(dataDir)).toBe(false)
}, 60_000)
