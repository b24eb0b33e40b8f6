import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import type { ViewingPass } from '#content/schema/audience.ts'
import type { HostedBroadcast } from '#content/schema/broadcast.ts'
import { createCmcdPlayer } from '../../support/cmcdPlayer.ts'
import { pushStream } from '../../support/pushStream.ts'
import { type RunningHall, startHall } from '../../support/startHall.ts'

/** Twenty are the bench (`KILLS=20`); a few are enough for every change. */
const ROUNDS = Number(process.env.KILLS ?? 5)
const PLAYERS = 24
const root = resolve(import.meta.dirname, '../../..')
const dataDir = mkdtempSync(join(tmpdir(), 'hall-kill-'))
let hall: RunningHall
afterAll(async () => {
  await hall?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

/** A broadcast that was on air and is over: its replay is watched. */
async function holdBroadcast(): Promise<string> {
  const planned = await hall.asAdmin('POST', '/api/broadcasts', {
    title: '账本',
    startsAt: new Date().toISOString(),
  })
  const { id, streamKey } = (await planned.json()) as HostedBroadcast
  const stream = await pushStream(`${hall.rtmpUrl}/${streamKey}`)
  const status = async () =>
    ((await (await fetch(`${hall.url}/api/broadcasts/${id}`)).json()) as HostedBroadcast).status
  while ((await status()) !== 'onAir') await sleep(200)
  await hall.asAdmin('POST', `/api/broadcasts/${id}/end`)
  await stream.stop()
  return id
}

/** The tool of the ledger, beside the hall that is open. */
const tool = (word: string) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'server/runLedgerTool.ts', word], {
    cwd: root,
    env: { ...process.env, DATA_DIR: dataDir },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })

test(
  `killed ${ROUNDS} times under load, the hall has every report it acknowledged, and the chains hold`,
  async () => {
    hall = await startHall({ dataDir })
    const id = await holdBroadcast()
    const { ports, url } = hall
    const acknowledged = new Set<string>()
    const passes = await Promise.all(
      Array.from({ length: PLAYERS }, async () => {
        const reply = await fetch(`${url}/api/broadcasts/${id}/watch`, { method: 'POST' })
        return ((await reply.json()) as ViewingPass).token
      }),
    )
    const viewerOf = (token: string) => Buffer.from(token, 'base64url').toString('hex', 0, 16)
    let over = false
    const play = async (token: string) => {
      const { say } = createCmcdPlayer({ url, token, nowMs: Date.now })
      for (let sequence = 0; !over; sequence += 1) {
        const status = await say({ sequence }).catch(() => 0)
        if (status === 204) acknowledged.add(`${viewerOf(token)} ${sequence}`)
        await sleep(status === 204 ? 10 : 100)
      }
    }
    const playing = passes.map(play)
    for (let round = 0; round < ROUNDS; round += 1) {
      // Under load: on average each has been answered since the last time.
      const before = acknowledged.size
      await sleep(200 + Math.random() * 600)
      while (acknowledged.size <= before + PLAYERS) await sleep(20)
      hall.process.kill('SIGKILL')
      hall = await startHall({ dataDir, ports })
    }
    over = true
    await Promise.all(playing)

    const verified = tool('verify')
    expect([verified.status, verified.stderr]).toEqual([0, ''])
    expect(verified.stdout).toContain('账本完好')
    const written = new Set<string>()
    const chains = new Set<string>()
    for (const line of tool('export')
      .stdout.split('\n')
      .filter((text) => text.startsWith('{"row"'))) {
      const [chain, , , , viewer, , , , , , sequence] = (JSON.parse(line) as { row: string[] }).row
      chains.add(chain ?? '')
      written.add(`${viewer?.replaceAll('-', '')} ${sequence}`)
    }
    const lost = [...acknowledged].filter((report) => !written.has(report))
    expect(lost).toEqual([])
    expect(chains.size).toBeGreaterThan(ROUNDS / 2)
    expect(acknowledged.size).toBeGreaterThan(ROUNDS * PLAYERS)
  },
  60_000 + ROUNDS * 9_000,
)
