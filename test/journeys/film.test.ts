import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { filmTool } from '../../server/film/filmTool.ts'
import { findFfmpeg } from '../../server/packager/findFfmpeg.ts'
import { axeFaults } from '../support/axeFaults.ts'
import { openBrowser } from '../support/openBrowser.ts'
import { openPage } from '../support/openPage.ts'
import { type RunningHall, startHall } from '../support/startHall.ts'

let hall: RunningHall
let browser: Browser
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'film-'))
  ;[hall, browser] = await Promise.all([startHall(), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await hall?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** The part of a stretch of the screen that is green as leaves are. */
async function greenIn(page: Page, clip: { x: number; y: number; width: number; height: number }) {
  const { data, info } = await sharp(await page.screenshot({ clip }))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  let green = 0
  for (let at = 0; at < data.length; at += info.channels) {
    const [r = 0, g = 0, b = 0] = data.subarray(at, at + 3)
    if (g > r + 20 && g > b + 20) green += 1
  }
  return green / (info.width * info.height)
}

test('a visitor watches the film, stops it, goes to the next chapter and back to the hall', async () => {
  const { page, complaints } = await openPage(browser, hall, '/kiosk/?tier=low', {
    ...{ width: 405, height: 720, scale: 0.4 },
  })
  const kiosk = page.locator('hall-kiosk')
  await page.locator('hall-kiosk[data-drawn]').waitFor({ timeout: 60_000 })
  await page.mouse.click(200, 300)
  await page.locator('[data-nav=film]').click()
  await page.locator('film-player .card').getByText('街上的树').waitFor()
  // The air of the hour lies over the picture and must not hide it: the trees of the street are seen through it.
  const upper = { x: 0, y: 120, width: 405, height: 300 }
  await expect.poll(() => greenIn(page, upper), { timeout: 60_000 }).toBeGreaterThan(0.04)
  await page.locator('[data-film=pause]').click()
  await page.locator('[data-film=play]').waitFor()
  expect(await axeFaults(page)).toEqual([])
  await page.locator('[data-film=after]').click()
  await page.locator('film-player .card').getByText('树荫里的算术').waitFor()
  await page.locator('[data-film=play]').click()
  await page.locator('[data-film=pause]').waitFor()
  await page.locator('[data-nav=back]').click()
  await page.locator('hall-home').waitFor()
  expect(await kiosk.getAttribute('data-screen')).toBe('home')
  expect(complaints).toEqual([])
}, 120_000)

test('the film becomes a file, frame by frame, with subtitles in both languages', async () => {
  const out = join(folder, 'chapter.mp4')
  const ffmpeg = await findFfmpeg(process.env.FFMPEG)
  const stretch = ['--hall', hall.url, '--chapter', '1', '--from', '6', '--seconds', '3', '--rate', '2']
  await filmTool([...stretch, '--size', '320x180', '--tier', 'low', '--out', out], async () => ffmpeg)
  expect(existsSync(out)).toBe(true)
  const hashes = execFileSync(ffmpeg, [
    '-v',
    'error',
    '-i',
    out,
    '-map',
    '0:v',
    '-f',
    'framemd5',
    '-',
  ]).toString()
  const frames = hashes.split('\n').filter((line) => line && !line.startsWith('#'))
  expect(frames).toHaveLength(6)
  // The picture moves.
  expect(new Set(frames.map((line) => line.split(',').at(-1))).size).toBeGreaterThan(2)
  const subtitles = (index: number) =>
    execFileSync(ffmpeg, ['-v', 'error', '-i', out, '-map', `0:s:${index}`, '-f', 'srt', '-']).toString()
  expect(subtitles(0)).toContain('树比他更早')
  expect(subtitles(1)).toContain('The street sweeper comes before daylight')
}, 180_000)
