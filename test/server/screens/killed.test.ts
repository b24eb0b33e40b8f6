import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { io } from 'socket.io-client'
import { expect, test } from 'vitest'
import type { HallSocket } from '#content/contract/connect.ts'
import type { ScreenCare } from '#content/schema/screenCare.ts'
import { startHall } from '../../support/startHall.ts'

const WORDS = { zh: '请立即离开展厅。', en: 'Leave the hall now.' }

test('a server that is killed in an emergency goes on with it once it is back', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'hall-killed-'))
  const first = await startHall({ dataDir })
  const begun = await first.asAdmin('POST', '/api/emergency', { template: 'evacuation', words: WORDS })
  expect(begun.status).toBe(201)
  const gone = new Promise((done) => first.process.once('exit', done))
  first.process.kill('SIGKILL')
  await gone
  const again = await startHall({ dataDir })
  const page: HallSocket = io(again.url, { transports: ['websocket'] })
  const care = new Promise<ScreenCare>((heard) => page.once('screen:care', heard))
  page.emit('screen:report', {
    ...{ id: randomUUID(), role: 'wall', showing: 'waiting', edition: null, width: 1920, height: 1080 },
    secret: randomBytes(32).toString('base64url'),
  })
  expect((await care).emergency).toMatchObject({ template: 'evacuation', words: WORDS })
  page.close()
  await again.stop()
  rmSync(dataDir, { recursive: true, force: true })
})
