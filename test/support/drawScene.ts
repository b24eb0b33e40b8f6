import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { createServer } from 'vite'
import type { StageInfo } from '../../kiosk/scenes/stage.ts'
import type { Asking } from './hearSounds.ts'
import { openBrowser } from './openBrowser.ts'

const root = resolve(import.meta.dirname, '../..')

export interface Drawing extends StageInfo {
  readonly png: Buffer
  readonly hash: string
}

export interface Caption extends Record<string, string> {
  readonly title: string
  readonly hint: string
  readonly foreign: string
}

/** A bare page with one stage on it; every drawing is of a moment that is asked for, never of a clock. */
export async function openSceneStudio({
  width,
  height,
  tier = 'high',
}: {
  width: number
  height: number
  tier?: string
}) {
  const vite = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
  })
  await vite.listen()
  const browser = await openBrowser()
  const page = await browser.newPage({ viewport: { width, height } })
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  const [url] = vite.resolvedUrls?.local ?? []
  await page.goto(`${url}test/support/scene.html?tier=${tier}`)
  await page.waitForFunction('window.drawScene !== undefined', undefined, { timeout: 60_000 })
  return {
    complaints,
    draw: async (name: string, seconds: number, inputs?: unknown): Promise<Drawing> => {
      const info = await page.evaluate(([one, at, given]) => window.drawScene(one, at, given), [
        name,
        seconds,
        inputs,
      ] as const)
      const png = await page.screenshot()
      return { ...info, png, hash: createHash('sha256').update(png).digest('hex') }
    },
    /** Has the page find these bytes where a stored file lies. */
    keep: (file: string, bytes: Buffer) =>
      page.route(`**/media/${file}`, (route) => route.fulfill({ body: bytes })),
    /** What the scene drawn last costs and holds at its best. */
    weigh: () => page.evaluate(() => window.weighScene()),
    /** What is held once the scene drawn last has gone. */
    leave: () => page.evaluate(() => window.leaveScene()),
    /** Words beside the picture, drawn over it. */
    caption: (words: Caption) =>
      page.evaluate((said) => {
        for (const [name, text] of Object.entries(said)) {
          const line = document.querySelector(`[data-caption=${name}]`)
          if (line) line.textContent = text
        }
      }, words),
    /** Each of these scenes comes and goes on the stage, and so many plain ones before; answers with what is held then. */
    switchScenes: (names: readonly string[], plain: number) =>
      page.evaluate(([all, others]) => window.switchScenes(all, others), [names, plain] as const),
    timeUpdates: (name: string, frames: number) =>
      page.evaluate(([one, times]) => window.timeUpdates(one, times), [name, frames] as const),
    hear: (asking: Asking) => page.evaluate((asked) => window.hearSounds(asked), asking),
    clear: () => page.evaluate(() => window.clearScene()),
    close: async () => {
      await browser.close()
      await vite.close()
    },
  }
}

/** `tsx test/support/drawScene.ts cherry --seconds 3 --inputs '{"season":0}' --size 540x960 --out cherry.png` */
async function drawFromCommandLine() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      seconds: { type: 'string', default: '3' },
      inputs: { type: 'string' },
      size: { type: 'string', default: '540x960' },
      tier: { type: 'string', default: 'high' },
      out: { type: 'string', default: 'scene.png' },
    },
  })
  const [width = 540, height = 960] = values.size.split('x').map(Number)
  const studio = await openSceneStudio({ width, height, tier: values.tier })
  try {
    const inputs = values.inputs ? (JSON.parse(values.inputs) as unknown) : undefined
    const { png, hash, ...info } = await studio.draw(positionals[0] ?? '', Number(values.seconds), inputs)
    writeFileSync(values.out, png)
    process.stdout.write(
      `${JSON.stringify({ ...info, hash: hash.slice(0, 12), complaints: studio.complaints })}\n`,
    )
  } finally {
    await studio.close()
  }
}

if (process.argv[1] === import.meta.filename) await drawFromCommandLine()
