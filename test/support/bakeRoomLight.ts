import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createServer } from 'vite'
import { openBrowser } from './openBrowser.ts'

const root = resolve(import.meta.dirname, '../..')

/** `tsx test/support/bakeRoomLight.ts` writes `content/scene/room/roomLight.bin` anew, after three.js has changed. */
async function bakeRoomLight() {
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
    await page.goto(`${vite.resolvedUrls?.local[0]}test/support/roomLight.html`)
    await page.waitForFunction('window.bakeRoomLight !== undefined')
    const halves = await page.evaluate(() => window.bakeRoomLight())
    writeFileSync(resolve(root, 'content/scene/room/roomLight.bin'), Uint16Array.from(halves))
  } finally {
    await browser.close()
    await vite.close()
  }
}

await bakeRoomLight()
