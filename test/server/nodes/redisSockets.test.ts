import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { pino } from 'pino'
import { io } from 'socket.io-client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { HallSocket } from '#content/contract/connect.ts'
import { joinRedis } from '../../../server/nodes/redisSockets.ts'
import { openSockets } from '../../../server/sockets.ts'
import { eventually } from '../../support/eventually.ts'
import { startRedis } from '../../support/startRedis.ts'

type Redis = Awaited<ReturnType<typeof startRedis>>
let redis: Redis
let logged: string[]
beforeEach(async () => {
  redis = await startRedis()
  logged = []
})
afterEach(() => redis.stop())

/** A server with a page; what the page heard, as editions. */
async function openNode() {
  const http = createServer()
  const sockets = openSockets(http, () => true)
  const log = pino({ level: 'info' }, { write: (line) => logged.push(JSON.parse(line).msg) })
  const joined = await joinRedis(sockets, redis.url, log)
  await new Promise<void>((open) => http.listen(0, '127.0.0.1', () => open()))
  const { port } = http.address() as AddressInfo
  const heard: string[] = []
  const page: HallSocket = io(`http://127.0.0.1:${port}`, { transports: ['websocket'] })
  page.on('edition:published', ({ edition }) => heard.push(edition))
  await new Promise<void>((connected) => page.once('connect', connected))
  return {
    say: (edition: string) => sockets.emit('edition:published', { edition }),
    heard,
    page,
    isThere: joined.isThere,
    leave: async () => {
      sockets.local.disconnectSockets(true)
      await sockets.close()
      await joined.close()
    },
    close: async () => {
      page.close()
      await sockets.close()
      await joined.close()
    },
  }
}

test('what one server says the pages of both hear, once; one that closes takes no page of the other along', async () => {
  const [north, south] = [await openNode(), await openNode()]
  north.say('one')
  await eventually(() => expect(south.heard).toEqual(['one']))
  for (let n = 0; n < 200; n += 1) (n % 2 ? north : south).say(`${n}`)
  await eventually(() => expect([north.heard.length, south.heard.length]).toEqual([201, 201]))
  expect(new Set(north.heard).size).toBe(201)
  let lost = false
  south.page.on('disconnect', () => {
    lost = true
  })
  await north.leave()
  await sleep(300)
  expect(lost).toBe(false)
  north.page.close()
  await south.close()
})

test('a server that has joined misses nothing that is said from then on', async () => {
  const north = await openNode()
  for (let round = 0; round < 5; round += 1) {
    const sockets = openSockets(createServer(), () => true)
    const joined = await joinRedis(sockets, redis.url, pino({ level: 'silent' }))
    const heard: unknown[] = []
    const adapter = sockets.of('/').adapter as unknown as { onMessage(message: unknown): void }
    const onMessage = adapter.onMessage.bind(adapter)
    adapter.onMessage = (message) => {
      heard.push(message)
      onMessage(message)
    }
    north.say(`at once ${round}`)
    await eventually(() => expect(JSON.stringify(heard)).toContain(`at once ${round}`))
    await sockets.close()
    await joined.close()
  }
  await north.close()
}, 60_000)

test('while Redis is away the own pages hear at once and it is said once; when it is back the others hear too', async () => {
  const [north, south] = [await openNode(), await openNode()]
  north.say('before')
  await eventually(() => expect(south.heard).toEqual(['before']))
  await redis.stop()
  await eventually(() => expect(north.isThere()).toBe(false))
  north.say('meanwhile')
  await eventually(() => expect(north.heard).toEqual(['before', 'meanwhile']))
  const away = () => logged.filter((line) => line.startsWith('Redis is away'))
  await eventually(() => expect(away()).toHaveLength(2))
  // Long enough for many tries.
  await sleep(1500)
  expect(away()).toHaveLength(2)
  await redis.startAgain()
  await eventually(() => expect(north.isThere() && south.isThere()).toBe(true))
  north.say('after')
  await eventually(() => expect(south.heard).toEqual(['before', 'meanwhile', 'after']))
  expect(logged.filter((line) => line === 'Redis is back')).toHaveLength(2)
  await north.close()
  await south.close()
}, 30_000)

test('a hall opens although its Redis is away, and joins it later', async () => {
  await redis.stop()
  const north = await openNode()
  north.say('alone')
  await eventually(() => expect(north.heard).toEqual(['alone']))
  await redis.startAgain()
  const south = await openNode()
  await eventually(() => expect(north.isThere() && south.isThere()).toBe(true))
  await eventually(() => {
    south.say('together')
    expect(north.heard).toContain('together')
  })
  await north.close()
  await south.close()
}, 30_000)
