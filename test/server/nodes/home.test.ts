import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { HostedBroadcast } from '#content/schema/broadcast.ts'
import { createNodeStore } from '../../../server/nodes/nodeStore.ts'
import { decodeAll } from '../../support/decodeAll.ts'
import { openPushes } from '../../support/openPushes.ts'
import { openTestLive, type TestLive, until } from '../../support/openTestLive.ts'
import { readPlaylist } from '../../support/playlistReader.ts'

let north: TestLive
let south: TestLive
const pushes = openPushes()
beforeEach(async () => {
  north = await openTestLive({ node: 'north' })
})
afterEach(async () => {
  await pushes.stopAll()
  await south.leave()
  await north.close()
})
const openSouth = async () => {
  south = await openTestLive({ node: 'south', database: north.database, dataDir: north.dataDir })
}
const call = async (hall: TestLive, method: string, path: string, body?: object) => {
  const reply = await fetch(`${hall.url}${path}`, {
    method,
    ...(body ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}),
  })
  return { status: reply.status, body: (await reply.json()) as HostedBroadcast & { code?: string } }
}
const read = async (hall: TestLive, id: string) =>
  (await call(hall, 'GET', `/api/broadcasts/${id}/ingest`)).body
const goOnAir = async (hall: TestLive, key: string, id: string) => {
  const stream = await pushes.push(`${hall.rtmpUrl}/${key}`)
  await until(async () => (await read(hall, id)).status === 'onAir')
  return stream
}

test('what is on air on one server goes on when another opens, and is watched and led from either', async () => {
  const { id, streamKey, backupKey } = await north.plan()
  await goOnAir(north, streamKey, id)
  const { revision } = await read(north, id)
  await openSouth()
  expect(await read(south, id)).toMatchObject({ status: 'onAir', revision, shown: 'main' })
  expect((await read(south, id)).live?.width).toBe(320)

  const playlist = `${south.url}/hls/${id}/source.m3u8`
  const { parts } = readPlaylist(await (await fetch(playlist)).text())
  const next = Math.max(...parts.keys()) + 1
  const blocked = await fetch(`${playlist}?_HLS_msn=${next}&_HLS_part=0`)
  expect(blocked.headers.get('cache-control')).toContain('immutable')
  const [part] = readPlaylist(await blocked.text()).parts.get(next) ?? []
  const bytes = async (hall: TestLive) =>
    Buffer.from(await (await fetch(new URL(part?.uri ?? '', `${hall.url}/hls/${id}/`))).arrayBuffer())
  expect((await bytes(south)).equals(await bytes(north))).toBe(true)

  // The second encoder calls the other server and stands by all the same; a second one of the first key is told why not.
  await pushes.push(`${south.rtmpUrl}/${backupKey}`)
  await until(async () => (await read(south, id)).backup?.width === 320)
  const second = await pushes.push(`${south.rtmpUrl}/${streamKey}`)
  expect(await second.ended).not.toBe(0)
  expect(await read(north, id)).toMatchObject({ status: 'onAir', lastProblem: { code: 'ingest/key-in-use' } })

  expect((await call(south, 'POST', `/api/broadcasts/${id}/end`)).body.status).toBe('ended')
  await until(async () => (await read(north, id)).live === null)
  const { said, frames } = await decodeAll(playlist)
  expect([said, frames > 25]).toEqual(['', true])
}, 60_000)

test('a server that is gone is noticed within seconds: interrupted, dark since its last beat, and taken over', async () => {
  await openSouth()
  const { id, streamKey } = await north.plan()
  const { database } = north.database
  const lastBeat = new Date()
  // A server that has this on air, and never says anything again.
  const ghost = createNodeStore(database, 'ghost')
  await ghost.enter(randomUUID(), 'nowhere.test', lastBeat)
  await ghost.claim(id)
  const earlier = new Date(lastBeat.getTime() - 60_000)
  await database.insertInto('air').values({ broadcast: id, shown: 'main', at: earlier }).execute()
  await database
    .updateTable('broadcasts')
    .set({ status: 'onAir', on_air_at: earlier })
    .where('id', '=', id)
    .execute()
  const began = performance.now()
  const stranger = await fetch(`${south.url}/hls/${id}/index.m3u8`)
  expect([stranger.status, ((await stranger.json()) as { code: string }).code]).toEqual([503, 'node/away'])

  await until(
    async () => (await (await fetch(`${south.url}/api/broadcasts/${id}`)).json()).status !== 'onAir',
  )
  const seconds = (performance.now() - began) / 1000
  expect(seconds).toBeGreaterThan(4)
  expect(seconds).toBeLessThan(9)
  expect(await read(south, id)).toMatchObject({ status: 'interrupted' })
  const rows = await database.selectFrom('air').select(['shown', 'at']).where('broadcast', '=', id).execute()
  expect(rows).toEqual([
    { shown: 'main', at: earlier },
    { shown: 'nothing', at: lastBeat },
  ])
  await goOnAir(south, streamKey, id)
}, 60_000)

test('a server that was taken for dead lets go, and the recording goes on whole on the other', async () => {
  await openSouth()
  const { id, streamKey } = await north.plan()
  const lost = await goOnAir(north, streamKey, id)
  const { database } = north.database
  const store = createNodeStore(database, 'south')
  const dead = (await store.all()).find(({ name }) => name === 'north')
  // As the other would, had north slept: whoever is first to look takes the broadcast.
  const buried = await until(async () => {
    const now = (await store.all()).find(({ name }) => name === 'north')
    return now && (await store.bury(now, async () => {}))
  })
  expect(dead && buried.channels).toContain(id)
  expect(await store.claim(id)).toBe('south')
  // Who pushed to it is hung up on, and comes again.
  expect(await lost.ended).not.toBe(0)
  await goOnAir(north, streamKey, id)
  await until(async () => (await read(south, id)).live !== null)
  const [holder] = await database.selectFrom('held_channels').selectAll().where('channel', '=', id).execute()
  expect(holder?.node).toBe('south')
  await until(async () => (await fetch(`${north.url}/hls/${id}/source.m3u8`)).ok)
  await new Promise((later) => setTimeout(later, 3000))
  await call(north, 'POST', `/api/broadcasts/${id}/end`)
  const { said, frames } = await decodeAll(`${north.url}/hls/${id}/source.m3u8`)
  expect([said, frames > 60]).toEqual(['', true])
}, 60_000)
