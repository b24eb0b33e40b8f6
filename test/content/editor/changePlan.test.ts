import { expect, test } from 'vitest'
import {
  planByThemes,
  withArea,
  withAreaSized,
  withMark,
  withMoved,
  without,
  withSize,
} from '#content/editor/plan/changePlan.ts'
import { knownMarks, notOnPlan } from '#content/editor/plan/knownMarks.ts'
import { areaAt } from '#content/plan/areaAt.ts'
import { linesOf } from '#content/plan/planPicture.ts'
import { emptyPlan, hallPlan } from '#content/schema/hallPlan.ts'
import type { Screen } from '#content/schema/screen.ts'
import { readShippedContent } from '../../../server/exhibits/shippedContent.ts'

const { exhibits } = await readShippedContent(new Date('2026-09-10T00:00:00Z'))
const name = { zh: '门厅', en: 'Foyer' }
const names = { trees: name, wildlife: name, city: name, waste: name }
const { plan: one, id } = withArea(emptyPlan, name)
const area = { kind: 'area', id } as const

test('an area moves and grows as far as the walls, and is never smaller than a metre', () => {
  expect(withMoved(one, area, 100, -3).areas[0]).toMatchObject({ x: 18, y: 0 })
  expect(withAreaSized(one, id, 100, 0.2).areas[0]).toMatchObject({ width: 24, height: 1 })
  expect(withMoved(one, area, 1.04, 2.26).areas[0]).toMatchObject({ x: 1, y: 2.3 })
})

test('a new area has a name of its own among the areas', () => {
  const three = withArea(withArea(one, name).plan, name).plan
  const again = withArea(without(three, { kind: 'area', id: 'area-2' }), name).plan
  expect(again.areas.map((one) => one.id)).toEqual(['area-1', 'area-3', 'area-4'])
  expect(hallPlan.safeParse(again).success).toBe(true)
})

test('a hall made smaller keeps everything within its walls', () => {
  const placed = withMark(withMoved(one, area, 18, 12), { kind: 'exhibit', id: 'plane-street-tree' }, id)
  const small = withSize(placed, 5, 4)
  expect(small.areas[0]).toMatchObject({ x: 0, y: 0, width: 5, height: 4 })
  expect(small.marks[0]).toMatchObject({ x: 5, y: 4 })
  expect(hallPlan.safeParse(small).success).toBe(true)
})

test('the hall begins with an area for each walk and every exhibit in its own, none on another', () => {
  const begun = planByThemes(emptyPlan, exhibits, names)
  expect(hallPlan.safeParse(begun).success).toBe(true)
  for (const mark of begun.marks)
    expect(areaAt(begun, mark.x, mark.y)?.id).toBe(exhibits.find(({ id }) => id === mark.id)?.theme)
  for (const plan of [begun, planByThemes(withSize(emptyPlan, 7, 6), exhibits, names)])
    expect(new Set(plan.marks.map(({ x, y }) => `${x} ${y}`)).size).toBe(exhibits.length)
})

test('what stands on no plan is named, a screen with what it shows', () => {
  const screen = {
    ...{ id: '6f1de9e6-7b1e-4bb3-9f5f-0d8f6a1d2c3b', connected: true, showing: 'exhibit:plane-street-tree' },
    paired: { name: '入口左' },
  } as Screen
  const known = knownMarks(exhibits, [screen, { ...screen, id: crypto.randomUUID(), paired: null }])
  expect(known.size).toBe(exhibits.length + 1)
  expect(known.get(`screen ${screen.id}`)?.shows?.en).toContain('Growing an umbrella')
  const placed = withMark(emptyPlan, { kind: 'screen', id: screen.id })
  expect(notOnPlan(placed, known).map(({ id }) => id)).toEqual(exhibits.map(({ id }) => id))
})

test.each([
  ['an area beyond the wall', { ...one, areas: [{ ...one.areas[0], x: 20 }] }],
  ['two areas of one name', { ...one, areas: [one.areas[0], one.areas[0]] }],
  ['an area without an English name', { ...one, areas: [{ ...one.areas[0], name: { zh: '厅', en: ' ' } }] }],
  [
    'an exhibit in two places',
    { ...one, marks: ['a', 'a'].map((id) => ({ kind: 'exhibit', id, x: 1, y: 1 })) },
  ],
])('%s is no plan', (_, plan) => {
  expect(hallPlan.safeParse(plan).success).toBe(false)
})

test('a long name stands in two lines, broken between words', () => {
  expect(linesOf('叫出它的名字')).toEqual(['叫出它的名字'])
  expect(linesOf('The neighbours in the walls')).toEqual(['The neighbours in', 'the walls'])
  expect(linesOf('One long name after another that goes on')).toEqual([
    'One long name',
    'after another that…',
  ])
})
