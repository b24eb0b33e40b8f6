import type { Exhibit, Theme } from '../../schema/exhibit.ts'
import { theme as themes } from '../../schema/exhibit.ts'
import { type HallPlan, LEAST_AREA, type PlanArea, type PlanMark } from '../../schema/hallPlan.ts'
import type { Localized } from '../../schema/localized.ts'

/** Something on the plan: an area by its id, a mark by its kind and id. */
export type Piece = { readonly kind: 'area' | PlanMark['kind']; readonly id: string }

export const isSame = (one: Piece | undefined, other: Piece | undefined) =>
  one?.kind === other?.kind && one?.id === other?.id

const tenths = (value: number) => Math.round(value * 10) / 10
const within = (value: number, most: number) => tenths(Math.min(Math.max(0, value), Math.max(0, most)))
const NEW_AREA = { width: 6, height: 4 } as const
/** From one thing that is put down by itself to the next, in m. */
const APART = 1
/** What a mark with its words takes, and the name of an area above it, in m. */
const PLACE = { width: 3.8, height: 1.6 } as const
const NAME_HEIGHT = 2
const WORDS_HEIGHT = 1
/** Of an area that is begun with: its first row, its last one from below, and the most that is between two, in m. */
const FIRST_ROW = 1.7
const LAST_ROW = 1.4
const ROOMY_ROW = 2.4
/** How much of the room that words want they are given. */
const DENSITIES = [1, 0.8, 0.5, 0.3]

/** The plan with another area, in the first corner where no other one begins. */
export function withArea(plan: HallPlan, name: Localized): { readonly plan: HallPlan; readonly id: string } {
  const ids = new Set(plan.areas.map(({ id }) => id))
  let number = plan.areas.length + 1
  while (ids.has(`area-${number}`)) number++
  const [width, height] = [Math.min(NEW_AREA.width, plan.width), Math.min(NEW_AREA.height, plan.height)]
  const step = plan.areas.filter(({ x, y }) => x === y).length * APART
  const area: PlanArea = {
    ...{ id: `area-${number}`, name, tone: 'mist', width, height },
    x: within(step, plan.width - width),
    y: within(step, plan.height - height),
  }
  return { plan: { ...plan, areas: [...plan.areas, area] }, id: area.id }
}

export const withAreaChanged = (plan: HallPlan, id: string, change: Partial<PlanArea>): HallPlan => ({
  ...plan,
  areas: plan.areas.map((area) => (area.id === id ? held({ ...area, ...change }, plan) : area)),
})

/** The plan with something elsewhere, as far as the walls let it: the upper left corner of an area, the middle of a mark. */
export function withMoved(plan: HallPlan, piece: Piece, x: number, y: number): HallPlan {
  if (piece.kind === 'area') {
    const area = plan.areas.find(({ id }) => id === piece.id)
    if (!area) return plan
    const at = { x: within(x, plan.width - area.width), y: within(y, plan.height - area.height) }
    return withAreaChanged(plan, piece.id, at)
  }
  const at = { x: within(x, plan.width), y: within(y, plan.height) }
  return { ...plan, marks: plan.marks.map((mark) => (isSame(mark, piece) ? { ...mark, ...at } : mark)) }
}

/** The plan with an area as large as asked, as far as the walls let it. */
export function withAreaSized(plan: HallPlan, id: string, width: number, height: number): HallPlan {
  const area = plan.areas.find((one) => one.id === id)
  if (!area) return plan
  return withAreaChanged(plan, id, {
    width: Math.max(LEAST_AREA, within(width, plan.width - area.x)),
    height: Math.max(LEAST_AREA, within(height, plan.height - area.y)),
  })
}

/** The plan of a hall of another size; what would stand outside comes in. */
export function withSize(plan: HallPlan, width: number, height: number): HallPlan {
  const sized = { ...plan, width: tenths(width), height: tenths(height) }
  return {
    ...sized,
    areas: plan.areas.map((area) => held(area, sized)),
    marks: plan.marks.map((mark) => ({ ...mark, x: within(mark.x, width), y: within(mark.y, height) })),
  }
}

/** The plan with a screen or an exhibit on it: in an area where one is named, else in the hall. */
export function withMark(
  plan: HallPlan,
  { kind, id }: Pick<PlanMark, 'kind' | 'id'>,
  into?: string,
): HallPlan {
  const area = plan.areas.find((one) => one.id === into) ?? { x: 0, y: 0, ...plan }
  // Where there is room for all words, else closer together.
  const places = DENSITIES.flatMap((part) => placesIn(area, part))
  const isFree = ({ x, y }: Spot) => plan.marks.every((mark) => Math.hypot(mark.x - x, mark.y - y) >= APART)
  const at = places.find(isFree) ?? places[0]
  return { ...plan, marks: [...plan.marks, { kind, id, ...at } as PlanMark] }
}

