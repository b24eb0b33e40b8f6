import type { HallPlan, PlanArea, PlanMark } from '../schema/hallPlan.ts'

/** The hall, each of its areas and all that stands in it, by name; each place and size as one reads it, in m. */
export type PlanPieces = Readonly<Record<string, PlanPiece>>
interface PlanPiece {
  readonly name?: PlanArea['name']
  readonly tone?: PlanArea['tone']
  /** `3.5, 2 m` */
  readonly place?: string
  /** `6 × 4 m` */
  readonly size?: string
}

const HALL = 'hall'
const placeOf = ({ x, y }: { x: number; y: number }) => `${x}, ${y} m`
const sizeOf = ({ width, height }: { width: number; height: number }) => `${width} × ${height} m`
const numbersIn = (text = ''): [number, number] => {
  const [one = 0, other = 0] = text.match(/[\d.]+/g)?.map(Number) ?? []
  return [one, other]
}

/** A plan taken apart, so that two of them can be laid upon one another piece by piece, whatever their order. */
export const piecesOf = ({ areas, marks, ...hall }: HallPlan): PlanPieces =>
  Object.fromEntries<PlanPiece>([
    [HALL, { size: sizeOf(hall) }],
    ...areas.map((area): [string, PlanPiece] => {
      const { id, name, tone } = area
      return [id, { name, tone, place: placeOf(area), size: sizeOf(area) }]
    }),
    ...marks.map((mark): [string, PlanPiece] => [`${mark.kind} ${mark.id}`, { place: placeOf(mark) }]),
  ])

/** The plan of such pieces. */
export function planOf({ [HALL]: hall, ...others }: PlanPieces): HallPlan {
  const [width, height] = numbersIn(hall?.size)
  const areas: PlanArea[] = []
  const marks: PlanMark[] = []
  for (const [key, { name, tone, place, size }] of Object.entries(others)) {
    const [x, y] = numbersIn(place)
    const [kind, id] = key.split(' ')
    if (id !== undefined) marks.push({ kind, id, x, y } as PlanMark)
    else if (name && tone) {
      const [wide, high] = numbersIn(size)
      areas.push({ id: key, name, x, y, width: wide, height: high, tone })
    }
  }
  return { width, height, areas, marks }
}
