import type { Hotspot } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { Ring } from './placeLabels.ts'

/** Beside a word's letters on its patch of paper, in units. */
const PATCH = 30
const WEIGHT = 600
let pen: CanvasRenderingContext2D | null | undefined

interface Type {
  /** The element in whose type and size words are set. */
  readonly of: Element
  readonly locale: Locale
  /** Px of a unit. */
  readonly unit: number
}

/** Rings with the widths of their words, in px. */
export function measureWords(
  rings: readonly Ring[],
  hotspots: readonly Hotspot[],
  { of, locale, unit }: Type,
): Ring[] {
  pen ??= document.createElement('canvas').getContext('2d')
  const { fontSize, fontFamily } = getComputedStyle(of)
  if (pen) pen.font = `${WEIGHT} ${fontSize} ${fontFamily}`
  return rings.map((ring) => {
    const title = hotspots.find(({ id }) => id === ring.id)?.title[locale]
    return title && pen ? { ...ring, wide: pen.measureText(title).width + PATCH * unit } : ring
  })
}
