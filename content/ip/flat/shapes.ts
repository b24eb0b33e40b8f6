const round = (value: number) => Math.round(value * 100) / 100

/** Numbers of an SVG path, short. */
export const path = (parts: TemplateStringsArray, ...values: readonly number[]) =>
  parts.map((part, index) => part + (index < values.length ? round(values[index] as number) : '')).join('')

export interface Leaf {
  readonly x: number
  readonly y: number
  readonly length: number
  readonly width: number
  /** Degrees from upright, clockwise. */
  readonly turn: number
  readonly fill: string
}

/** A petal or leaf with a soft tip, growing from its foot. */
export const leaf = ({ x, y, length, width, turn, fill }: Leaf) => {
  const half = width / 2
  const d = path`M0 0C${-half} ${-length * 0.22} ${-half * 1.15} ${-length * 0.82} 0 ${-length}C${half * 1.15} ${-length * 0.82} ${half} ${-length * 0.22} 0 0Z`
  return `<path transform="translate(${round(x)} ${round(y)}) rotate(${round(turn)})" d="${d}" fill="${fill}"/>`
}

export const dot = (x: number, y: number, r: number, fill: string, ry = r) =>
  `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(r)}" ry="${round(ry)}" fill="${fill}"/>`

/** A line with round ends; `width` is its own, so that an outline around it must be given to the group. */
export const stroke = (d: string, color: string, width: number) =>
  `<path d="${d}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`

/** Gradient from the foot (y = 1) to the tip of a shape. */
export const gradient = (id: string, tip: string, foot: string, share = 0.85) =>
  `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop offset="${1 - share}" stop-color="${tip}"/><stop offset="1" stop-color="${foot}"/></linearGradient>`
