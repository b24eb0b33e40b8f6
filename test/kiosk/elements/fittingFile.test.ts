import { expect, test } from 'vitest'
import { fittingFile } from '../../../kiosk/elements/fittingFile.ts'

const sizes = [480, 960, 1920].map((width) => ({ file: `${width}.avif`, width, height: width / 2 }))
const picture = { file: 'plain.webp', alt: { zh: '树', en: 'A tree' }, sizes }

test('a screen takes the smallest file that fills its place on both sides', () => {
  expect(fittingFile(picture, { width: 280, height: 210 })).toBe('480.avif')
  expect(fittingFile(picture, { width: 480, height: 240 })).toBe('480.avif')
  expect(fittingFile(picture, { width: 280, height: 241 })).toBe('960.avif')
  expect(fittingFile(picture, { width: 1000, height: 10 })).toBe('1920.avif')
})

test('where none fills it, the largest is taken; one from before there were sizes is shown as it is', () => {
  expect(fittingFile(picture, { width: 4000, height: 3000 })).toBe('1920.avif')
  const { sizes: _, ...older } = picture
  expect(fittingFile(older, { width: 10, height: 10 })).toBe('plain.webp')
})
