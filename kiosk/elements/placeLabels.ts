/** A ring on the picture, in px from its top left. */
export interface Ring {
  readonly id: string
  readonly x: number
  readonly y: number
  /** The width of its word in px, where that is known. */
  readonly wide?: number
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

/** Upright, something may stand in the lower corner of one side: words there end higher. */
interface TallRoom extends Room {
  readonly bottomRight?: number
}

/**
 * Gives each ring a word at the nearer edge, or at the other one where the nearer is full; words on one side keep the
 * rings' order and never overlap.
 */
export function placeLabels(rings: readonly Ring[], room: TallRoom): Label[] {
  const { width, top, gap, bottom, bottomRight = bottom } = room
  const rooms = { left: room, right: { ...room, bottom: bottomRight } }
  const isFull = (side: Side) => here[side].length * gap > rooms[side].bottom - top + gap
  const here: Record<Side, Ring[]> = {
    left: rings.filter(({ x }) => x < width / 2),
    right: rings.filter(({ x }) => x >= width / 2),
  }
  for (const side of ['left', 'right'] as const) {
    const other = side === 'left' ? 'right' : 'left'
    // Whose ring is nearest to the middle goes over.
    const inwards = [...here[side]].sort(
      (one, two) => Math.abs(one.x - width / 2) - Math.abs(two.x - width / 2),
    )
    for (const ring of inwards) {
      if (!isFull(side) || (here[other].length + 1) * gap > rooms[other].bottom - top + gap) break
      here[side] = here[side].filter((one) => one !== ring)
      here[other].push(ring)
    }
  }
  return (['left', 'right'] as const).flatMap((side) => {
    const sorted = here[side].sort((one, other) => one.y - other.y)
    return spread(
      sorted.map(({ y }) => y),
      rooms[side],
    ).map((y, place) => ({ id: sorted[place]?.id ?? '', side, y }))
  })
}

type Side = Label['side']

/** A part of the picture that words leave free, in px. */
export interface Taken {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Where a box of the screen lies in a layer, in px from the layer's upper left corner. */
export function boxIn(layer: Element, { left, right, top, bottom }: Taken): Taken {
  const { left: x, top: y } = layer.getBoundingClientRect()
  return { left: left - x, right: right - x, top: top - y, bottom: bottom - y }
}

export const isIn = ({ left, right, top, bottom }: Taken, x: number, y: number) =>
  x > left && x < right && y > top && y < bottom

/** How far an open word moves up to lie clear of the papers below it, in px; less than 0 moves it down onto the picture. */
export function liftOver(word: Taken, papers: readonly Taken[], air: number): number {
  const below = papers.filter(
    ({ left, right, top, bottom }) =>
      left < word.right && right > word.left && top < word.bottom + air && bottom > word.top,
  )
  const floor = Math.min(word.bottom, ...below.map(({ top }) => top - air))
  return Math.min(Math.max(0, word.bottom - floor), word.top - air)
}

interface WideRoom extends Room {
  /** The widest a word gets, in px. */
  readonly word: number
  /** From a ring to its word, in px. */
  readonly reach: number
  /** Right of this, in px, a word stands to the left of its ring. */
  readonly turnAt: number
  readonly taken?: readonly Taken[]
}

/** On a wide screen a word stands beside its ring, as near as other words and other rings leave it room. */
export function placeBeside(rings: readonly Ring[], room: WideRoom): Label[] {
  const { width, top, bottom, gap, word, reach, turnAt, taken = [] } = room
  const placed: (Label & { readonly from: number; readonly to: number })[] = []
  for (const { id, x, y, wide: own = word * SHORT } of [...rings].sort((one, other) => one.y - other.y)) {
    const wanted = Math.min(bottom, Math.max(top, y - reach / 2))
    const on = (side: Side, wide: number) => {
      const from = side === 'left' ? x - reach - wide : x + reach
      const isTaken = (height: number) =>
        taken.some(
          (paper) =>
            from < paper.right &&
            from + wide > paper.left &&
            height + gap / 2 > paper.top &&
            height - gap / 2 < paper.bottom,
        )
      const isFree = (height: number) =>
        from >= 0 &&
        from + wide <= width &&
        !isTaken(height) &&
        placed.every((one) => one.from >= from + wide || one.to <= from || Math.abs(one.y - height) >= gap) &&
        rings.every(
          (ring) => ring.x < from || ring.x > from + wide || Math.abs(ring.y - height) >= gap * RING_SHARE,
        )
      const free = nearest(wanted, gap / 4, top, bottom).find(isFree)
      const label = {
        id,
        side,
        y: free ?? wanted,
        x: side === 'left' ? x - reach : x + reach,
        from,
        to: from + wide,
      }
      return { label, away: free === undefined ? Number.POSITIVE_INFINITY : Math.abs(free - wanted) }
    }
    // A word that would have to go far from its ring stands on the other side of it, if that is nearer.
    const best = (wide: number) => {
      const sides = x > turnAt ? (['left', 'right'] as const) : (['right', 'left'] as const)
      const [near, far] = [on(sides[0], wide), on(sides[1], wide)]
      return far.away + SIDE_WORTH * gap < near.away ? far : near
    }
    const whole = best(word)
    placed.push((Number.isFinite(whole.away) ? whole : best(Math.min(word, own))).label)
  }
  return placed.map(({ from: _, to: __, ...label }) => label)
}

/** Most words are shorter than the longest: this part of it, where that has no room and nobody has measured. */
const SHORT = 0.7
/** So many words' heights away before the other side of the ring is better. */
const SIDE_WORTH = 2.5
/** A ring takes this part of the height of a word. */
const RING_SHARE = 0.6

/** Heights from `wanted` outwards, up and down in turn. */
function nearest(wanted: number, step: number, top: number, bottom: number): number[] {
  const most = Math.ceil((bottom - top) / step)
  const heights = Array.from({ length: 2 * most + 1 }, (_, at) => {
    const away = Math.ceil(at / 2) * step
    return at % 2 ? wanted + away : wanted - away
  })
  return heights.filter((height) => height >= top && height <= bottom)
}

function spread(wanted: readonly number[], { top, bottom, gap }: Room): number[] {
  const down: number[] = []
  for (const y of wanted) down.push(Math.max(y, top, (down.at(-1) ?? Number.NEGATIVE_INFINITY) + gap))
  const up: number[] = []
  for (const y of down.reverse()) up.push(Math.min(y, bottom, (up.at(-1) ?? Number.POSITIVE_INFINITY) - gap))
  return up.reverse()
}
