import { randomBytes, randomUUID } from 'node:crypto'
import { io } from 'socket.io-client'
import type { HallSocket } from '#content/contract/connect.ts'
import { startHall } from '../../support/startHall.ts'
import { percentile } from '../percentile.ts'

const SCREENS = 20
const ROUNDS = 20
const WORDS = { zh: '请立即离开展厅。', en: 'Leave the hall now.' }
const say = (line: string) => process.stdout.write(`${line}\n`)

/** `npm run bench -- emergency`: how long from the press until the last of 20 screens has heard, and until the hall knows. */
export async function emergency(): Promise<void> {
  const hall = await startHall()
  const screens: HallSocket[] = []
  try {
    for (let place = 0; place < SCREENS; place += 1) {
      const screen: HallSocket = io(hall.url, { transports: ['websocket'], forceNew: true })
      screens.push(screen)
      const joined = new Promise((done) => screen.once('screen:care', done))
      screen.emit('screen:report', {
        ...{ id: randomUUID(), role: 'touch', showing: 'attract', edition: null, width: 1080, height: 1920 },
        secret: randomBytes(32).toString('base64url'),
      })
      await joined
    }
    const heard: number[] = []
    const known: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      const pressed = performance.now()
      const all = Promise.all(
        screens.map(
          (screen) =>
            new Promise<void>((done) =>
              screen.once('screen:emergency', (told) => {
                if (told) screen.emit('screen:acknowledge', { emergency: told.id })
                done()
              }),
            ),
        ),
      )
      const reply = await hall.asAdmin('POST', '/api/emergency', { template: 'evacuation', words: WORDS })
      const { id } = (await reply.json()) as { id: string }
      await all
      heard.push(performance.now() - pressed)
      const seen = async () => {
        const said = (await (await hall.asAdmin('GET', '/api/emergency')).json()) as {
          emergency: { acknowledged: unknown[] }
        }
        return said.emergency.acknowledged.length
      }
      while ((await seen()) < SCREENS) await new Promise((later) => setTimeout(later, 5))
      known.push(performance.now() - pressed)
      const over = Promise.all(
        screens.map((screen) => new Promise((done) => screen.once('screen:emergency', done))),
      )
      await hall.asAdmin('DELETE', `/api/emergency/${id}`)
      await over
    }
    for (const [what, times] of [
      ['the last screen has heard', heard],
      ['the hall knows of all', known],
    ] as const)
      say(
        `${what}: p50 ${percentile(times, 0.5).toFixed(0)} ms, p95 ${percentile(times, 0.95).toFixed(0)} ms, worst ${Math.max(...times).toFixed(0)} ms (${SCREENS} screens, ${ROUNDS} rounds)`,
      )
  } finally {
    for (const screen of screens) screen.close()
    await hall.stop()
  }
}
