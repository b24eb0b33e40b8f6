import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createRtmpServer } from '../../../server/ingest/rtmpServer.ts'
import { findFfmpeg } from '../../../server/packager/findFfmpeg.ts'

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

test('an FFMPEG that is none, or too old, stops the start with a sentence that names it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hall-ffmpeg-'))
  const old = join(folder, 'ffmpeg')
  writeFileSync(old, '#!/bin/sh\necho "ffmpeg version 4.4.2-0ubuntu"\n', { mode: 0o755 })
  for (const [asked, words] of [
    [join(folder, 'missing'), 'is no ffmpeg'],
    [old, 'is version 4'],
  ] as const)
    await expect(findFfmpeg(asked)).rejects.toMatchObject({
      name: 'ConfigError',
      message: expect.stringMatching(`FFMPEG ${asked} ${words}`),
    })
  rmSync(folder, { recursive: true })
})
