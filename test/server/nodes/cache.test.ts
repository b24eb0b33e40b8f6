import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ViewingPass } from '#content/schema/audience.ts'
import { createCmcdPlayer, PERSON } from '../../support/cmcdPlayer.ts'
import { openPushes } from '../../support/openPushes.ts'
import { openTestLive, type TestLive, until } from '../../support/openTestLive.ts'
import { readPlaylist } from '../../support/playlistReader.ts'
import { startCache } from '../../support/startCache.ts'

/** The server that hosts push to, the one that stands by, and nginx in front of both. */
let halls: readonly [TestLive, TestLive]
let cache: Awaited<ReturnType<typeof startCache>>
let id: string
let streamKey: string
const pushes = openPushes()
beforeAll(async () => {
  const north = await openTestLive({ node: 'north' })
  halls = [north, await openTestLive({ node: 'south', database: north.database, dataDir: north.dataDir })]
  cache = await startCache(halls)
  const plan = await north.plan()
  id = plan.id
  streamKey = plan.streamKey
  await pushes.push(`${cache.rtmpUrl}/${streamKey}`)
  await until(async () => (await north.read(id)).status === 'onAir')
})
afterAll(async () => {
  await pushes.stopAll()
  await cache.stop()
  // The first has left by then.
  await halls[1].close()
})

const fetched = async (path: string, headers = {}) => {
  const reply = await fetch(`${cache.url}/hls/${id}/${path}`, { headers })
  return { how: reply.headers.get('x-cache'), status: reply.status, reply, bytes: await reply.arrayBuffer() }
}
const playlist = async () => new TextDecoder().decode((await fetched('source.m3u8')).bytes)

test('a segment and its set-up are fetched from the hall once, whoever asks and whatever they add to the address', async () => {
  const text = await until(async () => {
    const now = await playlist()
    return [...readPlaylist(now).segments.values()].length > 1 && now
  })
  const [segment] = readPlaylist(text).segments.values()
  const init = /URI="(source\/init-\d+\.mp4)"/.exec(text)?.[1] ?? ''
  for (const path of [segment?.uri ?? '', init]) {
    expect((await fetched(path, { 'accept-encoding': 'gzip' })).how).toBe('MISS')
    const again = await fetched(`${path}?sid=somebody`, { 'accept-encoding': 'identity' })
    expect([again.how, again.status]).toEqual(['HIT', 200])
    expect(again.reply.headers.get('access-control-allow-origin')).toBe('*')
    expect(again.bytes.byteLength).toBeGreaterThan(100)
  }
})

test('two hundred who wait for the same next part are one request to the hall', async () => {
  const next = Math.max(...readPlaylist(await playlist()).parts.keys()) + 1
  const answers = await Promise.all(
    Array.from({ length: 200 }, async () => {
      const answer = await fetched(`source.m3u8?_HLS_msn=${next}&_HLS_part=0`)
      return { ...answer, at: performance.now() }
    }),
  )
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
  expect(answers.filter(({ how }) => how === 'MISS')).toHaveLength(1)
  expect(answers.filter(({ how }) => how === 'HIT')).toHaveLength(199)
  const texts = new Set(answers.map(({ bytes }) => new TextDecoder().decode(bytes)))
  expect(texts.size).toBe(1)
  expect(readPlaylist([...texts][0] ?? '').parts.has(next)).toBe(true)
  const times = answers.map(({ at }) => at)
  // Those who wait look every half second, which nginx adds to the delay of all but one; none waits out its patience.
  expect(Math.max(...times) - Math.min(...times)).toBeLessThan(5000)
})

test('a playlist that is asked for as it is may be two seconds old and no more; zipped and plain are kept apart', async () => {
  // nginx counts whole seconds: what it keeps for one is gone after two.
  await sleep(2100)
  const [plain, zipped] = [{ 'accept-encoding': 'identity' }, { 'accept-encoding': 'gzip' }]
  for (const form of [plain, zipped]) {
    const first = await fetched('source.m3u8', form)
    expect(['MISS', 'EXPIRED']).toContain(first.how)
    expect(first.reply.headers.get('content-encoding')).toBe(form === zipped ? 'gzip' : null)
    expect((await fetched('source.m3u8', form)).how).toBe('HIT')
  }
  const before = await playlist()
  await sleep(2100)
  expect(await playlist()).not.toBe(before)
})

test('what is refused is not kept', async () => {
  for (let turn = 0; turn < 2; turn += 1) {
    const absurd = await fetched('source.m3u8?_HLS_msn=99999')
    expect([absurd.status, absurd.how]).toEqual([400, 'MISS'])
  }
})

test('a viewer is known by their own address, behind nginx too', async () => {
  const audience = async () => halls[0].database.database.selectFrom('visits').select('address').execute()
  for (const address of ['127.0.0.2', '127.0.0.3']) {
    const { token } = JSON.parse(await post(`/api/broadcasts/${id}/watch`, '', address)) as ViewingPass
    const { line } = createCmcdPlayer({ url: cache.url, token, nowMs: Date.now })
    await post('/api/cmcd', `${line()}\n`, address)
  }
  await halls[1].audience(id)
  expect(new Set((await audience()).map(({ address }) => address)).size).toBe(2)
})

/** A post from this address of loopback, which pretends to pass on somebody else's. */
const post = (path: string, body: string, localAddress: string) =>
  new Promise<string>((done, failed) => {
    const headers = {
      'x-forwarded-for': '198.51.100.7',
      'user-agent': PERSON,
      ...(body ? { 'content-type': 'application/cmcd' } : {}),
    }
    const agent = new Agent()
    const on = request(`${cache.url}${path}`, { method: 'POST', headers, localAddress, agent }, (reply) => {
      let said = ''
      reply.on('data', (bytes) => {
        said += String(bytes)
      })
      reply.on('end', () => done(said))
    })
    on.once('error', failed)
    on.end(body)
  })

test('nginx finds no fault in the configuration', () => {
  // How many files it may open is the machine's to say.
  const faults = cache
    .errors()
    .split('\n')
    .filter((line) => /\[(warn|error|alert|emerg|crit)\]/.test(line))
  expect(faults.filter((line) => !/setrlimit|worker_connections exceed/.test(line))).toEqual([])
})

test('when the first server leaves, the other goes on at the same addresses: the recording, the host, the audience', async () => {
  const before = Math.max(...readPlaylist(await playlist()).segments.keys())
  await halls[0].leave()
  await until(async () => (await fetch(`${cache.url}/hls/${id}/source.m3u8?${Math.random()}`)).ok)
  await pushes.push(`${cache.rtmpUrl}/${streamKey}`)
  await until(async () => (await halls[1].read(id)).live?.width === 320)
  await until(async () => Math.max(...readPlaylist(await playlist()).segments.keys()) > before + 1)
  expect((await halls[1].audience(id)).starts).toBe(2)
}, 60_000)
