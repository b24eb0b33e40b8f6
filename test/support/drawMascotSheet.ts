import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { createServer } from 'vite'
import { gestures } from '#content/ip/gestures.ts'
import { moods } from '#content/ip/moods.ts'
import { seasons } from '#content/ip/seasonOf.ts'
import type { Cell } from './mascotSheetPage.ts'
import { openBrowser } from './openBrowser.ts'

const root = resolve(import.meta.dirname, '../..')
const ahead = { x: 0.1, y: 0.05 }
/** A moment in the middle of each gesture that tells most of it. */
const TELLING = 1.3
const GAZES = [
  { x: -1, y: 0.5 },
  { x: 1, y: 0.5 },
  { x: -1, y: -0.8 },
  { x: 1, y: -0.8 },
] as const

/** Every gesture, mood, costume and look of 小玉, sheet by sheet. */
export const sheets: Readonly<Record<string, { columns: number; cells: readonly Cell[] }>> = {
  gestures: {
    columns: 4,
    cells: [
      ...gestures.map((gesture) => ({
        name: gesture,
        seconds: 40 + TELLING,
        inputs: { gesture, since: 40, look: ahead },
      })),
      {
        name: 'idle, from the side',
        seconds: 41,
        inputs: { gesture: 'idle', since: 0, look: ahead },
        turn: 0.9,
      },
    ],
  },
  moods: {
    columns: 5,
    cells: moods.map((mood) => ({
      name: mood,
      seconds: 40.4,
      inputs: { gesture: 'idle', since: 0, mood, look: { x: 0, y: 0 } },
      close: true,
    })),
  },
  costumes: {
    columns: 4,
    cells: [0, 2.2].flatMap((turn) =>
      seasons.map((costume) => ({
        name: costume,
        seconds: 41,
        inputs: { gesture: turn ? 'idle' : 'wave', since: turn ? 0 : 40, look: ahead, costume },
        turn,
      })),
    ),
  },
  gazes: {
    columns: 4,
    cells: GAZES.map((look) => ({
      name: `${look.x}, ${look.y}`,
      seconds: 40.4,
      inputs: { gesture: 'point', since: 0, look },
    })),
  },
}

/** Opens the page that draws sheets; `size` is that of a cell, in px. */
export async function openMascotSheet(size: { width: number; height: number }) {
  const vite = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
  })
  await vite.listen()
  const browser = await openBrowser()
  const page = await browser.newPage()
  const [url] = vite.resolvedUrls?.local ?? []
  return {
    draw: async (cells: readonly Cell[], columns: number) => {
      const rows = Math.ceil(cells.length / columns)
      await page.setViewportSize({ width: size.width * columns, height: size.height * rows })
      await page.goto(`${url}test/support/mascotSheet.html`)
      await page.waitForFunction('window.drawSheet !== undefined', undefined, { timeout: 60_000 })
      const cost = await page.evaluate(([all, across]) => window.drawSheet(all, across), [
        cells,
        columns,
      ] as const)
      return { ...cost, png: await page.screenshot() }
    },
    close: async () => {
      await browser.close()
      await vite.close()
    },
  }
}

/** `tsx test/support/drawMascotSheet.ts --out folder [--only moods] [--size 300x420]` */
async function drawFromCommandLine() {
  const { values } = parseArgs({
    options: {
      out: { type: 'string', default: 'mascot-sheets' },
      only: { type: 'string' },
      size: { type: 'string', default: '360x480' },
    },
  })
  const [width = 360, height = 480] = values.size.split('x').map(Number)
  mkdirSync(values.out, { recursive: true })
  const sheet = await openMascotSheet({ width, height })
  try {
    for (const [name, { columns, cells }] of Object.entries(sheets)) {
      if (values.only && values.only !== name) continue
      const { png, ...cost } = await sheet.draw(cells, columns)
      writeFileSync(join(values.out, `mascot-${name}.png`), png)
      process.stdout.write(`${name} ${JSON.stringify(cost)}\n`)
    }
  } finally {
    await sheet.close()
  }
}

if (process.argv[1] === import.meta.filename) await drawFromCommandLine()
