import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { LibraryEntry } from '#content/schema/library.ts'
import { ADMIN_PASSWORD, type RunningHall, startHall } from '../../support/startHall.ts'

const ROUNDS = 2
const PIECE_BYTES = 1024 ** 2
const dataDir = mkdtempSync(join(tmpdir(), 'hall-upload-kill-'))
let hall: RunningHall
afterAll(async () => {
  await hall?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

test(`killed ${ROUNDS} times in the middle of an upload, the hall goes on from what it acknowledged, and keeps the file whole`, async () => {
  hall = await startHall({ dataDir })
  const { url, ports } = hall
  const signedIn = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ username: 'admin', password: ADMIN_PASSWORD }),
  })
  const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const tus = { cookie, origin: url, 'tus-resumable': '1.0.0' }
  const bytes = randomBytes(40 * PIECE_BYTES)
  const created = await fetch(`${url}/api/uploads`, {
    method: 'POST',
    headers: {
      ...tus,
      'upload-length': String(bytes.length),
      'upload-metadata': `kind ${btoa('film')},filename ${btoa('long.mp4')}`,
    },
  })
  const place = `${url}${created.headers.get('location')}`
  const offsetOf = (reply: Response) => Number(reply.headers.get('upload-offset'))
  const arrived = async () => offsetOf(await fetch(place, { method: 'HEAD', headers: tus }))
  const send = (offset: number) =>
    fetch(place, {
      method: 'PATCH',
      headers: { ...tus, 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
      body: bytes.subarray(offset, offset + PIECE_BYTES),
    })

  let acknowledged = 0
  for (let round = 1; round <= ROUNDS; round++) {
    while (acknowledged < round * 8 * PIECE_BYTES) acknowledged = offsetOf(await send(acknowledged))
    const cut = send(acknowledged).catch(() => undefined)
    hall.process.kill('SIGKILL')
    await cut
    hall = await startHall({ dataDir, ports })
    const there = await arrived()
    expect(there).toBeGreaterThanOrEqual(acknowledged)
    expect(there).toBeLessThanOrEqual(acknowledged + PIECE_BYTES)
    acknowledged = there
  }
  while (acknowledged < bytes.length) acknowledged = offsetOf(await send(acknowledged))
  // Once more, before anybody could say that it is in the library.
  hall.process.kill('SIGKILL')
  hall = await startHall({ dataDir, ports })
  const hash = createHash('sha256').update(bytes).digest('hex')
  const library = async () => (await hall.asAdmin('GET', '/api/library')).json() as Promise<LibraryEntry[]>
  await expect.poll(async () => (await library()).map((entry) => entry.hash)).toEqual([hash])
  expect((await library())[0]).toMatchObject({ name: 'long.mp4', bytes: bytes.length, addedBy: 'admin' })
}, 120_000)
