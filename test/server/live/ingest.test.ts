import { connect } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openPushes } from '../../support/openPushes.ts'
import { openTestLive, type TestLive, until } from '../../support/openTestLive.ts'

let hall: TestLive
const { push, stopAll } = openPushes()
beforeEach(async () => {
  hall = await openTestLive()
})
afterEach(async () => {
  await stopAll()
  await hall.close()
})

const onAir = (id: string) => until(async () => (await hall.read(id)).status === 'onAir')
const playlist = async (id: string, name: string) =>
  (await fetch(`${hall.url}/hls/${id}/${name}.m3u8`)).text()
const segments = (text: string) => text.match(/#EXTINF/g)?.length ?? 0
const lastProblem = (id: string) => until(async () => (await hall.read(id)).lastProblem)

test('what a host pushes is playable, and the console sees what arrives', async () => {
  const broadcast = await hall.plan()
  expect(broadcast.ingestUrl).toMatch(new RegExp(`^rtmp://.+:${hall.rtmpPort}/live/${broadcast.streamKey}$`))
  expect((await fetch(`${hall.url}${broadcast.playlistUrl}`)).status).toBe(404)
  await push(`${hall.rtmpUrl}/${broadcast.streamKey}`)
  await onAir(broadcast.id)
  const index = await playlist(broadcast.id, 'index')
  expect(index).toMatch(/CODECS="avc1\.[0-9a-f]{6},mp4a\.40\.2",RESOLUTION=320x180/)
  const media = await playlist(broadcast.id, 'source')
  const [part] = /source\/\d+\.\d+\.m4s/.exec(media) ?? []
  const bytes = await fetch(`${hall.url}/hls/${broadcast.id}/${part}`)
  expect(bytes.headers.get('cache-control')).toMatch(/immutable/)
  expect(Buffer.from(await bytes.arrayBuffer()).toString('latin1')).toContain('moof')
  const { live } = await until(async () => {
    const read = await hall.read(broadcast.id)
    return (read.live?.kilobitsPerSecond ?? 0) > 0 ? read : undefined
  })
  expect(live).toMatchObject({ width: 320, height: 180, audio: 'mp4a.40.2' })
})

test('a wrong key is refused and kept with its first four characters only', async () => {
  const stream = await push(`${hall.rtmpUrl}/guessed-key`)
  expect(await stream.ended).not.toBe(0)
  const { body } = await hall.ask<{ keyStart: string; code: string }[]>('GET', '/api/ingest/refusals')
  expect(body).toMatchObject([{ keyStart: 'gues', code: 'ingest/wrong-key' }])
})

test('a key takes one publisher at a time; the first goes on', async () => {
  const broadcast = await hall.plan()
  await push(`${hall.rtmpUrl}/${broadcast.streamKey}`)
  await onAir(broadcast.id)
  const second = await push(`${hall.rtmpUrl}/${broadcast.streamKey}`)
  expect(await second.ended).not.toBe(0)
  expect(await lastProblem(broadcast.id)).toMatchObject({ code: 'ingest/key-in-use' })
  expect((await hall.read(broadcast.id)).status).toBe('onAir')
})

test.each([
  [
    'H.265',
    { video: ['-c:v', 'libx265', '-preset', 'ultrafast', '-x265-params', 'log-level=none'] },
    'ingest/unsupported-video',
    'HEVC',
  ],
  ['FLV1', { video: ['-c:v', 'flv1'] }, 'ingest/unsupported-video', 'Sorenson H.263'],
  ['MP3', { audio: ['-c:a', 'libmp3lame', '-ar', '44100'] }, 'ingest/unsupported-audio', 'MP3'],
])('%s is refused with its name', async (_name, picture, code, detail) => {
  const broadcast = await hall.plan()
  await push(`${hall.rtmpUrl}/${broadcast.streamKey}`, picture)
  expect(await lastProblem(broadcast.id)).toMatchObject({ code, detail })
  expect((await hall.read(broadcast.id)).status).toBe('planned')
})

test('a stream without sound goes on air, with silence in its place', async () => {
  const broadcast = await hall.plan()
  await push(`${hall.rtmpUrl}/${broadcast.streamKey}`, { audio: ['-an'] })
  await onAir(broadcast.id)
  expect(await playlist(broadcast.id, 'index')).toContain('mp4a.40.2')
  expect(await playlist(broadcast.id, 'audio')).toContain('audio/0.0.m4s')
})

test('a host who comes back goes on in the same playlist after a discontinuity', async () => {
  const broadcast = await hall.plan()
  const first = await push(`${hall.rtmpUrl}/${broadcast.streamKey}`)
  await onAir(broadcast.id)
  const before = segments(await playlist(broadcast.id, 'source'))
  await first.stop()
  await until(async () => (await hall.read(broadcast.id)).status === 'interrupted')
  await push(`${hall.rtmpUrl}/${broadcast.streamKey}`)
  await onAir(broadcast.id)
  const after = await playlist(broadcast.id, 'source')
  expect(after).toMatch(/#EXT-X-DISCONTINUITY\n#EXT-X-MAP:URI="source\/init-[1-9]\d*\.mp4"/)
  expect(after).toContain('#EXT-X-MEDIA-SEQUENCE:0\n')
  expect(segments(after)).toBeGreaterThan(before)
})

test('the end closes the playlist and the key', async () => {
  const broadcast = await hall.plan()
  const stream = await push(`${hall.rtmpUrl}/${broadcast.streamKey}`)
  await onAir(broadcast.id)
  expect((await hall.ask('POST', `/api/broadcasts/${broadcast.id}/end`)).status).toBe(200)
  await stream.ended
  expect(await playlist(broadcast.id, 'source')).toContain('#EXT-X-ENDLIST')
  const late = await push(`${hall.rtmpUrl}/${broadcast.streamKey}`)
  expect(await late.ended).not.toBe(0)
  expect((await hall.read(broadcast.id)).lastProblem?.code).toBe('broadcast/already-ended')
})

test('a new key hangs up on whoever pushes with the old one', async () => {
  const broadcast = await hall.plan()
  const stream = await push(`${hall.rtmpUrl}/${broadcast.streamKey}`)
  await onAir(broadcast.id)
  const renewed = await hall.ask<{ streamKey: string }>('POST', `/api/broadcasts/${broadcast.id}/key`)
  expect(renewed.body.streamKey).not.toBe(broadcast.streamKey)
  await stream.ended
})

test('garbage on the RTMP port disturbs nobody', async () => {
  const broadcast = await hall.plan()
  await push(`${hall.rtmpUrl}/${broadcast.streamKey}`)
  await onAir(broadcast.id)
  const greeting = Buffer.concat([Buffer.from([3]), Buffer.alloc(3072)])
  for (const bytes of [
    Buffer.from('GET / HTTP/1.1\r\n\r\n'),
    Buffer.concat([greeting, Buffer.alloc(4000, 0xff)]),
    Buffer.concat([greeting, Buffer.from([2, 0, 0, 0, 0, 0, 4, 1, 0, 0, 0, 0, 0, 0, 0, 0])]),
  ])
    await new Promise<void>((done) => {
      const socket = connect(hall.rtmpPort, '127.0.0.1', () => socket.write(bytes))
      // Who never reads never hears the end.
      socket.resume()
      socket.on('error', () => {})
      socket.on('close', () => done())
    })
  expect((await hall.read(broadcast.id)).status).toBe('onAir')
})

test('a path out of the folder, or into another file of it, is not served', async () => {
  const broadcast = await hall.plan()
  for (const path of [
    `/hls/${broadcast.id}/../../hall.pid`,
    `/hls/${broadcast.id}/%2e%2e/%2e%2e/hall.pid`,
    `/hls/${broadcast.id}/source/journal.ndjson`,
    `/hls/${broadcast.id}/facts.json`,
    `/hls/${broadcast.id}/source/..%2ffacts.json`,
  ])
    expect((await fetch(`${hall.url}${path}`)).status).toBe(404)
})
