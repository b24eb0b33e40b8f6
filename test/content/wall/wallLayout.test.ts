import { expect, test } from 'vitest'
import type { WallPlan } from '#content/schema/wall.ts'
import { wordsHere } from '#content/wall/wallCorners.ts'
import { wallCut, wallFault, wallRect } from '#content/wall/wallLayout.ts'

const id = (last: number) => `00000000-0000-4000-8000-00000000000${last}`
const cell = (last: number, column: number, row: number) => ({ screen: id(last), column, row })
/** Full-HD displays of 1,000 mm with a gap of 20 mm side by side and 10 mm one above the other. */
const plan = (different: Partial<WallPlan> = {}): WallPlan => ({
  name: '序厅',
  across: 2,
  down: 2,
  displayWidthMm: 1000,
  displayHeightMm: 500,
  gapAcrossMm: 20,
  gapDownMm: 10,
  places: [cell(1, 0, 0), cell(2, 1, 0), cell(3, 0, 1), cell(4, 1, 1)],
  ...different,
})
const FRAME = { width: 2000, height: 1000 }

test('a wall is as large as its displays and the gaps between them', () => {
  expect(wallRect(plan())).toEqual({ x: 0, y: 0, width: 2020, height: 1010 })
})

test('the picture goes on behind the frames: a gap of 20 mm hides 40 px of a display with 2 px a mm', () => {
  const full = { width: 4040, height: 2020 }
  expect(wallCut(plan(), id(1), FRAME)).toEqual({ full, x: 0, y: 0, ...FRAME })
  expect(wallCut(plan(), id(2), FRAME)).toEqual({ full, x: 2040, y: 0, ...FRAME })
  expect(wallCut(plan(), id(3), FRAME)).toEqual({ full, x: 0, y: 1020, ...FRAME })
  expect(wallCut(plan(), id(4), FRAME)).toEqual({ full, x: 2040, y: 1020, ...FRAME })
})

test('without frames the halves meet without a px between', () => {
  const wall = plan({ down: 1, gapAcrossMm: 0, places: [cell(1, 0, 0), cell(2, 1, 0)] })
  const [left, right] = [id(1), id(2)].map((screen) => wallCut(wall, screen, FRAME))
  expect([(left?.x ?? 0) + 2000, right?.full]).toEqual([right?.x, { width: 4000, height: 1000 }])
})

test('a display with finer pixels shows the same part of the picture', () => {
  const fine = wallCut(plan(), id(4), { width: 4000, height: 2000 })
  expect(fine).toMatchObject({ full: { width: 8080, height: 4040 }, x: 4080, y: 2040 })
})

test('a screen that hangs on no wall shows the whole picture', () => {
  expect(wallCut(plan(), id(9), FRAME)).toBeUndefined()
  expect(wordsHere(plan(), id(9))).toEqual({ title: true, figure: true, caption: true })
})

test('a display outside of the grid widens the picture, to the left and above too', () => {
  const beside = { screen: id(5), xMm: -600, yMm: -100, widthMm: 500, heightMm: 500 }
  const wall = plan({ places: [...plan().places, beside] })
  expect(wallRect(wall)).toEqual({ x: -600, y: -100, width: 2620, height: 1110 })
  expect(wallCut(wall, id(5), { width: 500, height: 500 })).toMatchObject({ x: 0, y: 0 })
  expect(wallCut(wall, id(1), FRAME)).toMatchObject({ x: 1200, y: 200 })
})

test('a wall of free places alone is as large as they are', () => {
  const places = [
    { screen: id(1), xMm: 300, yMm: 0, widthMm: 400, heightMm: 700 },
    { screen: id(2), xMm: 900, yMm: 0, widthMm: 400, heightMm: 700 },
  ]
  expect(wallRect(plan({ places }))).toEqual({ x: 300, y: 0, width: 1000, height: 700 })
})

test.each([
  ['a gap that is wider than half of a display', { gapAcrossMm: 600 }, 'wall/gap-too-wide'],
  ['a frame that was measured in another unit', { gapDownMm: 251 }, 'wall/gap-too-wide'],
  ['two screens in one cell', { places: [cell(1, 0, 0), cell(2, 0, 0)] }, 'wall/place-taken'],
  ['one screen in two cells', { places: [cell(1, 0, 0), cell(1, 1, 0)] }, 'wall/screen-twice'],
  ['a cell outside of the grid', { places: [cell(1, 2, 0)] }, 'wall/outside'],
  [
    'a screen that hangs over another',
    { places: [cell(1, 0, 0), { screen: id(2), xMm: 900, yMm: 0, widthMm: 400, heightMm: 400 }] },
    'wall/place-taken',
  ],
] as const)('%s is refused', (_, different, code) => {
  expect(wallFault(plan(different as Partial<WallPlan>))?.code).toBe(code)
})

test('a plan that can be hung has no fault', () => {
  expect(wallFault(plan())).toBeUndefined()
})

test('each word stands in one display: the title at the upper left, figures below, sentences at the foot near the middle', () => {
  const words = plan().places.map(({ screen }) => wordsHere(plan(), screen))
  expect(words).toEqual([
    { title: true, figure: false, caption: false },
    { title: false, figure: false, caption: false },
    { title: false, figure: true, caption: true },
    { title: false, figure: false, caption: false },
  ])
  const row = plan({ across: 3, down: 1, places: [cell(1, 0, 0), cell(2, 1, 0), cell(3, 2, 0)] })
  expect(row.places.map(({ screen }) => wordsHere(row, screen))).toEqual([
    { title: true, figure: true, caption: false },
    { title: false, figure: false, caption: true },
    { title: false, figure: false, caption: false },
  ])
})
