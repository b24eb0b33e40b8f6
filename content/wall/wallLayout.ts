import type { ProblemCode } from '../contract/problems.ts'
import type { WallPlace, WallPlan } from '../schema/wall.ts'

/** In mm, or in px of the display that asks. */
export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Which part of the one picture a display shows: what `Camera.setViewOffset` takes, in px of that display. */
export interface WallCut extends Rect {
  readonly full: { readonly width: number; readonly height: number }
}

type Grid = Omit<WallPlan, 'name' | 'places'>

/** Where a display hangs, in mm from the upper left of the grid. */
export function placeRect(grid: Grid, place: WallPlace): Rect {
  if ('xMm' in place) return { x: place.xMm, y: place.yMm, width: place.widthMm, height: place.heightMm }
  const { displayWidthMm: width, displayHeightMm: height, gapAcrossMm, gapDownMm } = grid
  return { x: place.column * (width + gapAcrossMm), y: place.row * (height + gapDownMm), width, height }
}

/** The rectangle of the one picture, in mm: the whole grid if anything hangs in it, and whatever hangs beside it. */
export function wallRect(plan: WallPlan): Rect {
  const { places, across, down, displayWidthMm, displayHeightMm, gapAcrossMm, gapDownMm } = plan
  const rects = places.map((place) => placeRect(plan, place))
  if (places.length === 0 || places.some((place) => 'column' in place))
    rects.push({
      x: 0,
      y: 0,
      width: across * displayWidthMm + (across - 1) * gapAcrossMm,
      height: down * displayHeightMm + (down - 1) * gapDownMm,
    })
  const x = Math.min(...rects.map((one) => one.x))
  const y = Math.min(...rects.map((one) => one.y))
  return {
    x,
    y,
    width: Math.max(...rects.map((one) => one.x + one.width)) - x,
    height: Math.max(...rects.map((one) => one.y + one.height)) - y,
  }
}

/**
 * What a display of `frame` px shows of the picture: behind frames and gaps the picture goes on unseen, as behind the
 * bars of a window. Undefined for a screen that does not hang on this wall.
 */
export function wallCut(
  plan: WallPlan,
  screen: string,
  frame: { readonly width: number; readonly height: number },
): WallCut | undefined {
  const place = plan.places.find((one) => one.screen === screen)
  if (!place) return undefined
  const rect = placeRect(plan, place)
  const whole = wallRect(plan)
  // px for a mm: a display is measured by what it shows.
  const across = frame.width / rect.width
  const down = frame.height / rect.height
  return {
    full: { width: whole.width * across, height: whole.height * down },
    x: (rect.x - whole.x) * across,
    y: (rect.y - whole.y) * down,
    ...frame,
  }
}

/** A bezel is narrower than the display beside it; what is wider was measured in another unit. */
const WIDEST_GAP = 0.5
/** Two displays may be measured this much too large, in mm. */
const TOLERANCE_MM = 1

const overlap = (one: Rect, other: Rect) =>
  one.x + one.width > other.x + TOLERANCE_MM &&
  other.x + other.width > one.x + TOLERANCE_MM &&
  one.y + one.height > other.y + TOLERANCE_MM &&
  other.y + other.height > one.y + TOLERANCE_MM

/** What is wrong with a plan, if anything. */
export function wallFault(plan: WallPlan): { code: ProblemCode; detail: string } | undefined {
  const { across, down, displayWidthMm, displayHeightMm, gapAcrossMm, gapDownMm, places } = plan
  if (gapAcrossMm > displayWidthMm * WIDEST_GAP)
    return { code: 'wall/gap-too-wide', detail: String(gapAcrossMm) }
  if (gapDownMm > displayHeightMm * WIDEST_GAP)
    return { code: 'wall/gap-too-wide', detail: String(gapDownMm) }
  for (const place of places)
    if ('column' in place && (place.column >= across || place.row >= down))
      return { code: 'wall/outside', detail: `${place.column + 1} × ${place.row + 1}` }
  for (const [at, place] of places.entries())
    for (const other of places.slice(at + 1)) {
      if (other.screen === place.screen) return { code: 'wall/screen-twice', detail: '' }
      if (overlap(placeRect(plan, place), placeRect(plan, other)))
        return {
          code: 'wall/place-taken',
          detail: 'column' in place ? `${place.column + 1} × ${place.row + 1}` : '',
        }
    }
  return undefined
}
