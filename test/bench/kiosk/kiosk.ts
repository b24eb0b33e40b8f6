import type { Browser } from 'playwright-core'
import { sceneName } from '#content/schema/sceneName.ts'
import { openSceneStudio } from '../../support/drawScene.ts'
import { openBrowser } from '../../support/openBrowser.ts'
import { type RunningHall, startHall } from '../../support/startHall.ts'
import { say } from '../live/say.ts'
import { percentile } from '../percentile.ts'

const ROUNDS = 3
const FRAMES = 240
const SIZE = { width: 1080, height: 1920 }

/** How soon the first picture of a touch screen is there, and what each scene costs the processor before it is drawn. */
export async function kiosk() {
  const hall = await startHall()
  const browser = await openBrowser()
  try {
    const cold: number[] = []
    const warm: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      const [first, second] = await firstPictures(browser, hall)
      cold.push(first)
      warm.push(second)
    }
    say('first picture, nothing in the cache (wanted: 5000 ms)', `${Math.round(percentile(cold, 0.5))} ms`)
    say('first picture, all in the cache (wanted: 2500 ms)', `${Math.round(percentile(warm, 0.5))} ms`)
  } finally {
    await browser.close()
    await hall.stop()
  }
  await sceneCosts()
}

/** Opens a touch screen twice in one browser: the first time it has seen nothing of the hall. */
async function firstPictures(browser: Browser, { url }: RunningHall): Promise<readonly [number, number]> {
  const context = await browser.newContext({ viewport: SIZE })
  const once = async () => {
    const page = await context.newPage()
    const began = performance.now()
    await page.goto(`${url}/kiosk/`)
    await page.locator('hall-kiosk[data-drawn]').waitFor({ timeout: 120_000 })
    const took = performance.now() - began
    await page.close()
    return took
  }
  const times = [await once(), await once()] as const
  await context.close()
  return times
}

async function sceneCosts() {
  const studio = await openSceneStudio({ ...SIZE, tier: 'high' })
  try {
    say('each scene at 1080x1920, high', 'update p50, p95 · draw calls · triangles')
    for (const name of sceneName.options) {
      const { drawCalls, triangles } = await studio.draw(name, 2)
      const times = await studio.timeUpdates(name, FRAMES)
      const [half, most] = [0.5, 0.95].map((part) => percentile(times, part).toFixed(2))
      say(`  ${name} (wanted: 4 ms, 150, 300,000)`, `${half} ms, ${most} ms · ${drawCalls} · ${triangles}`)
    }
  } finally {
    await studio.close()
  }
}
