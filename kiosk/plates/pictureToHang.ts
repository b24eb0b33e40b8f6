import type { Exhibit, Picture } from '#content/schema/exhibit.ts'

/** What hangs on the paper while a panel is open; `second` lies over the first, from an edge to the right. */
export interface Hung {
  readonly first: Picture | undefined
  readonly second?: Picture | undefined
}

/** A panel of a timeline without a picture leaves the one before it hanging. */
export function pictureToHang({ plate, panels }: Exhibit, panel: number): Hung {
  if (!plate) return { first: undefined }
  switch (plate.kind) {
    case 'compare':
      return { first: plate.before ?? plate.after, second: plate.before ? plate.after : undefined }
    case 'gallery':
      return { first: panels[panel]?.picture }
    case 'timeline':
      return { first: panels.slice(0, panel + 1).findLast(({ picture }) => picture)?.picture }
    default:
      return { first: plate.picture }
  }
}

/** Which panel the tour has come to, and where the edge stands, at a second of it. */
export const touredPlate = ({ plate, panels }: Exhibit, seconds: number) => ({
  panel:
    plate?.kind === 'gallery' || plate?.kind === 'timeline'
      ? Math.floor(seconds / TOUR_SECONDS) % Math.max(1, panels.length)
      : 0,
  edge: 0.5 - 0.36 * Math.sin((seconds / SWEEP_SECONDS) * 2 * Math.PI),
})

const TOUR_SECONDS = 5
const SWEEP_SECONDS = 12
