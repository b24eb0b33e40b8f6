import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { documentUrl } from '#content/contract/editionUrl.ts'
import type { Edition } from '#content/schema/edition.ts'
import { createFilmKeeper } from '../../../kiosk/feed/createFilmKeeper.ts'
import { followEdition } from '../../../kiosk/feed/followEdition.ts'
import { memoryShelf } from '../../support/memoryShelf.ts'
import { sampleEdition, sampleExhibit } from '../../support/sampleExhibits.ts'
import { servedEditions } from '../../support/servedEditions.ts'

let hall: ReturnType<typeof servedEditions>
let heard: Edition[]
let stop = () => {}

beforeEach(() => {
  hall = servedEditions()
  heard = []
  const store = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, value: string) => void store.set(key, value),
  })
  vi.stubGlobal('fetch', (path: string, how?: { signal?: AbortSignal }) => hall.fetch(path, how))
})
afterEach(() => {
  stop()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const titled = (zh: string) => ({
  ...sampleEdition(),
  exhibits: [{ ...sampleExhibit('cherry'), title: { zh, en: 'Cherry' } }, sampleExhibit('plum', 1)],
})

/** A screen that shows an edition as soon as it hears of it. */
const screen = ({ shelf, kept } = memoryShelf()) => {
  const there = { idle: () => true, changed: () => {}, opening: Promise.resolve(shelf) }
  const follower = followEdition({
    hear: async (edition) => void heard.push(edition),
    shown: () => heard.at(-1)?.id ?? null,
    speechless: false,
    paired: () => true,
    ...there,
    films: createFilmKeeper({ ...there, wanted: () => true }),
  })
  stop = follower.stop
  return { ...follower, kept }
}
const readyOn = (follower: { status: () => { ready?: string | null | undefined } }) =>
  vi.waitFor(() => {
    const { ready } = follower.status()
    if (!ready) throw new Error('nothing is ready')
    return ready
  })

test('a screen fetches what changed and nothing else, and nothing at all to go back', async () => {
  const follower = screen()
  const first = hall.publish(titled('一棵樱'))
  follower.ask()
  expect(await readyOn(follower)).toBe(first.edition)
  const before = new Set(hall.asked)
  const second = hall.publish(titled('樱花树下'))
  follower.ask()
  await vi.waitFor(() => expect(follower.status().ready).toBe(second.edition))
  const fresh = hall.asked.filter((path) => !before.has(path))
  // The manifest and one exhibit.
  expect(fresh).toHaveLength(2)
  follower.seen(second.edition)
  hall.publish(titled('一棵樱'))
  hall.asked.length = 0
  follower.ask()
  await vi.waitFor(() => expect(follower.status().ready).toBe(first.edition))
  expect(hall.asked).toEqual(['/api/editions/current'])
})

test('an edition with a damaged document, a missing file or no sense is refused by a code, and the last good one stays', async () => {
  const follower = screen()
  const good = hall.publish(titled('一棵樱'))
  follower.ask()
  await readyOn(follower)
  const refusal = async (break_: () => void) => {
    break_()
    follower.ask()
    return vi.waitFor(() => {
      const { refused, ready } = follower.status()
      if (!refused) throw new Error('nothing is refused')
      expect(ready).toBe(good.edition)
      return refused.code
    })
  }
  expect(
    await refusal(() => {
      const { manifest } = hall.publish(titled('坏的'))
      hall.bodies.set(documentUrl(manifest), '{"parts":[]}')
    }),
  ).toBe('edition/damaged')
  hall.publish(titled('缺图'), { '/media/a.webp': 'a picture' })
  hall.bodies.delete('/media/a.webp')
  follower.ask()
  // Which file it was is told too.
  const missing = { code: 'edition/file-missing', detail: '/media/a.webp' }
  await vi.waitFor(() => expect(follower.status().refused).toMatchObject(missing))
  hall.publish({ ...titled('怪'), exhibits: [{ ...sampleExhibit('cherry'), minutes: -1 }] })
  follower.ask()
  await vi.waitFor(() => expect(follower.status().refused?.code).toBe('edition/unreadable'))
  expect(heard.map(({ id }) => id)).toEqual([good.edition, good.edition])
  // A good one clears it.
  const better = hall.publish(titled('好了'))
  follower.ask()
  await vi.waitFor(() => expect(follower.status()).toMatchObject({ ready: better.edition, refused: null }))
})

test('a full disk lets the edition before the last go; when that is not enough, the last good one stays', async () => {
  const first = hall.publish(titled('一'), { '/media/one.webp': 'x'.repeat(50_000) })
  const follower = screen(memoryShelf(120_000))
  follower.ask()
  await readyOn(follower)
  const second = hall.publish(titled('二'), { '/media/two.webp': 'y'.repeat(50_000) })
  follower.ask()
  await vi.waitFor(() => expect(follower.status().ready).toBe(second.edition))
  const third = hall.publish(titled('三'), { '/media/three.webp': 'z'.repeat(50_000) })
  follower.ask()
  await vi.waitFor(() => expect(follower.status().ready).toBe(third.edition))
  expect(follower.kept.has('/media/one.webp')).toBe(false)
  hall.publish(titled('四'), { '/media/four.webp': 'w'.repeat(100_000) })
  follower.ask()
  await vi.waitFor(() => expect(follower.status().refused?.code).toBe('edition/no-room'))
  expect([follower.status().ready, first.edition === third.edition]).toEqual([third.edition, false])
  expect(follower.kept.has('/media/three.webp')).toBe(true)
})

test('films are kept once the edition is shown, and let go when it shows them no longer', async () => {
  const follower = screen()
  const small = { '/media/a.webp': 'a picture' }
  const trees = { '/documentaries/trees/1.m4s': 'one', '/documentaries/trees/2.m4s': 'two' }
  hall.publish(titled('有影片'), small, { trees })
  follower.ask()
  await vi.waitFor(() => expect(follower.status().films).toEqual({ whole: 1, of: 1, without: [] }))
  expect(heard).not.toEqual([])
  expect([...follower.kept.keys()]).toEqual(expect.arrayContaining(Object.keys({ ...small, ...trees })))
  const without = hall.publish(titled('没有了'), small)
  follower.ask()
  await vi.waitFor(() => expect(follower.status().ready).toBe(without.edition))
  await vi.waitFor(() => expect(follower.status().films).toEqual({ whole: 0, of: 0, without: [] }))
  // The edition before stays, so that going back costs nothing; its film does not.
  expect([...follower.kept.keys()].filter((path) => path.startsWith('/documentaries'))).toEqual([])
  expect(follower.kept.has('/media/a.webp')).toBe(true)
})

test('what is published while a screen still fetches is what it shows; the two are never mixed', async () => {
  const follower = screen()
  hall.publish(titled('一棵樱'))
  follower.ask()
  await readyOn(follower)
  let answer = () => {}
  const slow = new Promise<void>((done) => (answer = done))
  vi.stubGlobal('fetch', async (path: string, how?: { signal?: AbortSignal }) => {
    if (path === '/media/slow.webp')
      await Promise.race([
        slow,
        new Promise((_, fail) => how?.signal?.addEventListener('abort', () => fail(how.signal?.reason))),
      ])
    return hall.fetch(path, how)
  })
  const older = hall.publish(titled('慢的'), { '/media/slow.webp': 'slow' })
  follower.ask()
  await vi.waitFor(() =>
    expect(hall.asked.filter((path) => path === documentUrl(older.manifest))).toHaveLength(1),
  )
  const newer = hall.publish(titled('快的'))
  follower.ask()
  await vi.waitFor(() => expect(follower.status().ready).toBe(newer.edition))
  answer()
  expect(heard.map(({ exhibits }) => exhibits[0]?.title.zh)).toEqual(['一棵樱', '一棵樱', '快的'])
})

test('a kept file that has changed on the disk is noticed at the next start and fetched anew', async () => {
  const shelf = memoryShelf()
  hall.publish(titled('一棵樱'), { '/media/a.webp': 'a picture' })
  const first = screen(shelf)
  first.ask()
  await readyOn(first)
  first.stop()
  shelf.kept.set('/media/a.webp', new Blob(['a pictur?']))
  const again = screen(shelf)
  again.ask()
  await readyOn(again)
  expect(await shelf.kept.get('/media/a.webp')?.text()).toBe('a picture')
})

test('while the hall does not answer, nothing is refused and it is asked again', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const follower = screen()
  const { edition } = hall.publish(titled('一棵樱'))
  const online = hall.fetch
  hall.fetch = () => Promise.reject(new TypeError('Failed to fetch'))
  follower.ask()
  await vi.advanceTimersByTimeAsync(4_000)
  expect(follower.status()).toEqual({ ready: null, refused: null })
  hall.fetch = online
  await vi.advanceTimersByTimeAsync(2_000)
  vi.useRealTimers()
  expect(await readyOn(follower)).toBe(edition)
})
