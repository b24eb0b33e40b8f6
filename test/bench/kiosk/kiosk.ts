import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { sceneName } from '#content/schema/sceneName.ts'
import { withoutGraphicsCard } from '../../../server/openChromium.ts'
import { openSceneStudio } from '../../support/drawScene.ts'
import { type RunningHall, startHall } from '../../support/startHall.ts'
import { say } from '../live/say.ts'
import { percentile } from '../percentile.ts'

const ROUNDS = 3
const FRAMES = 240
const SIZE = { width: 1080, height: 1920 }

/** How soon the first picture of a touch screen is there, and what each scene costs the processor before it is drawn. */
export async function kiosk() {
  const hall = await startHall()
  try {
    const cold: number[] = []
    const warm: number[] = []
    const kept: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      const profile = mkdtempSync(join(tmpdir(), 'kiosk-'))
      cold.push((await firstPicture(profile, hall)).own)
      const again = await firstPicture(profile, hall)
      kept.push(again.kept ?? again.own)
      warm.push(again.own)
      rmSync(profile, { recursive: true, force: true })
    }
    say('first picture, nothing in the cache (wanted: 5000 ms)', `${Math.round(percentile(cold, 0.5))} ms`)
    say('first picture, all in the cache (wanted: 2500 ms)', `${Math.round(percentile(warm, 0.5))} ms`)
    say('  before it, that of the last start', `${Math.round(percentile(kept, 0.5))} ms`)
  } finally {
    await hall.stop()
  }
  await sceneCosts()
}

/**
 * Starts Chromium as a touch screen does, on a profile that has seen the hall before or has not, and tells how long it
 * takes from asking for the page until the GPU has finished its own first picture and the next frame may begin, in ms,
 * and until the picture that its last start kept lay there, if one did. It stays until it has kept one itself.
 */
async function firstPicture(profile: string, { url }: RunningHall): Promise<{ own: number; kept?: number }> {
  const context = await chromium.launchPersistentContext(profile, {
    ...withoutGraphicsCard(),
    viewport: SIZE,
  })
  try {
    const page = context.pages()[0] ?? (await context.newPage())
    await page.goto(`${url}/kiosk/`)
    await page.waitForFunction(
      () =>
        performance.getEntriesByName('first-picture').length > 0 &&
        Object.keys(localStorage).some((key) => key.startsWith('greenhall.picture')),
      undefined,
      { timeout: 120_000 },
    )
    return await page.evaluate(() => {
      const [own, kept] = ['first-picture', 'kept-picture'].map(
        (name) => performance.getEntriesByName(name)[0]?.startTime,
      )
      return { own: own ?? Number.NaN, ...(kept === undefined ? {} : { kept }) }
    })
  } finally {
    await context.close()
  }
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