type Spot = Pick<PlanMark, 'x' | 'y'>
type Box = Pick<PlanArea, 'x' | 'y' | 'width' | 'height'>

/** Places in rows below the name of an area, with room for the words of each. */
function placesIn({ x, y, width, height }: Box, part: number): readonly Spot[] {
  const [wanted, pitch] = [PLACE.width * part, PLACE.height * part]
  const across = Math.max(1, Math.floor(width / wanted))
  const rows = Math.max(1, 1 + Math.floor((height - NAME_HEIGHT - WORDS_HEIGHT) / pitch))
  const [wide, top] = [width / across, Math.min(NAME_HEIGHT, height / 2)]
  return Array.from({ length: across * rows }, (_, place) => ({
    x: tenths(x + ((place % across) + 0.5) * wide),
    y: tenths(y + top + Math.floor(place / across) * pitch),
  }))
}

/** As many places in the middle of an area, in even rows below its name; closer together where there is little room. */
function rowsIn({ x, y, width, height }: Box, count: number): readonly Spot[] {
  const across = (part: number) => Math.min(count, Math.max(1, Math.floor(width / (PLACE.width * part))))
  const room = Math.max(0, height - FIRST_ROW - LAST_ROW)
  const pitchOf = (rows: number) => (rows > 1 ? Math.min(ROOMY_ROW, room / (rows - 1)) : 0)
  const rowsOf = (part: number) => Math.ceil(count / across(part))
  const isRoomy = (part: number) => rowsOf(part) < 2 || pitchOf(rowsOf(part)) >= PLACE.height * part
  const part = DENSITIES.find(isRoomy)
  const [columns, rows] = [across(part ?? 0.3), rowsOf(part ?? 0.3)]
  const pitch = part ? pitchOf(rows) : height / (rows + 1)
  const top = part ? FIRST_ROW + (room - (rows - 1) * pitch) / 2 : pitch
  return Array.from({ length: count }, (_, place) => ({
    x: tenths(x + (((place % columns) + 0.5) * width) / columns),
    y: tenths(y + Math.min(height, top + Math.floor(place / columns) * pitch)),
  }))
}

export const without = (plan: HallPlan, piece: Piece): HallPlan =>
  piece.kind === 'area'
    ? { ...plan, areas: plan.areas.filter(({ id }) => id !== piece.id) }
    : { ...plan, marks: plan.marks.filter((mark) => !isSame(mark, piece)) }

const TONES: Readonly<Record<Theme, PlanArea['tone']>> = {
  trees: 'petal',
  wildlife: 'water',
  city: 'osmanthus',
  waste: 'clay',
}

/** A beginning: the hall in four, an area for each walk, with the exhibits of each in it. */
export function planByThemes(
  plan: HallPlan,
  exhibits: readonly Pick<Exhibit, 'id' | 'theme'>[],
  names: Readonly<Record<Theme, Localized>>,
): HallPlan {
  const [width, height] = [tenths(plan.width / 2), tenths(plan.height / 2)]
  const areas = themes.options.map((theme, place): PlanArea => {
    const [right, low] = [place % 2, Math.floor(place / 2)]
    return {
      ...{ id: theme, name: names[theme], tone: TONES[theme] },
      x: right * width,
      y: low * height,
      width: right ? tenths(plan.width - width) : width,
      height: low ? tenths(plan.height - height) : height,
    }
  })
  const marks = areas.flatMap((area) => {
    const standing = exhibits.filter(({ theme }) => theme === area.id)
    const places = rowsIn(area, standing.length)
    return standing.map(
      ({ id }, at): PlanMark => ({ kind: 'exhibit', id, ...(places[at] ?? area) }) as PlanMark,
    )
  })
  return { ...plan, areas, marks: [...plan.marks, ...marks] }
}

/** An area within the walls. */
function held(area: PlanArea, { width, height }: Pick<HallPlan, 'width' | 'height'>): PlanArea {
  const [wide, high] = [Math.min(area.width, width), Math.min(area.height, height)]
  return {
    ...area,
    width: Math.max(LEAST_AREA, tenths(wide)),
    height: Math.max(LEAST_AREA, tenths(high)),
    x: within(area.x, width - wide),
    y: within(area.y, height - high),
  }
}
