import { z } from 'zod'
import { localized, slug } from './localized.ts'

/** A length on the plan, in m, to 0.1. */
const metres = z.number().multipleOf(0.1).min(0).max(200)

/** The least that an area is wide or deep, in m. */
export const LEAST_AREA = 1
/** The least and the most that a hall is wide or deep, in m. */
export const HALL_SIDE = { least: 4, most: 200 } as const

export const areaTones = ['jade', 'water', 'petal', 'osmanthus', 'clay', 'mist'] as const

/** A room or a zone of the hall: a rectangle from its upper left corner. */
export const planArea = z.strictObject({
  id: slug,
  name: localized,
  x: metres,
  y: metres,
  width: metres.min(LEAST_AREA),
  height: metres.min(LEAST_AREA),
  tone: z.enum(areaTones),
})
export type PlanArea = z.output<typeof planArea>

/** A paired screen by its id, or an exhibit, and where it stands. */
export const planMark = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('screen'), id: z.uuid(), x: metres, y: metres }),
  z.strictObject({ kind: z.literal('exhibit'), id: slug, x: metres, y: metres }),
])
export type PlanMark = z.output<typeof planMark>

const noneTwice = (keys: readonly string[]) => new Set(keys).size === keys.length

/** The hall seen from above: its size, what its areas are called, and what stands where. Lengths are in m. */
export const hallPlan = z
  .strictObject({
    width: metres.min(HALL_SIDE.least),
    height: metres.min(HALL_SIDE.least),
    areas: z.array(planArea).max(60),
    marks: z.array(planMark).max(300),
  })
  .refine(({ areas }) => noneTwice(areas.map(({ id }) => id)), { error: 'area twice', path: ['areas'] })
  .refine(({ marks }) => noneTwice(marks.map(({ kind, id }) => `${kind} ${id}`)), {
    error: 'mark twice',
    path: ['marks'],
  })
  .refine(
    ({ width, height, areas }) =>
      areas.every((one) => fits(one.x + one.width, width) && fits(one.y + one.height, height)),
    {
      error: 'area outside',
      path: ['areas'],
    },
  )
  .refine(({ width, height, marks }) => marks.every(({ x, y }) => fits(x, width) && fits(y, height)), {
    error: 'mark outside',
    path: ['marks'],
  })
export type HallPlan = z.output<typeof hallPlan>

/** Sums of tenths are a little off in binary. */
const fits = (end: number, room: number) => end <= room + 1e-6

/** A hall of which nothing is drawn yet. */
export const emptyPlan: HallPlan = { width: 24, height: 16, areas: [], marks: [] }
