import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type { Browser } from 'playwright-core'
import { createServer } from 'vite'
import { sceneName } from '#content/schema/sceneName.ts'
import { findFfmpeg } from '../../../server/packager/findFfmpeg.ts'
import { openBrowser } from '../../support/openBrowser.ts'
import { startHall } from '../../support/startHall.ts'
import { percentile } from '../percentile.ts'
import { openJitter } from './jitterProxy.ts'
import { PLAIN } from './plain.ts'
import { skews } from './skews.ts'
import type { Presented } from './wallsPage.ts'

const root = resolve(import.meta.dirname, '../../..')
/** What a display takes to find the time and the place in its film is not looked at. */
const SETTLING_SECONDS = 30
const TAKE_EVERY_SECONDS = 5
const JITTER = { thereMs: 40, backMs: 25 }

/**
 * Two displays in Chromium, whose line to the hall is late by up to 40 ms one way and 25 ms the other, by chance: how
 * far their clocks are off this machine's, and their pictures and films apart. `--minutes 5`; `--scene cherry` draws that
 * living picture of the hall, without one it is a plain box. Where no GPU draws, a living picture is late by as long as it
 * takes to draw, each display by its own: how many pictures a second were drawn is said with the figures.
 */
export async function walls(given: readonly string[]) {
  const { values } = parseArgs({
    args: [...given],
    options: { minutes: { type: 'string', default: '5' }, scene: { type: 'string', default: PLAIN } },
  })
  const scene = values.scene === PLAIN ? PLAIN : sceneName.parse(values.scene)
  const minutes = Number(values.minutes)
  const folder = mkdtempSync(join(tmpdir(), 'walls-'))
  const film = join(folder, 'film.mp4')
  const seconds = Math.ceil(minutes * 60) + SETTLING_SECONDS + 60
  execFileSync(await findFfmpeg(process.env.FFMPEG), [
    ...['-loglevel', 'error', '-f', 'lavfi', '-i', `testsrc=size=320x180:rate=25:duration=${seconds}`],
    ...[
      '-c:v',
      'libx264',
      '-preset',
      'ultrafast',
      '-g',
      '50',
      '-pix_fmt',
      'yuv420p',
      '-movflags',
      '+faststart',
      film,
    ],
  ])
  const hall = await startHall()
  const jitter = await openJitter(hall.ports.http, JITTER)
  const target = `http://127.0.0.1:${jitter.port}`
  const vite = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    server: {
      ...{ port: 0, host: '127.0.0.1', hmr: false, watch: null },
      fs: { allow: [root, folder] },
      proxy: { '/socket.io': { target, ws: true, changeOrigin: true, headers: { origin: target } } },
    },
  })
  await vite.listen()
  const browsers: Browser[] = []
  try {
    const [url] = vite.resolvedUrls?.local ?? []
    const pages = await Promise.all(
      [0, 1].map(async () => {
        const browser = await openBrowser()
        browsers.push(browser)
        const page = await browser.newPage({ viewport: { width: 320, height: 90 } })
        await page.goto(`${url}test/bench/walls/walls.html`)
        await page.waitForFunction('window.beginWall !== undefined', undefined, { timeout: 120_000 })
        return page
      }),
    )
    await Promise.all(pages.map((page) => page.evaluate((name) => window.showScene(name), scene)))
    const startMs = Date.now() + 5_000
    for (const page of pages)
      await page.evaluate(([file, at]) => window.beginWall(file, at), [`/@fs${film}`, startMs] as const)
    await sleep(SETTLING_SECONDS * 1000)
    for (const page of pages) await page.evaluate(() => window.takeSeen())
    const frames: [Presented[], Presented[]] = [[], []]
    const films: [Presented[], Presented[]] = [[], []]
    const errors: number[] = []
    for (let second = 0; second < minutes * 60; second += TAKE_EVERY_SECONDS) {
      await sleep(TAKE_EVERY_SECONDS * 1000)
      for (const [at, page] of pages.entries()) {
        const seen = await page.evaluate(() => window.takeSeen())
        frames[at]?.push(...seen.frames)
        films[at]?.push(...seen.films)
        errors.push(...seen.errors.map(Math.abs))
      }
    }
    const told = minutes * 60
    process.stdout.write(
      `two displays over ${minutes} min, ${scene === PLAIN ? 'a plain box' : `the scene “${scene}”`}, jitter 0–${JITTER.thereMs} ms there and 0–${JITTER.backMs} ms back; ${frames.map((all) => (all.length / told).toFixed(0)).join(' and ')} pictures/s, ${films.map((all) => (all.length / told).toFixed(0)).join(' and ')} film frames/s\n`,
    )
    say('clock against this machine (wanted: most <= 2 ms)', errors)
    const scenes = skews(...frames)
    say('scenes, same moment placed (wanted: p95 <= 16, p99 <= 25 ms)', scenes.placed)
    say('scenes, as seen with the time between two pictures', scenes.seen)
    const played = skews(...films)
    say('films, same moment placed (wanted: <= 40 ms)', played.placed)
    say('films, as seen with the time between two frames', played.seen)
  } finally {
    for (const browser of browsers) await browser.close()
    await vite.close()
    jitter.close()
    await hall.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

function say(what: string, values: readonly number[]) {
  const at = (part: number) => percentile(values, part).toFixed(2)
  process.stdout.write(
    `  ${what}: p50 ${at(0.5)}  p95 ${at(0.95)}  p99 ${at(0.99)}  most ${at(1)} ms of ${values.length}\n`,
  )
}
