import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type PictureFacts, pictureFacts } from '#content/schema/mediaFacts.ts'
import { heicPicture } from '../../support/heicPicture.ts'
import { openTestMedia } from '../../support/openTestMedia.ts'

let hall: Awaited<ReturnType<typeof openTestMedia>>
beforeAll(async () => {
  hall = await openTestMedia()
})
afterAll(() => hall.close())

const plain = (width: number, height: number, background = '#8fb83f') =>
  sharp({ create: { width, height, channels: 3, background } })
const send = (name: string, bytes: Buffer) => hall.send('picture', name, bytes)
const facts = async (name: string, bytes: Buffer): Promise<PictureFacts> => {
  const entry = await send(name, bytes)
  expect([name, entry.status, entry.problem]).toEqual([name, 'ready', null])
  return pictureFacts.parse(entry.facts)
}
const stored = (file: string) => join(hall.dataDir, 'media', file)

test('a picture is made ready in every size that a screen may want, in AVIF and in WebP, and each is served', async () => {
  const { width, height, avif, webp } = await facts('a.png', await plain(2400, 1200).png().toBuffer())
  expect([width, height]).toEqual([2400, 1200])
  for (const [format, sizes] of Object.entries({ avif, webp })) {
    expect(sizes.map((size) => [size.width, size.height])).toEqual([
      [480, 240],
      [960, 480],
      [1920, 960],
      [2400, 1200],
    ])
    for (const { file, bytes } of sizes) {
      const read = await hall.app.inject(`/media/${file}`)
      expect([read.headers['content-type'], read.rawPayload.length]).toEqual([`image/${format}`, bytes])
    }
  }
})

test('a picture taken with the camera on its side is shown upright, and says nothing of where it was taken', async () => {
  const corner = await plain(300, 200)
    .composite([{ input: await plain(60, 60, '#b4643f').png().toBuffer(), left: 0, top: 0 }])
    .png()
    .toBuffer()
  for (const [orientation, at] of [
    [1, [30, 30]],
    [2, [270, 30]],
    [3, [270, 170]],
    [4, [30, 170]],
    [5, [30, 30]],
    [6, [170, 30]],
    [7, [170, 270]],
    [8, [30, 270]],
  ] as const) {
    const sent = await sharp(corner)
      .withMetadata({ orientation, exif: { IFD0: { Copyright: 'GPS' } } })
      .jpeg({ quality: 95 })
      .toBuffer()
    const { width, height, webp } = await facts(`${orientation}.jpg`, sent)
    expect([orientation, width, height]).toEqual([
      orientation,
      ...(orientation > 4 ? [200, 300] : [300, 200]),
    ])
    const largest = sharp(stored(webp.at(-1)?.file ?? ''))
    const shown = await largest.metadata()
    expect([shown.width, shown.height, shown.exif]).toEqual([width, height, undefined])
    const [left, top] = at
    const [red = 0] = await largest.extract({ left, top, width: 1, height: 1 }).raw().toBuffer()
    expect([orientation, Math.abs(red - 0xb4) < 16]).toEqual([orientation, true])
  }
})

test('whatever a camera or a phone writes is taken: JPEG, PNG with 16 bits, WebP, AVIF, TIFF, GIF, HEIC', async () => {
  const small = () => plain(64, 48)
  for (const [name, bytes] of [
    ['a.jpg', await small().jpeg().toBuffer()],
    ['a.png', await small().toColourspace('rgb16').png().toBuffer()],
    ['a.webp', await small().webp().toBuffer()],
    ['a.avif', await small().avif().toBuffer()],
    ['a.tif', await small().tiff().toBuffer()],
    ['a.gif', await small().gif().toBuffer()],
  ] as const)
    expect(await facts(name, bytes)).toMatchObject({ width: 64, height: 48 })
  const { width, height, webp } = await facts('IMG_0001.HEIC', heicPicture)
  expect([width, height]).toEqual([96, 64])
  const pixels = await sharp(stored(webp[0]?.file ?? ''))
    .raw()
    .toBuffer()
  expect(Math.abs((pixels[0] ?? 0) - 230)).toBeLessThan(16)
})

test('a picture of 200 megapixels is taken, and its largest size fits a wall of 4K', async () => {
  const huge = await plain(20_000, 10_000).jpeg({ quality: 40 }).toBuffer()
  const { width, height, webp, avif } = await facts('200MP.jpg', huge)
  expect([width, height]).toEqual([20_000, 10_000])
  expect([webp.at(-1)?.width, avif.at(-1)?.height]).toEqual([3840, 1920])
}, 60_000)

/** A PNG that says it is larger than the pixels it brings: how bombs are built. */
async function pretending(width: number, height: number): Promise<Buffer> {
  const png = await plain(10, 10).png().toBuffer()
  png.writeUInt32BE(width, 16)
  png.writeUInt32BE(height, 20)
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29)
  return png
}

test('a bomb, a drawing with a script, half a picture and what is no picture are refused, each for its own reason', async () => {
  const whole = await plain(800, 600).jpeg().toBuffer()
  const script = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  const zip = Buffer.concat([Buffer.from('PK\x03\x04'), deflateRawSync(Buffer.alloc(1024 ** 2))])
  for (const [name, bytes, code, detail] of [
    ['bomb.png', await pretending(100_000, 100_000), 'media/too-many-pixels', '300 MP'],
    ['hollow.png', await pretending(16_000, 16_000), 'media/not-a-picture', ''],
    ['tree.svg', Buffer.from(script), 'media/is-drawing', ''],
    ['tree.png', Buffer.from(`\uFEFF<?xml version="1.0"?>${script}`), 'media/is-drawing', ''],
    ['half.jpg', whole.subarray(0, whole.length / 2), 'media/not-a-picture', ''],
    ['half.heic', heicPicture.subarray(0, 400), 'media/not-a-picture', ''],
    ['words.jpg', Buffer.from('好一棵树'), 'media/not-a-picture', ''],
    ['zip.jpg', zip, 'media/not-a-picture', ''],
  ] as const) {
    const { status, problem } = await send(name, bytes)
    expect([name, status, problem]).toEqual([name, 'refused', { code, detail }])
  }
})

test('a picture with the wrong ending is taken for what it is', async () => {
  expect(await facts('leaf.jpg', await plain(30, 20).png().toBuffer())).toMatchObject({ width: 30 })
})

test('a picture sent in one call is in the library too, with the very file that is shown', async () => {
  const bytes = await plain(700, 500, '#2f7d5b').png().toBuffer()
  const headers = { 'x-test-identity': '{"username":"wu","role":"host"}', 'content-type': 'image/png' }
  const shown = (await hall.app.inject({ method: 'POST', url: '/api/media', headers, payload: bytes })).json()
  await hall.settle()
  const entry = (await hall.entries()).find(({ addedBy }) => addedBy === 'wu')
  expect(entry?.status).toBe('ready')
  expect(pictureFacts.parse(entry?.facts).webp.map(({ file }) => file)).toContain(shown.file)
  const uses = async () => [{ in: 'exhibit' as const, where: { zh: '樱', en: 'Cherry' } }]
  hall.library.usedBy(async ({ files }) => (files.includes(shown.file) ? uses() : []))
  expect((await hall.act('DELETE', `/api/library/${entry?.id}`)).json().code).toBe('media/in-use')
  expect(existsSync(stored(shown.file))).toBe(true)
})
