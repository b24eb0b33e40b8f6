import { createServer, connect as dial, type Socket } from 'node:net'
import { seededRandom } from '#content/scene/seededRandom.ts'

/** What one way takes, in ms: each packet up to so much, by chance. */
interface Jitter {
  readonly thereMs: number
  readonly backMs: number
}

/** A line to `port` on which every packet is late by chance, each way for itself; packets keep their order. */
export async function openJitter(port: number, { thereMs, backMs }: Jitter, seed = 1) {
  const random = seededRandom(seed)
  const delay = (from: Socket, to: Socket, mostMs: number) => {
    let dueMs = 0
    from.on('data', (bytes) => {
      dueMs = Math.max(dueMs, performance.now() + random() * mostMs)
      setTimeout(() => to.writable && to.write(bytes), dueMs - performance.now())
    })
    from.on('close', () => setTimeout(() => to.destroy(), mostMs))
    from.on('error', () => to.destroy())
  }
  const server = createServer((page) => {
    const hall = dial(port, '127.0.0.1')
    for (const socket of [page, hall]) socket.setNoDelay(true)
    delay(page, hall, thereMs)
    delay(hall, page, backMs)
  })
  await new Promise<void>((open) => server.listen(0, '127.0.0.1', open))
  return {
    port: (server.address() as { port: number }).port,
    close: () => void server.close(),
  }
}
