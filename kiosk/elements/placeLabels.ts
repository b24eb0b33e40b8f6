/** A ring on the picture, in px from its top left. */
export interface Ring {
  readonly id: string
  readonly x: number
  readonly y: number
}

/** Where the word of a ring stands: at the left or right edge, its line at `y`. */
export interface Label {
  readonly id: string
  readonly side: 'left' | 'right'
  readonly y: number
  /** Where the word's inner edge is, in px from the left, when it stands beside its ring. */
  readonly x?: number
}

interface Room {
  readonly width: number
  /** The words keep between these heights and at least `gap` apart, all in px. */
  readonly top: number
  readonly bottom: number
  readonly gap: number
}

/** Gives each ring a word at the nearer edge; words on one side keep the rings' order and never overlap. */
export function placeLabels(rings: readonly Ring[], room: Room): Label[] {
  return (['left', 'right'] as const).flatMap((side) => {
    const here = rings
      .filter(({ x }) => (side === 'left') === x < room.width / 2)
      .sort((one, other) => one.y - other.y)
    return spread(
      here.map(({ y }) => y),
      room,
    ).map((y, place) => ({ id: here[place]?.id ?? '', side, y }))
  })
}

/** On a wide screen a word stands beside its ring: to its left where the ring is right of `turnAt` (px). */
export function placeBeside(rings: readonly Ring[], room: Room, reach: number, turnAt: number): Label[] {
  const sorted = [...rings].sort((one, other) => one.y - other.y)
  const heights = spread(
    sorted.map(({ y }) => y - reach / 2),
    room,
  )
  return sorted.map(({ id, x }, place) => {
    const side = x > turnAt ? 'left' : 'right'
    return { id, side, y: heights[place] ?? 0, x: side === 'left' ? x - reach : x + reach }
  })
}

function spread(wanted: readonly number[], { top, bottom, gap }: Room): number[] {
  const down: number[] = []
  for (const y of wanted) down.push(Math.max(y, top, (down.at(-1) ?? Number.NEGATIVE_INFINITY) + gap))
  const up: number[] = []
  for (const y of down.reverse()) up.push(Math.min(y, bottom, (up.at(-1) ?? Number.POSITIVE_INFINITY) - gap))
  return up.reverse()
}
