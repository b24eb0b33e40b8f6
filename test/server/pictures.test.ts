import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pictureBook } from '../../server/pictures/pictureBook.ts'
import { chosen, picturesTool, sizeOf } from '../../server/pictures/picturesTool.ts'
import { sampleExhibit } from '../support/sampleExhibits.ts'

const exhibits = [sampleExhibit('cherry', 0), sampleExhibit('plum', 1)]

test('all exhibits are pictured, or those that are named; a wrong name is answered with the right ones', () => {
  expect(chosen(exhibits, undefined)).toEqual(exhibits)
  expect(chosen(exhibits, 'plum').map(({ id }) => id)).toEqual(['plum'])
  expect(() => chosen(exhibits, 'pear')).toThrow('It has: cherry, plum')
})

test('a size is two numbers', () => {
  expect(sizeOf('1080x1920')).toEqual({ width: 1080, height: 1920 })
  expect(() => sizeOf('huge')).toThrow('is no size such as')
})

test('the book shows each picture under the title of its exhibit, whatever the title holds', () => {
  const [exhibit] = exhibits
  if (!exhibit) throw new Error('no exhibit')
  const title = { zh: '樱 <b>', en: 'Cherry & plum' }
  const book = pictureBook([{ exhibit: { ...exhibit, title }, file: 'a.png', state: 'quiz', across: false }])
  expect(book).toContain('樱 &lt;b&gt;')
  expect(book).toContain('Cherry &amp; plum')
  expect(book).toContain('src="a.png"')
})

test('without a hall nothing is written', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'))
  await expect(picturesTool(['--hall', 'http://127.0.0.1:9', '--out', folder])).rejects.toThrow('no hall at')
  expect(readdirSync(folder)).toEqual([])
  rmSync(folder, { recursive: true })
  expect(() => readFileSync(folder)).toThrow()
})
