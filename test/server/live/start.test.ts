import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { createRtmpServer } from '../../../server/ingest/rtmpServer.ts'

test('an RTMP port in use stops the start with a sentence that names it', async () => {
  const other = createServer()
  const port = await new Promise<number>((open) =>
    other.listen(0, '127.0.0.1', () => open((other.address() as { port: number }).port)),
  )
  const nobody = async () => {
    throw new Error('nobody publishes here')
  }
  const server = createRtmpServer({ admit: nobody, asProblem: () => expect.fail(), complain: () => {} })
  await expect(server.listen(port, '127.0.0.1')).rejects.toMatchObject({
    name: 'ConfigError',
    message: expect.stringContaining(`RTMP_PORT ${port}`),
  })
  await new Promise((closed) => other.close(closed))
})
