import { spawnSync } from 'node:child_process'
import sharp from 'sharp'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findFfmpeg } from '../../../server/packager/findFfmpeg.ts'
import { openPushes } from '../../support/openPushes.ts'
import { openTestLive, type TestLive, until } from '../../support/openTestLive.ts'
import { readPlaylist } from '../../support/playlistReader.ts'

let hall: TestLive
const pushes = openPushes()
beforeEach(async () => {
  hall = await openTestLive()
})
afterEach(async () => {
  await pushes.stopAll()
  await hall.close()
})

const text = async (id: string) => (await fetch(`${hall.url}/hls/${id}/source.m3u8`)).text()
const segmentsOf = async (id: string) => readPlaylist(await text(id)).segments.size
const end = async (id: string) => {
  await hall.ask('POST', `/api/broadcasts/${id}/end`)
  await until(async () => (await text(id)).includes('#EXT-X-ENDLIST'))
}

test('a host who left once: the replay is there at once, can be trimmed, and taken home as one MP4', async () => {
  const { id, streamKey } = await hall.plan()
  const url = `${hall.rtmpUrl}/${streamKey}`
  const stream = await pushes.push(url)
  await until(async () => (await segmentsOf(id).catch(() => 0)) >= 3)
  await stream.stop()
  await until(async () => (await hall.read(id)).shown === 'backSoon')
  await pushes.push(url)
  await until(async () => (await hall.read(id)).shown === 'main')
  await new Promise((later) => setTimeout(later, 5000))
  const started = performance.now()
  await end(id)
  expect(performance.now() - started).toBeLessThan(10_000)

  const whole = readPlaylist(await text(id))
  const seconds = [...whole.segments.values()].reduce((sum, { duration }) => sum + duration, 0)
  const made = await hall.ask<{ url: string; bytes: number }>('POST', `/api/broadcasts/${id}/recording`)
  expect(made.status).toBe(200)
  const file = Buffer.from(await (await fetch(`${hall.url}${made.body.url}`)).arrayBuffer())
  expect(file.length).toBe(made.body.bytes)
  const ffmpeg = await findFfmpeg(process.env.FFMPEG)
  const decoded = spawnSync(
    ffmpeg,
    '-v warning -progress pipe:1 -i pipe:0 -fps_mode passthrough -f null -'.split(' '),
    { input: file },
  )
  expect(String(decoded.stderr)).toBe('')
  const length = Number(
    String(decoded.stdout)
      .match(/out_time_us=\d+/g)
      ?.at(-1)
      ?.slice(12),
  )
  expect(Math.abs(length / 1e6 - seconds)).toBeLessThan(0.5)
  const range = await fetch(`${hall.url}${made.body.url}`, { headers: { range: 'bytes=10-19' } })
  expect([range.status, (await range.arrayBuffer()).byteLength]).toEqual([206, 10])

  const moments = [...(await text(id)).matchAll(/PROGRAM-DATE-TIME:(\S+)/g)].map(([, at]) => at ?? '')
  const cut = { from: moments[1] ?? null, until: moments[3] ?? null }
  await hall.ask('PUT', `/api/broadcasts/${id}/trim`, cut)
  await until(async () => (await segmentsOf(id)) === 2)
  expect([...readPlaylist(await text(id)).segments.keys()]).toEqual([...whole.segments.keys()].slice(1, 3))
  const shorter = await hall.ask<{ url: string; bytes: number }>('POST', `/api/broadcasts/${id}/recording`)
  expect(shorter.body.bytes).toBeLessThan(made.body.bytes)
  expect(shorter.body.url).not.toBe(made.body.url)
  await hall.ask('PUT', `/api/broadcasts/${id}/trim`, { from: null, until: null })
  await until(async () => (await segmentsOf(id)) === whole.segments.size)
}, 60_000)

test('a broadcast that goes on cannot be taken home', async () => {
  const { id, streamKey } = await hall.plan()
  await pushes.push(`${hall.rtmpUrl}/${streamKey}`)
  await until(async () => (await hall.read(id)).status === 'onAir')
  expect((await hall.ask<{ code: string }>('POST', `/api/broadcasts/${id}/recording`)).body.code).toBe(
    'broadcast/nothing-to-play',
  )
})

test('small pictures for the bar come while it is on air, on one sheet', async () => {
  const { id, streamKey } = await hall.plan()
  await pushes.push(`${hall.rtmpUrl}/${streamKey}`)
  const sheets = await until(async () => {
    const reply = await fetch(`${hall.url}/hls/${id}/thumbnails.json`)
    return reply.ok && ((await reply.json()) as { images: number; everySegments: number; width: number })
  })
  expect(sheets).toMatchObject({ everySegments: 5, width: 160, images: 1 })
  const reply = await fetch(`${hall.url}/hls/${id}/thumbnails/0.jpg`)
  expect(reply.headers.get('cache-control')).not.toContain('immutable')
  const picture = sharp(Buffer.from(await reply.arrayBuffer()))
  expect(await picture.metadata()).toMatchObject({ format: 'jpeg', width: 800, height: 450 })
  const { channels } = await picture.extract({ left: 0, top: 0, width: 160, height: 90 }).stats()
  // The test picture has many colours; an empty place has one.
  expect(Math.max(...channels.map(({ stdev }) => stdev))).toBeGreaterThan(20)
  expect((await fetch(`${hall.url}/hls/${id}/thumbnails/1.jpg`)).status).toBe(404)
})
