interface Rail {
  readonly min: number
  readonly max: number
  /** The grid of values; 0 has none. */
  readonly step: number
  /** Values with a word below them, where the large steps rest. */
  readonly stops: readonly number[]
}

/** A twentieth of a rail without a grid is one press of an arrow. */
const FINE = 20

/** Where a key leads from a value on a rail, or undefined for a key that is none of its own. */
export function stepOnRail(key: string, value: number, { min, max, step, stops }: Rail): number | undefined {
  const small = step > 0 ? step : (max - min) / FINE
  const large = Math.max(small, (max - min) / 5)
  const within = (wanted: number) => Math.min(max, Math.max(min, wanted))
  const after = stops.filter((stop) => stop > value + 1e-6)
  const before = stops.filter((stop) => stop < value - 1e-6)
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return within(value + small)
    case 'ArrowLeft':
    case 'ArrowDown':
      return within(value - small)
    case 'PageUp':
      return within(after.length > 0 ? Math.min(...after) : value + large)
    case 'PageDown':
      return within(before.length > 0 ? Math.max(...before) : value - large)
    case 'Home':
      return min
    case 'End':
      return max
  }
  return undefined
}
