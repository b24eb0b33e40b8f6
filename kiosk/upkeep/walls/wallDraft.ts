import type { Wall, WallPlace, WallPlan } from '#content/schema/wall.ts'

/** A 55-inch display, 16:9, with the narrow frames of displays that are made for walls. */
export const NEW_WALL: WallPlan = {
  name: '',
  across: 2,
  down: 1,
  displayWidthMm: 1210,
  displayHeightMm: 680,
  gapAcrossMm: 4,
  gapDownMm: 4,
  places: [],
}

/** What of a wall is changed. */
export function draftOf({ id: _, revision: _revision, pattern: _pattern, ...plan }: Wall): WallPlan {
  return plan
}

const isAt = (place: WallPlace, column: number, row: number) =>
  'column' in place && place.column === column && place.row === row

export const screenAt = ({ places }: WallPlan, column: number, row: number): string =>
  places.find((place) => isAt(place, column, row))?.screen ?? ''

/** The plan with a screen in a cell of the grid; an empty one leaves the cell empty. It leaves where it hung before. */
export function hangAt(plan: WallPlan, column: number, row: number, screen: string): WallPlan {
  const others = plan.places.filter((place) => !isAt(place, column, row) && place.screen !== screen)
  return { ...plan, places: screen ? [...others, { screen, column, row }] : others }
}

/** The plan with a smaller or larger grid: what hung in cells that are gone hangs nowhere. */
export function resizeGrid(plan: WallPlan, size: Partial<Pick<WallPlan, 'across' | 'down'>>): WallPlan {
  const next = { ...plan, ...size }
  const fits = (place: WallPlace) =>
    !('column' in place) || (place.column < next.across && place.row < next.down)
  return { ...next, places: plan.places.filter(fits) }
}

export type FreePlace = Extract<WallPlace, { xMm: number }>

export const freePlaces = ({ places }: WallPlan): FreePlace[] => places.filter((place) => 'xMm' in place)

/** The plan with a screen beside the grid: at its right, of the same size. */
export function hangFree(plan: WallPlan, screen: string): WallPlan {
  const { across, displayWidthMm, displayHeightMm, gapAcrossMm } = plan
  const free = {
    screen,
    xMm: across * (displayWidthMm + gapAcrossMm) * (1 + freePlaces(plan).length),
    yMm: 0,
    widthMm: displayWidthMm,
    heightMm: displayHeightMm,
  }
  return { ...plan, places: [...plan.places.filter((place) => place.screen !== screen), free] }
}

export const changeFree = (plan: WallPlan, screen: string, change: Partial<FreePlace>): WallPlan => ({
  ...plan,
  places: plan.places.map((place) =>
    'xMm' in place && place.screen === screen ? { ...place, ...change } : place,
  ),
})
