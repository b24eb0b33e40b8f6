import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTryStore } from '../../../server/access/tryStore.ts'
import { openTestDatabase, type TestDatabase } from '../../support/testDatabase.ts'

let database: TestDatabase
/** Two servers of one hall. */
let servers: ReturnType<typeof createTryStore>[]
beforeAll(async () => {
  database = await openTestDatabase()
  servers = [createTryStore(database.database), createTryStore(database.database)]
})
afterAll(() => database.close())

const at = (ms: number) => new Date(Date.UTC(2026, 4, 1) + ms)
const tryOn = (turn: number, keys: readonly string[], ms: number) => servers[turn % 2]?.note(keys, at(ms))

test('the eleventh wrong password within a minute is not even looked at, whichever server is asked', async () => {
  for (let turn = 0; turn < 10; turn += 1) expect(await tryOn(turn, ['name lan'], 0)).toHaveLength(1)
  expect(await tryOn(0, ['address x', 'name lan'], 59_999)).toBeUndefined()
  expect(await tryOn(1, ['name lan'], 60_000)).toHaveLength(1)
})

test('of a hundred that come at once ten are looked at', async () => {
  const all = await Promise.all(
    Array.from({ length: 100 }, (_, turn) => tryOn(turn, ['name wu', 'address y'], 200_000)),
  )
  expect(all.filter((tried) => tried !== undefined)).toHaveLength(10)
})

test('a right password takes its own try back and no other', async () => {
  for (let turn = 0; turn < 9; turn += 1) await tryOn(turn, ['name chen'], 400_000)
  const right = await tryOn(0, ['name chen'], 400_001)
  expect(await tryOn(0, ['name chen'], 400_002)).toBeUndefined()
  await servers[0]?.forgive(right ?? [])
  expect(await tryOn(0, ['name chen'], 400_003)).toHaveLength(1)
  expect(await tryOn(0, ['name chen'], 400_004)).toBeUndefined()
})
