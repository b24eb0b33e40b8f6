import HLS from 'hls-parser'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { HostedBroadcast } from '#content/schema/broadcast.ts'
import { openPushes } from '../../support/openPushes.ts'
import { openTestLive, type TestLive, until } from '../../support/openTestLive.ts'
import { readPlaylist } from '../../support/playlistReader.ts'

let hall: TestLive
let broadcast: HostedBroadcast
let stream: Awaited<ReturnType<typeof push>>
const { push, stopAll } = openPushes()
// All of these only read: one broadcast is enough for them, and the last sees it fall silent.
beforeAll(async () => {
  hall = await openTestLive()
  broadcast = await hall.plan()
  stream = await push(`${hall.rtmpUrl}/${broadcast.streamKey}`)
  await until(async () => (await hall.read(broadcast.id)).status === 'onAir')
})
afterAll(async () => {
  await stopAll()
  await hall.close()
})

const ask = (id: string, path: string, headers: Record<string, string> = {}) =>
  fetch(`${hall.url}/hls/${id}/${path}`, { headers })
const hintOf = (text: string) => {
  const [, number, part] = /PRELOAD-HINT:TYPE=PART,URI="source\/(\d+)\.(\d+)\.m4s"/.exec(text) ?? []
  return { number: Number(number), part: Number(part) }
}

test('a request for the next part is answered when the part is there, and may be kept', async () => {
  let { number, part } = hintOf(await (await ask(broadcast.id, 'source.m3u8')).text())
  for (let round = 0; round < 8; round += 1) {
    const reply = await ask(broadcast.id, `source.m3u8?_HLS_msn=${number}&_HLS_part=${part}`)
    const text = await reply.text()
    const read = readPlaylist(text)
    expect(reply.headers.get('cache-control')).toContain('immutable')
    // A part beyond the end of its segment means the first of the next.
    const place =
      read.segments.has(number) && (read.parts.get(number)?.length ?? 0) <= part ? number + 1 : number
    expect(read.parts.get(place)?.length).toBeGreaterThan(place === number ? part : 0)
    ;({ number, part } = hintOf(text))
  }
})

test('the playlist of playlists and every form of a playlist satisfy the strictest reader', async () => {
  HLS.setOptions({ strictMode: true })
  const index = HLS.parse(await (await ask(broadcast.id, 'index.m3u8')).text())
  expect(index).toMatchObject({
    isMasterPlaylist: true,
    variants: [{ uri: 'source.m3u8', resolution: { width: 320, height: 180 } }, { uri: 'audio.m3u8' }],
  })
  for (const path of ['source.m3u8', 'audio.m3u8', 'source.m3u8?_HLS_skip=YES', 'plain/source.m3u8'])
    readPlaylist(await (await ask(broadcast.id, path)).text())
  expect(await (await ask(broadcast.id, 'plain/index.m3u8')).text()).toContain('source.m3u8')
  expect(await (await ask(broadcast.id, 'plain/source.m3u8')).text()).not.toContain('EXT-X-PART')
})

test.each([
  '_HLS_msn=9999',
  '_HLS_msn=0&_HLS_part=9999&_HLS_msn=3',
  '_HLS_part=1',
  '_HLS_msn=-1',
  '_HLS_msn=soon',
])('what makes no sense is refused and not kept: %s', async (query) => {
  const reply = await ask(broadcast.id, `source.m3u8?${query}`)
  expect(reply.status).toBe(400)
  expect(reply.headers.get('cache-control')).toBe('no-store')
  expect(await reply.json()).toMatchObject({ code: 'broadcast/absurd-request' })
})

test('a part that was hinted at is sent while it is written', async () => {
  const early: boolean[] = []
  for (let round = 0; round < 6; round += 1) {
    const { number, part } = hintOf(await (await ask(broadcast.id, 'source.m3u8')).text())
    const reply = await ask(broadcast.id, `source/${number}.${part}.m4s`)
    if (reply.status === 404) continue
    const reader = reply.body?.getReader()
    const first = await reader?.read()
    expect(Buffer.from(first?.value ?? []).toString('latin1', 4, 8)).toBe('moof')
    // The playlist cannot name it yet.
    const listed = readPlaylist(await (await ask(broadcast.id, 'source.m3u8')).text()).parts.get(number)
    early.push((listed?.length ?? 0) <= part)
    while (!(await reader?.read())?.done);
  }
  // Were it sent when it is whole, the playlist would always have been first.
  expect(early).toContain(true)
})

test('playlists are zipped for who understands it', async () => {
  const reply = await ask(broadcast.id, 'source.m3u8', { 'accept-encoding': 'gzip' })
  expect(reply.headers.get('content-encoding')).toBe('gzip')
  expect(await reply.text()).toContain('#EXTM3U')
})

test('a CDN under another name may keep and give out all that a player asks for', async () => {
  const playlist = await (await ask(broadcast.id, 'source.m3u8?_HLS_msn=0')).text()
  const init = /URI="(source\/init-\d+\.mp4)"/.exec(playlist)?.[1] ?? ''
  const segment = /source\/\d+\.m4s/.exec(playlist)?.[0] ?? ''
  const part = /source\/\d+\.\d+\.m4s/.exec(playlist)?.[0] ?? ''
  const playlists = ['index.m3u8', 'source.m3u8', 'plain/source.m3u8', 'source.m3u8?_HLS_msn=0']
  const media = [init, segment, part]
  for (const path of [...playlists, ...media, 'thumbnails.json', 'source/9999.m4s']) {
    const reply = await ask(broadcast.id, path)
    await reply.arrayBuffer()
    expect([path, reply.headers.get('access-control-allow-origin')]).toEqual([path, '*'])
    expect(reply.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    expect(reply.headers.get('x-content-type-options')).toBe('nosniff')
    if (media.includes(path)) expect(reply.headers.get('cache-control')).toContain('immutable')
  }
})

test('a segment that still grows is not given out as if it were whole', async () => {
  let grew = false
  while (!grew) {
    const playlist = await (await ask(broadcast.id, 'source.m3u8')).text()
    const { number, part } = hintOf(playlist)
    grew = part === 1
    if (grew) expect((await ask(broadcast.id, `source/${number}.m4s`)).status).toBe(404)
  }
})

test('when nothing comes for three target durations, the player is told to ask later', async () => {
  await stream.stop()
  await hall.leave()
  // Hours later nobody expects the host back, and the hall has stopped saying so.
  const hoursLater = () => new Date(Date.now() + 3 * 3_600_000)
  hall = await openTestLive({ database: hall.database, dataDir: hall.dataDir, now: hoursLater })
  const { number } = hintOf(await (await ask(broadcast.id, 'source.m3u8')).text())
  const from = performance.now()
  const reply = await ask(broadcast.id, `source.m3u8?_HLS_msn=${number}`)
  expect(reply.status).toBe(503)
  expect(performance.now() - from).toBeGreaterThan(5900)
})

test('a part that is long out of memory is cut from its segment, and none is made up', async () => {
  const bytesOf = async (path: string) => {
    const reply = await ask(broadcast.id, path)
    return reply.ok ? Buffer.from(await reply.arrayBuffer()) : reply.status
  }
  const segment = await bytesOf('source/0.m4s')
  const parts: Buffer[] = []
  let next = await bytesOf('source/0.0.m4s')
  for (; Buffer.isBuffer(next); next = await bytesOf(`source/0.${parts.length}.m4s`)) parts.push(next)
  expect(parts.length).toBeGreaterThan(1)
  expect(Buffer.concat(parts)).toEqual(segment)
  expect(next).toBe(404)
})
