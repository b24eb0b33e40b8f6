/** What can be touched, in px. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Rows from top to bottom, each from left to right; what overlaps a row by half its height belongs to it. */
export function inReadingOrder<Target extends Box>(targets: readonly Target[]): Target[] {
  const rows: { middle: number; height: number; targets: Target[] }[] = []
  for (const target of [...targets].sort((one, other) => middleOf(one) - middleOf(other))) {
    const row = rows.at(-1)
    if (row && middleOf(target) - row.middle < Math.min(row.height, target.height) / 2)
      row.targets.push(target)
    else rows.push({ middle: middleOf(target), height: target.height, targets: [target] })
  }
  return rows.flatMap((row) => row.targets.sort((one, other) => one.left - other.left))
}

const middleOf = ({ top, height }: Box) => top + height / 2
