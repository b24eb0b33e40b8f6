import { execFile as execFileCallback } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { StudioSession } from '#content/schema/studio.ts'
import { findFfmpeg } from '../../../server/packager/findFfmpeg.ts'
import { openPushes } from '../../support/openPushes.ts'
import { openTestLive, type TestLive, until } from '../../support/openTestLive.ts'

const execFile = promisify(execFileCallback)
let hall: TestLive
const pushes = openPushes()
beforeAll(async () => {
  hall = await openTestLive()
})
afterAll(async () => {
  await pushes.stopAll()
  await hall.close()
})

const VP8 = 'video/webm;codecs=vp8,opus'
const H264 = 'video/x-matroska;codecs=avc1,opus'
/** What a browser would record: moving, with a tone. */
async function recording(seconds: number, video: string, container: string) {
  const words = `-v error -f lavfi -i testsrc2=size=320x180:rate=25 -f lavfi -i sine=frequency=440 -t ${seconds} ${video} -c:a libopus -b:a 64k -f ${container} -cluster_time_limit 200 pipe:1`
  const how = { maxBuffer: 2 ** 26, encoding: 'buffer' } as const
  const made = await execFile(await findFfmpeg(process.env.FFMPEG), words.split(' '), how)
  expect(String(made.stderr)).toBe('')
  return made.stdout
}
const open = async (id: string, type: string, backup = false) =>
  (await hall.ask<StudioSession>('POST', `/api/broadcasts/${id}/studio`, { type, backup })).body.session
const put = async (id: string, session: string, number: number, piece: Buffer) => {
  const reply = await fetch(`${hall.url}/api/broadcasts/${id}/studio/${session}/${number}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/octet-stream' },
    body: new Uint8Array(piece),
  })
  return { status: reply.status, body: (await reply.json()) as StudioSession & { code: string } }
}
/** Sends a recording in pieces, as fast as it would come from a camera. */
async function sendAll(id: string, session: string, bytes: Buffer, seconds: number) {
  const pieces = seconds * 4
  const size = Math.ceil(bytes.length / pieces)
  for (let number = 0; number < pieces; number += 1) {
    const reply = await put(id, session, number, bytes.subarray(number * size, (number + 1) * size))
    if (reply.status !== 200) return reply
    await new Promise((later) => setTimeout(later, 250))
  }
  return undefined
}
const source = async (id: string) => (await fetch(`${hall.url}/hls/${id}/source.m3u8`)).text()
const segments = async (id: string) => (await source(id)).match(/#EXTINF/g)?.length ?? 0

// Recordings come as fast as from a camera: all at once.
describe.concurrent('the studio', () => {
  test.each([
    ['VP8, which is encoded', VP8, '-c:v libvpx -deadline realtime -cpu-used 8 -g 500 -b:v 400k', 'webm'],
    [
      'H.264, which goes through',
      H264,
      '-c:v libx264 -preset ultrafast -tune zerolatency -g 50 -pix_fmt yuv420p',
      'matroska',
    ],
  ])('a browser that records %s goes on air', async (_what, type, video, container) => {
    const { id } = await hall.plan()
    const session = await open(id, type)
    const sending = sendAll(id, session, await recording(10, video, container), 10)
    await until(async () => (await hall.read(id)).status === 'onAir')
    expect(await sending).toBeUndefined()
    await until(async () => (await segments(id)) >= 3)
    const { live } = await hall.read(id)
    expect(live).toMatchObject({ audio: 'mp4a.40.2' })
    expect((await hall.ask('DELETE', `/api/broadcasts/${id}/studio/${session}`)).status).toBe(200)
    await until(async () => (await hall.read(id)).shown === 'backSoon')
  })

  test('a piece that came twice is taken once; one that is missing is told', async () => {
    const { id } = await hall.plan()
    const session = await open(id, VP8)
    expect((await put(id, session, 0, Buffer.from('x'))).body.next).toBe(1)
    expect((await put(id, session, 0, Buffer.from('x'))).body.next).toBe(1)
    expect((await put(id, session, 5, Buffer.from('x'))).body.code).toBe('studio/piece-missing')
  })

  test('garbage is told with a code, and the hall goes on', async () => {
    const { id } = await hall.plan()
    const session = await open(id, VP8)
    const garbage = Buffer.alloc(400_000, 'no picture at all')
    const refused = await until(async () => {
      for (let number = 0; number < 40; number += 1) {
        const { body } = await put(id, session, number, garbage)
        if (body.code) return body.code
        await new Promise((later) => setTimeout(later, 100))
      }
      return undefined
    })
    expect(refused).toBe('studio/unreadable')
    expect((await put(id, session, 41, garbage)).body.code).toBe('studio/over')
    expect((await hall.read(id)).status).toBe('planned')
  })

  test('where an encoder is on air already the browser is told so', async () => {
    const { id, streamKey } = await hall.plan()
    await pushes.push(`${hall.rtmpUrl}/${streamKey}`)
    await until(async () => (await hall.read(id)).status === 'onAir')
    const session = await open(id, VP8)
    const bytes = await recording(10, '-c:v libvpx -deadline realtime -cpu-used 8 -b:v 400k', 'webm')
    expect((await sendAll(id, session, bytes, 10))?.body.code).toBe('ingest/key-in-use')
    expect((await hall.read(id)).status).toBe('onAir')
  })

  test('there is no studio for what has ended, or for nothing', async () => {
    const { id } = await hall.plan()
    await hall.ask('POST', `/api/broadcasts/${id}/end`)
    const asked = { type: VP8, backup: false }
    expect((await hall.ask<{ code: string }>('POST', `/api/broadcasts/${id}/studio`, asked)).body.code).toBe(
      'broadcast/already-ended',
    )
    const nothing = await hall.ask('POST', `/api/broadcasts/${id}/studio`, {
      type: 'text/html',
      backup: false,
    })
    expect(nothing.status).toBe(400)
  })
})
