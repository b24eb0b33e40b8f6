import { afterEach, expect, test, vi } from 'vitest'
import type { EditionFile } from '#content/schema/manifest.ts'
import { createFilmKeeper } from '../../../kiosk/feed/createFilmKeeper.ts'
import { memoryShelf } from '../../support/memoryShelf.ts'
import { servedFile } from '../../support/servedEditions.ts'

const MB = 1024 * 1024
const texts = new Map<string, string>()
let asked: string[] = []
let stop = () => {}
afterEach(() => {
  stop()
  asked = []
  vi.unstubAllGlobals()
})

const film = (name: string, pieces: number, text = 'piece') =>
  Array.from({ length: pieces }, (_, at): EditionFile => {
    const path = `/documentaries/${name}/${at}.m4s`
    texts.set(path, `${text} ${at}`)
    return servedFile(path, `${text} ${at}`, 'video/iso.segment')
  })

/** A screen with room for so many bytes, and a hall that serves every film. */
const screen = ({ shelf, kept } = memoryShelf(1000 * MB)) => {
  const world = { paired: true, idle: true }
  vi.stubGlobal('fetch', async (path: string, { signal }: { signal: AbortSignal }) => {
    signal.throwIfAborted()
    asked.push(path)
    return new Response(texts.get(path), { status: texts.has(path) ? 200 : 404 })
  })
  const keeper = createFilmKeeper({
    opening: Promise.resolve(shelf),
    wanted: () => world.paired,
    idle: () => world.idle,
    changed: () => {},
  })
  stop = keeper.stop
  const says = (status: object) => vi.waitFor(() => expect(keeper.status()).toEqual(status))
  return { keeper, world, kept, shelf, says }
}

test('films are fetched one file after another; what was fetched before a cut is not fetched again', async () => {
  const trees = film('trees', 12)
  const first = screen()
  first.keeper.keep({ 'film-trees': trees, media: film('none', 1) })
  await vi.waitFor(() => expect(first.kept.size).toBeGreaterThan(1), { interval: 5 })
  first.keeper.stop()
  const before = [...first.kept.keys()]
  expect(before.length).toBeLessThan(12)
  asked = []
  const again = screen({ shelf: first.shelf, kept: first.kept })
  again.keeper.keep({ 'film-trees': trees })
  await again.says({ whole: 1, of: 1, without: [] })
  expect(asked).toEqual(trees.map(({ path }) => path).filter((path) => !before.includes(path)))
})

test('a file that has changed on the disk is fetched anew', async () => {
  const trees = film('trees', 2)
  const { keeper, kept, says } = screen()
  kept.set(trees[1]?.path ?? '', new Blob(['piece 0']))
  keeper.keep({ 'film-trees': trees })
  await says({ whole: 1, of: 1, without: [] })
  expect(await kept.get(trees[1]?.path ?? '')?.text()).toBe('piece 1')
})

test('a film that does not fit is not begun, and the hall is told; a smaller one is kept', async () => {
  const { keeper, kept, says } = screen(memoryShelf(64 * MB + 30))
  keeper.keep({ 'film-long': film('long', 9), 'film-short': film('short', 3) })
  await says({ whole: 1, of: 2, without: [{ film: 'long', code: 'edition/no-room' }] })
  expect([...kept.keys()].every((path) => path.includes('short'))).toBe(true)
  expect(asked.some((path) => path.includes('long'))).toBe(false)
})

test('of a film with a file that is broken in the hall nothing is kept', async () => {
  const trees = film('trees', 3)
  texts.set(trees[2]?.path ?? '', 'what a bad disk gives')
  const { keeper, kept, says } = screen()
  keeper.keep({ 'film-trees': trees })
  await says({ whole: 0, of: 1, without: [{ film: 'trees', code: 'edition/damaged' }] })
  expect(kept.size).toBe(0)
})

test('only a screen that staff have paired keeps films, and it waits while a visitor plays', async () => {
  const { keeper, world, kept, says } = screen()
  world.paired = false
  keeper.keep({ 'film-trees': film('trees', 1) })
  await new Promise((later) => setTimeout(later))
  expect([keeper.status(), asked]).toEqual([undefined, []])
  vi.useFakeTimers()
  Object.assign(world, { paired: true, idle: false })
  keeper.again()
  await vi.advanceTimersByTimeAsync(3_000)
  expect(kept.size).toBe(0)
  world.idle = true
  await vi.advanceTimersByTimeAsync(2_000)
  vi.useRealTimers()
  await says({ whole: 1, of: 1, without: [] })
})
