import { expect, test } from 'vitest'
import { sharedRound } from '../../server/sharedRound.ts'

test('a thousand who ask at once cost two runs, and each hears what was true when they asked', async () => {
  let written = 0
  let runs = 0
  let atOnce = 0
  const ask = sharedRound(async () => {
    runs += 1
    atOnce += 1
    expect(atOnce).toBe(1)
    const seen = written
    await new Promise((later) => setTimeout(later, 5))
    atOnce -= 1
    return seen
  })
  const first = ask()
  written = 1
  const rest = Array.from({ length: 1000 }, ask)
  expect(await first).toBe(0)
  expect(new Set(await Promise.all(rest))).toEqual(new Set([1]))
  expect(runs).toBe(2)
})

test('a run that fails fails for those who shared it, and the next is another', async () => {
  let fails = true
  const ask = sharedRound(async () => {
    await new Promise((later) => setTimeout(later, 1))
    if (fails) throw new Error('the database is away')
    return 'there'
  })
  const [one, other] = [ask(), ask()]
  await expect(one).rejects.toThrow('away')
  fails = false
  expect(await other).toBe('there')
})
