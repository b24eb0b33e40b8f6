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

function spread(wanted: readonly number[], { top, bottom, gap }: Room): number[] {
  const down: number[] = []
  for (const y of wanted) down.push(Math.max(y, top, (down.at(-1) ?? Number.NEGATIVE_INFINITY) + gap))
  const up: number[] = []
  for (const y of down.reverse()) up.push(Math.min(y, bottom, (up.at(-1) ?? Number.POSITIVE_INFINITY) - gap))
  return up.reverse()
}
