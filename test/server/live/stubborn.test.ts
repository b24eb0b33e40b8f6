import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestLive, type TestLive, until } from '../../support/openTestLive.ts'
import { H264_HEADER, HEVC, pushStubbornly } from '../../support/stubbornPublisher.ts'

let hall: TestLive
const pushes: { stop: () => Promise<void> }[] = []
const push = (...words: Parameters<typeof pushStubbornly>) => {
  const publisher = pushStubbornly(...words)
  pushes.push(publisher)
  return publisher
}
beforeAll(async () => {
  hall = await openTestLive()
})
afterAll(async () => {
  await Promise.all(pushes.splice(0).map(({ stop }) => stop()))
  await hall.close()
})

const lastCode = async (id: string) => (await until(async () => (await hall.read(id)).lastProblem))?.code
const isPushing = (id: string) => until(async () => (await hall.read(id)).live)
const isFree = (id: string) => until(async () => (await hall.read(id)).live === null, 5000)

// Each waits until the hall's patience is at its end: all at once.
describe.concurrent('the hall', () => {
  test('who pushes on after a refusal is cut off, and the key is free again', async () => {
    const { id, streamKey } = await hall.plan()
    const publisher = push(hall.rtmpPort, streamKey, HEVC)
    expect(await lastCode(id)).toBe('ingest/unsupported-video')
    await isFree(id)
    await publisher.cut
    expect(publisher.heard()).toContain('NetStream.Publish.BadName')
  })

  test('the end of a broadcast stops a publisher that does not listen', async () => {
    const { id, streamKey } = await hall.plan()
    push(hall.rtmpPort, streamKey, H264_HEADER)
    await isPushing(id)
    await hall.ask('POST', `/api/broadcasts/${id}/end`)
    await isFree(id)
  })

  test('a stream that brings no picture is named so', async () => {
    const { id, streamKey } = await hall.plan()
    push(hall.rtmpPort, streamKey, H264_HEADER)
    expect(await lastCode(id)).toBe('ingest/no-media')
    await isFree(id)
  })

  test('a connection that only keeps a place warm is closed', async () => {
    const socket = connect(hall.rtmpPort, '127.0.0.1')
    const closed = new Promise<void>((done) => socket.once('close', () => done()))
    socket.resume()
    socket.on('error', () => {})
    socket.write(Buffer.from([3]))
    const dripping = setInterval(() => socket.writable && socket.write(Buffer.from([0])), 1000)
    await closed.finally(() => clearInterval(dripping))
  })

  test('a key that no database can hold is refused like any other', async () => {
    const publisher = push(hall.rtmpPort, 'a\u0000b漢字', HEVC)
    await publisher.cut
    const { body } = await hall.ask<{ keyStart: string; code: string }[]>('GET', '/api/ingest/refusals')
    expect(body).toContainEqual(expect.objectContaining({ keyStart: 'a?b?', code: 'ingest/wrong-key' }))
  })
})
