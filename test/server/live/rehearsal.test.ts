import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { HostedBroadcast } from '#content/schema/broadcast.ts'
import { openPushes } from '../../support/openPushes.ts'
import { openTestLive, type TestLive, until } from '../../support/openTestLive.ts'

let hall: TestLive
const pushes = openPushes()
beforeEach(async () => {
  hall = await openTestLive()
})
afterEach(async () => {
  await pushes.stopAll()
  await hall.close()
})

test('a test run that is over leaves nothing on the disk, and whoever still watches sees it end', async () => {
  const { id, streamKey } = await hall.plan()
  const rehearse = async (rehearsal: boolean) =>
    (await hall.ask<HostedBroadcast>('POST', `/api/broadcasts/${id}/rehearsal`, { rehearsal })).body
  const run = (await rehearse(true)).rehearsalUrl?.split('/')[2] ?? ''
  await pushes.push(`${hall.rtmpUrl}/${streamKey}`)
  const source = `${hall.url}/hls/${run}/source.m3u8`
  const playlist = await until(async () => {
    const text = await fetch(source).then((reply) => reply.text())
    return (text.match(/#EXTINF/g)?.length ?? 0) >= 2 && text
  })
  const next = 1 + Math.max(...[...playlist.matchAll(/source\/(\d+)\./g)].map(([, number]) => Number(number)))
  const blocked = fetch(`${source}?_HLS_msn=${next}&_HLS_part=0`)
  expect(existsSync(join(hall.dataDir, 'hls', run))).toBe(true)
  await rehearse(false)

  const answer = await blocked
  expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('#EXT-X-ENDLIST')])
  const after = await until(async () => {
    const text = await fetch(source).then((reply) => (reply.ok ? reply.text() : ''))
    return text.includes('#EXT-X-ENDLIST') && text
  })
  const newest = after.match(/source\/\d+\.m4s/g)?.at(-1)
  expect((await fetch(new URL(newest ?? '', source))).status).toBe(200)
  await until(async () => !existsSync(join(hall.dataDir, 'hls', run)))
  expect((await fetch(source)).status).toBe(200)
})
