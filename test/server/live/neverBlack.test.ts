import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { decodeAll } from '../../support/decodeAll.ts'
import { openPushes } from '../../support/openPushes.ts'
import { openTestLive, type TestLive, until } from '../../support/openTestLive.ts'
import { readPlaylist } from '../../support/playlistReader.ts'

let hall: TestLive
const pushes = openPushes()
const push = (key: string) => pushes.push(`${hall.rtmpUrl}/${key}`)
beforeEach(async () => {
  hall = await openTestLive()
})
afterEach(async () => {
  await pushes.stopAll()
  await hall.close()
})

const status = (id: string, wanted: string) => until(async () => (await hall.read(id)).status === wanted)
const playlist = async (id: string) => (await fetch(`${hall.url}/hls/${id}/source.m3u8`)).text()
/** Sources in the order they went out, by the names of their initialisations. */
const sources = (text: string) => text.match(/init-\d+/g) ?? []
const newest = (text: string) => Math.max(...readPlaylist(text).parts.keys())

test('a host who is gone is replaced within two seconds, and comes back in the same playlist', async () => {
  const { id, streamKey } = await hall.plan()
  const stream = await push(streamKey)
  await status(id, 'onAir')
  const before = await playlist(id)
  await stream.stop()
  const gone = performance.now()
  const away = await until(async () => {
    const text = await playlist(id)
    return sources(text).length === 2 && text
  })
  expect(performance.now() - gone).toBeLessThan(2000)
  await status(id, 'interrupted')
  await until(async () => newest(await playlist(id)) > newest(away) + 1)
  await push(streamKey)
  await status(id, 'onAir')
  const after = await playlist(id)
  expect(sources(after)).toHaveLength(3)
  expect(new Set(sources(after)).size).toBe(3)
  for (const [number, segment] of readPlaylist(before).segments)
    expect(readPlaylist(after).segments.get(number)).toEqual(segment)
  await hall.ask('POST', `/api/broadcasts/${id}/end`)
  const { said, frames } = await decodeAll(`${hall.url}/hls/${id}/source.m3u8`)
  expect(said).toBe('')
  expect(frames).toBeGreaterThan(100)
})

test('who stands by with the backup key takes over, and the hall says nothing', async () => {
  const { id, streamKey, backupKey } = await hall.plan()
  const stream = await push(streamKey)
  await status(id, 'onAir')
  await push(backupKey)
  await until(async () => ((await hall.read(id)).backup?.kilobitsPerSecond ?? 0) > 0)
  await stream.stop()
  await until(async () => (await hall.read(id)).shown === 'backup')
  expect((await hall.read(id)).status).toBe('onAir')
  expect(sources(await playlist(id))).toHaveLength(2)
  const third = await push(backupKey)
  expect(await third.ended).not.toBe(0)
  expect((await hall.read(id)).lastProblem?.code).toBe('ingest/key-in-use')
})

test('a break is seen by viewers, outlives a restart and ends when the host says so', async () => {
  const { id, streamKey } = await hall.plan()
  const wish = (intermission: boolean) =>
    hall.ask<{ code?: string }>('POST', `/api/broadcasts/${id}/intermission`, { intermission })
  expect((await wish(true)).body.code).toBe('broadcast/not-on-air')
  await push(streamKey)
  await status(id, 'onAir')
  expect((await wish(true)).status).toBe(200)
  await until(async () => (await hall.read(id)).shown === 'intermission')
  expect((await hall.read(id)).status).toBe('onAir')
  await hall.leave()
  hall = await openTestLive({ database: hall.database, dataDir: hall.dataDir })
  await until(async () => (await hall.read(id)).shown === 'intermission')
  await push(streamKey)
  await until(async () => (await hall.read(id)).live)
  expect((await wish(false)).status).toBe(200)
  await until(async () => (await hall.read(id)).shown === 'main')
})

test('after a restart the hall says it will be back before the host is, and every number goes on', async () => {
  const { id, streamKey } = await hall.plan()
  await push(streamKey)
  await status(id, 'onAir')
  await until(async () => newest(await playlist(id)) >= 1)
  await hall.leave()
  hall = await openTestLive({ database: hall.database, dataDir: hall.dataDir })
  const before = readPlaylist(await playlist(id))
  await until(async () => sources(await playlist(id)).length === 2)
  await push(streamKey)
  await status(id, 'onAir')
  const text = await playlist(id)
  expect(sources(text)).toHaveLength(3)
  const after = readPlaylist(text)
  for (const [number, segment] of before.segments) expect(after.segments.get(number)).toEqual(segment)
  for (const { uri } of after.segments.values()) {
    const reply = await fetch(`${hall.url}/hls/${id}/${uri}`)
    expect(Buffer.from(await reply.arrayBuffer()).toString('latin1')).toContain('mdat')
  }
})

test('a full disk is told to the host, and viewers notice nothing', async () => {
  const { id, streamKey } = await hall.plan()
  await push(streamKey)
  await status(id, 'onAir')
  const next = newest(await playlist(id)) + 1
  // Whatever is written to this device finds no space left.
  for (const number of [next, next + 1])
    symlinkSync('/dev/full', join(hall.dataDir, 'hls', id, 'source', `${number}.m4s`))
  const { lastProblem } = await until(async () => {
    const read = await hall.read(id)
    return read.lastProblem ? read : undefined
  })
  expect(lastProblem).toMatchObject({ code: 'ingest/not-recorded', detail: 'ENOSPC' })
  await until(async () => newest(await playlist(id)) > next)
  const part = await fetch(`${hall.url}/hls/${id}/source/${next}.0.m4s`)
  expect(Buffer.from(await part.arrayBuffer()).toString('latin1')).toContain('mdat')
  expect(await hall.read(id)).toMatchObject({ status: 'onAir', shown: 'main' })
})

test('what was never on air has no picture to wait for', async () => {
  const { id } = await hall.plan()
  expect((await fetch(`${hall.url}/hls/${id}/index.m3u8`)).status).toBe(404)
})
