import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { printFiles } from '#content/schema/documentary.ts'
import { createPrintStore } from '../../../server/documentaries/prints/printStore.ts'
import { makeFilm } from '../../support/makeFilm.ts'
import { openTestDatabase, type TestDatabase } from '../../support/testDatabase.ts'

/** Twenty are the bench (`KILLS=20`); a few are enough for every change. */
const KILLS = Number(process.env.KILLS ?? 4)

let folder: string
let database: TestDatabase
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hall-kills-'))
  database = await openTestDatabase()
  for (const name of ['work', 'ready']) mkdirSync(join(folder, name))
})
afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true, force: true })
})

test(`a server that is killed ${KILLS} times while it encodes makes the whole film all the same`, {
  timeout: 60_000 + KILLS * 15_000,
}, async () => {
  const original = await makeFilm(join(folder, 'film.mp4'), { seconds: 8 * KILLS, size: '480x270' })
  const store = createPrintStore(database.database)
  const id = await store.ask('film', 'hash', new Date())
  const [work, ready] = [join(folder, 'work'), join(folder, 'ready')]
  const start = async () => {
    const child = spawn(
      process.execPath,
      [
        '--import',
        'tsx',
        join(import.meta.dirname, '../../support/printerProcess.ts'),
        database.url,
        original,
        work,
        ready,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    await once(child.stdout, 'data')
    return child
  }
  const print = () =>
    database.database.selectFrom('prints').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const written = (segment: number) => join(work, id, 'v270', `${segment}.m4s`)
  const born: number[] = []
  let made = 0
  /** What the last segment took, in ms. */
  let takesMs = 0
  for (let kill = 0; kill < KILLS; kill += 1) {
    const child = await start()
    // Each time a little further, at another moment within a segment, the same in every run.
    await expect.poll(() => existsSync(written(made)), { interval: 5 }).toBe(true)
    await sleep(takesMs * ((kill * 0.618) % 1))
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(existsSync(join(ready, id))).toBe(false)
    expect((await print()).state).not.toBe('ready')
    born.push(statSync(written(0)).mtimeMs)
    const before = made
    while (existsSync(written(made))) made += 1
    if (made - before > 1) takesMs = statSync(written(made - 1)).mtimeMs - statSync(written(made - 2)).mtimeMs
  }
  // What was made before the first kill was never made again.
  expect(new Set(born).size).toBe(1)
  const last = await start()
  await expect.poll(async () => (await print()).state, { timeout: 60_000 }).toBe('ready')
  last.kill('SIGKILL')
  await once(last, 'exit')
  const { facts } = await print()
  expect(facts?.seconds).toBeCloseTo(8 * KILLS, 1)
  const listed = printFiles.parse(JSON.parse(readFileSync(join(ready, id, 'files.json'), 'utf8')))
  for (const { path, bytes } of listed)
    expect(statSync(join(ready, path.replace('/documentaries/', ''))).size).toBe(bytes)
  expect(listed.filter(({ path }) => /v270\/\d+\.m4s/.test(path))).toHaveLength(2 * KILLS)
})
