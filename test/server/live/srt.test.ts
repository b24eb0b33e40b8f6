import { afterEach, beforeEach, expect, test } from 'vitest'
import type { SrtDoor } from '#content/schema/srt.ts'
import { freePort } from '../../../server/freePort.ts'
import { isFree } from '../../../server/srt/srtPorts.ts'
import { callSrt, MPEG2, NO_PICTURE } from '../../support/callSrt.ts'
import { openTestLive, type TestLive, until } from '../../support/openTestLive.ts'

let hall: TestLive
let srtPort = 0
const calls: { stop: () => Promise<void> }[] = []
beforeEach(async () => {
  srtPort = await freePort()
  hall = await openTestLive({ srtPort })
})
afterEach(async () => {
  await Promise.all(calls.splice(0).map(({ stop }) => stop()))
  await hall.close()
})

const call = async (...given: Parameters<typeof callSrt>) => {
  const caller = await callSrt(...given)
  calls.push(caller)
  return caller
}
const setDoor = (id: string, open: boolean) =>
  hall.ask<SrtDoor & { code: string }>('PUT', `/api/broadcasts/${id}/srt`, { open })
async function openDoor(id: string) {
  const { status, body } = await setDoor(id, true)
  expect(status).toBe(200)
  if (!body.addresses) throw new Error('the door is shut')
  return body.addresses
}
const onAir = (id: string) => until(async () => (await hall.read(id)).status === 'onAir', 30_000)
const problem = (id: string) => until(async () => (await hall.read(id)).lastProblem ?? undefined, 30_000)

test('an encoder that calls over SRT goes on air, with the sound made AAC', async () => {
  const { id, streamKey, backupKey } = await hall.plan()
  const { main, backup, ports } = await openDoor(id)
  expect(main).toContain(`:${ports[0]}?mode=caller&passphrase=${streamKey}`)
  expect(backup).toContain(`:${ports[1]}?mode=caller&passphrase=${backupKey}`)
  await call(main)
  await onAir(id)
  const { live } = await until(async () => {
    const broadcast = await hall.read(id)
    return broadcast.live?.audio ? broadcast : undefined
  })
  expect(live).toMatchObject({ width: 320, height: 180 })
  expect(live?.audio).toBe('mp4a.40.2')
  await call(backup)
  await until(async () => (await hall.read(id)).backup !== null, 30_000)
}, 90_000)

test('whoever has a wrong passphrase is turned away and noted, and the host still gets in', async () => {
  const { id, streamKey } = await hall.plan()
  const { main } = await openDoor(id)
  const guess = await call(main.replace(streamKey, 'a-guess-of-a-passphrase'))
  expect(await problem(id)).toMatchObject({ code: 'ingest/wrong-key' })
  await guess.stop()
  await call(main)
  await onAir(id)
}, 90_000)

test.each([
  ['a picture that is not H.264', MPEG2, { code: 'ingest/unsupported-video', detail: 'MPEG-2' }],
  ['no picture', NO_PICTURE, { code: 'ingest/no-media' }],
])(
  '%s is named to the host',
  async (_what, video, expected) => {
    const { id } = await hall.plan()
    const { main } = await openDoor(id)
    await call(main, video)
    expect(await problem(id)).toMatchObject(expected)
    expect((await hall.read(id)).status).toBe('planned')
  },
  60_000,
)

test('new keys cut off who called with the old one, and let in who has the new', async () => {
  const { id } = await hall.plan()
  const old = await call((await openDoor(id)).main)
  await onAir(id)
  await hall.ask('POST', `/api/broadcasts/${id}/key`)
  await until(async () => (await hall.read(id)).live === null)
  expect(await problem(id)).toMatchObject({ code: 'ingest/wrong-key' })
  await old.stop()
  await call((await openDoor(id)).main)
  await until(async () => (await hall.read(id)).live !== null, 30_000)
}, 90_000)

test('a door that stood open stands open again after a restart, on the same ports', async () => {
  const { id } = await hall.plan()
  const before = await openDoor(id)
  await hall.leave()
  hall = await openTestLive({ srtPort, database: hall.database, dataDir: hall.dataDir })
  const { body } = await hall.ask<SrtDoor>('GET', `/api/broadcasts/${id}/srt`)
  expect(body.addresses).toEqual(before)
  await call(before.main)
  await onAir(id)
}, 60_000)

test('a broadcast that has ended gives its ports back', async () => {
  const { id } = await hall.plan()
  const { main, ports } = await openDoor(id)
  await call(main)
  await onAir(id)
  await hall.ask('POST', `/api/broadcasts/${id}/end`)
  await until(
    async () => (await isFree(ports[0] ?? 0, '127.0.0.1')) && (await isFree(ports[1] ?? 0, '127.0.0.1')),
  )
  expect((await setDoor(id, true)).body.code).toBe('broadcast/already-ended')
}, 60_000)

test('a door that is shut gives its slot to the next; when all are taken the host is told', async () => {
  const plans = await Promise.all(Array.from({ length: 5 }, () => hall.plan()))
  const [first, ...others] = plans.map(({ id }) => id)
  const [last] = others.splice(-1)
  if (!first || !last) throw new Error('no plans')
  const { ports } = await openDoor(first)
  await Promise.all(others.map(openDoor))
  expect(await setDoor(last, true)).toMatchObject({ status: 409, body: { code: 'srt/all-taken' } })
  expect((await setDoor(first, false)).body.addresses).toBeNull()
  expect((await openDoor(last)).ports).toEqual(ports)
}, 60_000)
