import { expect, test } from 'vitest'
import type { ListedScreen } from '#content/schema/screen.ts'
import { placeAt } from '../../../kiosk/upkeep/rooms/upkeepRooms.ts'
import { editionWords } from '../../../kiosk/upkeep/screens/editionWords.ts'
import { sayFilms } from '../../../kiosk/upkeep/screens/sayFilms.ts'
import { sayTrouble } from '../../../kiosk/upkeep/screens/sayTrouble.ts'
import { inListOrder, type ScreensView } from '../../../kiosk/upkeep/screens/screensView.ts'
import { troublesOf } from '../../../kiosk/upkeep/screens/screenTroubles.ts'

const [NEW, OLD] = ['b'.repeat(64), 'a'.repeat(64)]
const plate = { name: '入口左', place: '', rotation: 0, duty: 'touch', mirrors: null, at: '', by: '' }
const screen = (more: object = {}) =>
  ({
    paired: plate,
    connected: true,
    edition: NEW,
    ready: NEW,
    health: null,
    ...more,
  }) as unknown as ListedScreen
const refused = { edition: NEW, code: 'edition/damaged' }

test('a screen that is paired and there, on time and without a refusal is well', () => {
  expect(troublesOf(screen())).toEqual([])
  expect(troublesOf(screen({ connected: false, refused }))).toEqual(['gone'])
  expect(troublesOf(screen({ connected: false, paired: null }))).toEqual([])
  // The machine of a screen ends for the night.
  expect(troublesOf(screen({ connected: false, offHours: true }))).toEqual([])
  expect(troublesOf(screen({ refused, offHours: true }))).toEqual(['refused'])
  const health = { errors: 2, clockAheadMs: 86_400_000 }
  expect(troublesOf(screen({ refused, health }))).toEqual(['refused', 'clock', 'errors'])
  // Its own reckoning counts before when its word came.
  expect(troublesOf(screen({ clock: { aheadMs: 3, doubtMs: 1 }, health }))).toEqual(['errors'])
})

test('staff read what a screen shows, has ready and did not take, with the reason in their language', () => {
  const view = { edition: { id: NEW, exhibits: [], films: [], documentaries: [] } }
  expect(editionWords(screen(), view, 'zh')).toEqual({
    ...{ shows: '最新（bbbbbbb）', ready: '就是在放的', refused: undefined },
  })
  const waits = editionWords(screen({ edition: OLD }), view, 'zh')
  expect([waits.shows, waits.ready]).toEqual(['旧版（aaaaaaa）', '最新（bbbbbbb），没人用时换上'])
  const why = (code: string, detail?: string) =>
    editionWords(screen({ refused: { edition: NEW, code, detail } }), view, 'en').refused
  expect(why('edition/damaged', 'a.webp')).toEqual({
    ...{ edition: 'newest (bbbbbbb)', code: 'edition/damaged' },
    why: 'What arrived is not what was published: a.webp',
  })
  expect(why('edition/damaged')?.why).toBe('What arrived is not what was published.')
  expect(why('edition/of-tomorrow')?.why).toBe('edition/of-tomorrow')
})

test('staff read which films a screen has kept, and which its disk has no room for', () => {
  const trees = { id: 'trees', title: { zh: '梧桐一年', en: 'A year of plane trees' } }
  const view = {
    edition: { id: NEW, exhibits: [], films: [], documentaries: [trees] },
  } as unknown as ScreensView
  const said = (films?: object, paired: object | null = plate) =>
    sayFilms(screen({ films, paired }), view, 'zh')
  expect([said(), said(undefined, null)]).toEqual(['还没有报', '配对以后才存影片'])
  expect(said({ whole: 2, of: 2, without: [] })).toBe('2 部里存好了 2 部')
  const without = [{ film: 'trees', code: 'edition/no-room' }]
  expect(said({ whole: 1, of: 2, without })).toBe('2 部里存好了 1 部；磁盘放不下《梧桐一年》')
  expect(troublesOf(screen({ films: { whole: 1, of: 2, without } }))).toEqual(['films'])
})

test('staff read the names of exhibits whose model a screen could not read', () => {
  const [nest, gone] = [`${'c'.repeat(64)}.glb`, `${'d'.repeat(64)}.glb`]
  const plate = { kind: 'model', model: { file: nest, alt: { zh: '窝', en: 'A nest' } } }
  const title = { zh: '鸟窝', en: 'A nest' }
  const view = { edition: { id: NEW, exhibits: [{ id: 'nest', title, plate }] } } as unknown as ScreensView
  const lastSeenAt = '2026-11-27T02:00:00.000Z'
  const ill = screen({ lastSeenAt, health: { errors: 0, clockAheadMs: 0, unread: [nest, gone] } })
  expect(troublesOf(ill)).toEqual(['models'])
  expect(sayTrouble('models', ill, view, 'zh')).toBe('画不出三维模型：鸟窝、ddddddd')
})

test('an address leads to a room and what is open in it; without one the last room opens', () => {
  expect(placeAt('#screens/8c0f', 'walls')).toEqual({ room: 'screens', open: '8c0f' })
  expect(placeAt('', 'walls')).toEqual({ room: 'walls', open: undefined })
  expect(placeAt('#nowhere', 'nowhere either')).toEqual({ room: 'today', open: undefined })
})

test('screens in trouble come first, and screen 2 before screen 10', () => {
  const called = (name: string, more: object = {}) => screen({ paired: { ...plate, name }, ...more })
  const all = [called('屏幕 10'), called('屏幕 2'), called('屏幕 30', { connected: false })]
  expect(inListOrder(all, 'zh').map(({ paired }) => paired?.name)).toEqual(['屏幕 30', '屏幕 2', '屏幕 10'])
})
