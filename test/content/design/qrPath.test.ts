import decodeQR from 'qr/decode.js'
import sharp from 'sharp'
import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { qrPath } from '../../../content/design/qrPath.ts'
import { colors } from '../../../content/design/tokens.ts'

test('runs of dark modules become one rectangle each', () => {
  const rows = [
    [true, true, false, true],
    [false, false, false, false],
    [false, true, true, true],
  ]
  expect(qrPath(rows)).toBe('M0 0h2v1H0zM3 0h1v1H3zM1 2h3v1H1z')
})

test.each([
  'https://hall.example.cn/live/8c0f5b1e-6d3a-4d53-9a5e-0c8ef2a31a11?from=wall',
  'http://192.168.1.20:8080/live/8c0f5b1e-6d3a-4d53-9a5e-0c8ef2a31a11?from=kiosk&locale=en',
])('another program reads %s back from the drawn code', async (address) => {
  const { data, size } = encode(address, { ecc: 'M', border: 4 })
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 6}" height="${size * 6}">
    <rect width="100%" height="100%" fill="${colors.white}"/><path d="${qrPath(data)}" fill="${colors.ink}"/></svg>`
  const { data: pixels, info } = await sharp(Buffer.from(svg))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  expect(decodeQR({ width: info.width, height: info.height, data: pixels })).toBe(address)
})
