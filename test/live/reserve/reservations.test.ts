import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Reservations } from '../../../live/reserve/reservations.ts'
import { sampleBroadcast } from '../../support/sampleBroadcast.ts'

const ID = '8c0f5b1e-6d3a-4d53-9a5e-0c8ef2a31a11'
const leaves = sampleBroadcast(ID, { title: '听见落叶' })
let stored: Map<string, string>
let asked: string[]
let answer: () => Response
const open = () =>
  new Reservations(
    () =>
      ({
        getItem: (key) => stored.get(key) ?? null,
        setItem: (key, value) => void stored.set(key, value),
      }) as Storage,
  )
beforeEach(() => {
  stored = new Map()
  asked = []
  answer = () => Response.json({ broadcast: ID, reserved: asked.length })
  vi.stubGlobal('fetch', async (url: string, { method }: RequestInit) => {
    asked.push(`${method} ${url}`)
    return answer()
  })
})
afterEach(() => vi.unstubAllGlobals())

test('a reservation is kept in this browser over a reload, and forgotten when it is taken back', async () => {
  const mine = open()
  await mine.reserve(leaves, 'zh')
  expect([mine.count(ID), open().of(ID)?.title]).toEqual([1, '听见落叶'])
  await open().takeBack(ID, 'zh')
  expect(open().of(ID)).toBeUndefined()
  expect(asked[1]).toBe(asked[0]?.replace('PUT', 'DELETE'))
})

test('a tap whose answer was lost on the way is the same reservation when it is tried again', async () => {
  const mine = open()
  answer = () => {
    throw new TypeError('network')
  }
  await expect(mine.reserve(leaves, 'zh')).rejects.toMatchObject({ code: 'request/offline' })
  expect(mine.of(ID)).toBeUndefined()
  answer = () => Response.json({ broadcast: ID, reserved: 1 })
  await mine.reserve(leaves, 'zh')
  expect(asked[1]).toBe(asked[0])
})

test('a broadcast that is gone needs no taking back', async () => {
  const mine = open()
  await mine.reserve(leaves, 'zh')
  answer = () => Response.json({ code: 'broadcast/not-found', detail: '' }, { status: 404 })
  await mine.takeBack(ID, 'zh')
  expect(mine.of(ID)).toBeUndefined()
})
