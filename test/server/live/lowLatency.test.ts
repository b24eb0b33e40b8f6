import HLS from 'hls-parser'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { decodeAll } from '../../support/decodeAll.ts'
import { openPushes } from '../../support/openPushes.ts'
import { openTestLive, type TestLive, until } from '../../support/openTestLive.ts'
import { readPlaylist } from '../../support/playlistReader.ts'

let hall: TestLive
const { push, stopAll } = openPushes()
beforeEach(async () => {
  hall = await openTestLive()
})
afterEach(async () => {
  await stopAll()
  await hall.close()
})

const goOnAir = async (picture?: Parameters<typeof push>[1]) => {
  const broadcast = await hall.plan()
  const stream = await push(`${hall.rtmpUrl}/${broadcast.streamKey}`, picture)
  await until(async () => (await hall.read(broadcast.id)).status === 'onAir')
  return { broadcast, stream }
}
const ask = (id: string, path: string, headers: Record<string, string> = {}) =>
  fetch(`${hall.url}/hls/${id}/${path}`, { headers })
const hintOf = (text: string) => {
  const [, number, part] = /PRELOAD-HINT:TYPE=PART,URI="source\/(\d+)\.(\d+)\.m4s"/.exec(text) ?? []
  return { number: Number(number), part: Number(part) }
}

test('a request for the next part is answered when the part is there, and may be kept', async () => {
  const { broadcast } = await goOnAir()
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
  const { broadcast } = await goOnAir()
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
  const { broadcast } = await goOnAir()
  const reply = await ask(broadcast.id, `source.m3u8?${query}`)
  expect(reply.status).toBe(400)
  expect(reply.headers.get('cache-control')).toBe('no-store')
  expect(await reply.json()).toMatchObject({ code: 'broadcast/absurd-request' })
})

test('when nothing comes for three target durations, the player is told to ask later', async () => {
  const { broadcast, stream } = await goOnAir()
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

test('a part that was hinted at is sent while it is written', async () => {
  const { broadcast } = await goOnAir()
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
  expect(early.filter(Boolean).length).toBeGreaterThan(early.length / 2)
})

test('playlists are zipped for who understands it', async () => {
  const { broadcast } = await goOnAir()
  const reply = await ask(broadcast.id, 'source.m3u8', { 'accept-encoding': 'gzip' })
  expect(reply.headers.get('content-encoding')).toBe('gzip')
  expect(await reply.text()).toContain('#EXTM3U')
})

const x264 = (...words: string[]) => ({
  video: ['-c:v', 'libx264', '-preset', 'veryfast', '-pix_fmt', 'yuv420p', '-g', '50', ...words],
})
test.each([
  ['pictures that look ahead (B-frames)', 25, x264('-bf', '3')],
  ['60 pictures a second', 60, x264('-r', '60')],
  ['no keyframe for eight seconds', 25, x264('-g', '200', '-sc_threshold', '0')],
  ['no sound', 25, { ...x264(), audio: ['-an'] }],
  ['stereo of 48 kHz', 25, { ...x264(), audio: ['-c:a', 'aac', '-ar', '48000', '-ac', '2'] }],
  // One second of 25 pictures, one of 5, and so on.
  ['a rate that changes', 15, x264('-vf', 'select=lt(mod(n\\,50)\\,25)+not(mod(n\\,5))', '-fps_mode', 'vfr')],
  // FLV counts milliseconds in 31 bits as ffmpeg writes it: after three seconds it begins anew.
  ['a clock that begins anew', 25, x264('-output_ts_offset', '2147480')],
])('a decoder finds no fault in the recording of %s', async (_what, rate, picture) => {
  const { broadcast, stream } = await goOnAir(picture)
  await new Promise((later) => setTimeout(later, 7000))
  await hall.ask('POST', `/api/broadcasts/${broadcast.id}/end`)
  await stream.ended
  // An encoder still gives out its last pictures; the replay is there within ten seconds of the end.
  const text = await until(async () => {
    const read = await (await ask(broadcast.id, 'source.m3u8')).text()
    return read.includes('#EXT-X-ENDLIST') && read
  }, 10_000)
  const seconds = [...readPlaylist(text).segments.values()].reduce((sum, { duration }) => sum + duration, 0)
  expect(seconds).toBeGreaterThan(6)
  const { said, frames } = await decodeAll(`${hall.url}/hls/${broadcast.id}/source.m3u8`)
  expect(said).toBe('')
  expect(Math.abs(frames / seconds / rate - 1)).toBeLessThan(0.1)
})

test('a CDN under another name may keep and give out all that a player asks for', async () => {
  const { broadcast } = await goOnAir()
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
  const { broadcast } = await goOnAir()
  let grew = false
  while (!grew) {
    const playlist = await (await ask(broadcast.id, 'source.m3u8')).text()
    const { number, part } = hintOf(playlist)
    grew = part === 1
    if (grew) expect((await ask(broadcast.id, `source/${number}.m4s`)).status).toBe(404)
  }
})
