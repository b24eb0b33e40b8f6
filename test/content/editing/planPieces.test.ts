import { expect, test } from 'vitest'
import { mergeContent } from '#content/editing/contentChanges.ts'
import { type PlanPieces, piecesOf, planOf } from '#content/editing/planPieces.ts'
import { withArea, withMark, withMoved, without } from '#content/editor/plan/changePlan.ts'
import { emptyPlan, type HallPlan } from '#content/schema/hallPlan.ts'

const name = { zh: '林荫', en: 'Shade' }
const { plan: drawn, id } = withArea(withMark(emptyPlan, { kind: 'exhibit', id: 'cherry' }), name)
const area = { kind: 'area', id } as const
const cherry = { kind: 'exhibit', id: 'cherry' } as const
const merged = (mine: HallPlan, theirs: HallPlan) => {
  const { content, clashes } = mergeContent<PlanPieces>(piecesOf(drawn), piecesOf(mine), piecesOf(theirs))
  return { plan: planOf(content), clashes }
}

test('a plan is the same once it was taken apart and put together', () => {
  const screen = { kind: 'screen', id: '8c0f5b1e-6d3a-4d53-9a5e-0c8ef2a31a11' } as const
  const plan = { ...withMark(drawn, screen), width: 24.5 }
  expect(planOf(piecesOf(plan))).toEqual(plan)
  expect(planOf(piecesOf(emptyPlan))).toEqual(emptyPlan)
})

test('two who each put something on the plan have both, in whatever order they stand', () => {
  const mine = withMark(drawn, { kind: 'exhibit', id: 'plum' })
  const theirs = withMoved(withArea(drawn, { zh: '水边', en: 'Water' }).plan, cherry, 9, 9)
  const { plan, clashes } = merged(mine, theirs)
  expect(clashes).toEqual([])
  expect(plan.areas).toHaveLength(2)
  expect(plan.marks.map((mark) => mark.id)).toEqual(['cherry', 'plum'])
  expect(plan.marks[0]).toMatchObject({ x: 9, y: 9 })
})

test('two who move the same area elsewhere choose one place, never half of each', () => {
  const { plan, clashes } = merged(withMoved(drawn, area, 3, 0), withMoved(drawn, area, 0, 4))
  expect(clashes).toEqual([{ path: [id, 'place'], mine: '3, 0 m', theirs: '0, 4 m' }])
  expect(plan.areas[0]).toMatchObject({ x: 0, y: 4 })
})

test('what one takes away and another moves is asked about', () => {
  const { clashes } = merged(without(drawn, cherry), withMoved(drawn, cherry, 9, 9))
  expect(clashes).toEqual([{ path: ['exhibit cherry'], mine: undefined, theirs: { place: '9, 9 m' } }])
})
