import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createServer } from 'vite'
import { stickers } from '#content/ip/stickers/stickers.ts'
import { openBrowser } from './openBrowser.ts'
import { outlineOf } from './outlineOf.ts'

const root = resolve(import.meta.dirname, '../..')
/** px of an em while it is traced; outlines are written for an em of 100. */
const EM = 240

/**
 * Draws the words of every sticker in the mascot's hand (LXGW WenKai) and follows their edges: so a sticker needs no
 * typeface on the phone or the server. `tsx test/support/drawPhrases.ts` writes content/ip/stickers/phrases.json.
 */
async function drawPhrases() {
  const vite = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
  })
  await vite.listen()
  const browser = await openBrowser()
  try {
    const page = await browser.newPage()
    await page.goto(`${vite.resolvedUrls?.local[0]}test/support/scene.html`)
    const ink = (words: string) =>
      page.evaluate(
        async ([text, em]) => {
          const font = `${em}px "LXGW WenKai"`
          await document.fonts.load(font, text)
          const canvas = document.createElement('canvas')
          const context = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D
          context.font = font
          const width = Math.ceil(context.measureText(text).width)
          canvas.width = width + 8
          canvas.height = em * 1.5
          context.font = font
          context.fillText(text, 4, em * 1.1)
          const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
          const alpha = Array.from(
            { length: canvas.width * canvas.height },
            (_, index) => data[index * 4 + 3] ?? 0,
          )
          return { alpha, width: canvas.width, height: canvas.height, measured: width }
        },
        [words, EM] as const,
      )
    const phrases: Record<string, Record<string, { width: number; d: string }>> = {}
    for (const [id, { words }] of Object.entries(stickers)) {
      const drawn: Record<string, { width: number; d: string }> = {}
      for (const [locale, text] of Object.entries(words)) {
        const { measured, ...picture } = await ink(text)
        const scale = 100 / EM
        drawn[locale] = {
          width: Math.round(measured * scale),
          d: outlineOf(picture, (x, y) => [(x - 4) * scale, (y - EM * 1.1) * scale]),
        }
      }
      phrases[id] = drawn
    }
    writeFileSync(resolve(root, 'content/ip/stickers/phrases.json'), `${JSON.stringify(phrases, null, 2)}\n`)
  } finally {
    await browser.close()
    await vite.close()
  }
}

await drawPhrases()
