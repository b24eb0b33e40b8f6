import sharp from 'sharp'
import { expect, test } from 'vitest'
import { shippedPhrases } from '#content/ip/stickers/stickerPhrases.ts'
import { openMascotHand } from '../../../server/stickers/hand/mascotHand.ts'

const hand = openMascotHand()

/** How much of the em square each character blackens. */
async function inkOf(text: string): Promise<number[]> {
  const { width, d } = hand.outline(text)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="120"><rect width="${width}" height="120" fill="#fff"/><path transform="translate(0 95)" d="${d}"/></svg>`
  const { data } = await sharp(Buffer.from(svg)).greyscale().raw().toBuffer({ resolveWithObject: true })
  const shares = [...text].map((_, index) => {
    let ink = 0
    const each = width / [...text].length
    data.forEach((value, at) => {
      if (Math.floor((at % width) / each) === index) ink += (255 - value) / 255
    })
    return ink / (each * 100)
  })
  return shares
}

test('it writes every shipped phrase: each character is drawn, none is a blot', async () => {
  for (const { zh, en } of Object.values(shippedPhrases)) {
    expect(hand.missing(zh + en)).toEqual([])
    for (const ink of await inkOf(zh)) {
      expect(ink, zh).toBeGreaterThan(0.04)
      expect(ink, zh).toBeLessThan(0.4)
    }
  }
})

test('Chinese stands on a grid of one em, and Latin letters take the width they need', () => {
  expect(hand.outline('你好呀').width).toBe(300)
  expect(hand.outline('il').width).toBeLessThan(hand.outline('mw').width)
})

test('a letter with an accent is made of two outlines: taller than the letter alone', () => {
  const top = (text: string) =>
    Math.min(...[...hand.outline(text).d.matchAll(/-?[\d.]+ (-?[\d.]+)/gu)].map(([, y]) => Number(y)))
  expect(top('é')).toBeLessThan(top('e') - 5)
})

test('what it cannot write is named once and left out', () => {
  expect(hand.missing('看䴙䴘，看😀')).toEqual(['䴙', '䴘', '😀'])
  expect(hand.outline('䴙')).toEqual({ width: 0, d: '' })
})
