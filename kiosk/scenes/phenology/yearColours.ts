import { Color } from 'three'

interface Sky {
  readonly day: number
  readonly top: string
  readonly middle: string
  readonly disc: string
  readonly sun: string
}

const SKIES: readonly Sky[] = [
  { day: 20, top: '#e4ebee', middle: '#eef0ec', disc: '#dde7ea', sun: '#f6f5f4' },
  { day: 90, top: '#f7ecea', middle: '#f6f0e6', disc: '#f6dfe0', sun: '#fff1e2' },
  { day: 185, top: '#e6f0e6', middle: '#f0f3e6', disc: '#d9ead6', sun: '#fff6dc' },
  { day: 290, top: '#f6ecd8', middle: '#f6f0e0', disc: '#f4dcae', sun: '#ffe9c8' },
]

/** The colours of the air on a day of the year, with no seam anywhere. */
export function yearColours() {
  const made = {
    top: new Color(),
    middle: new Color(),
    bottom: new Color('#fbfaf4'),
    disc: new Color(),
    sun: new Color(),
  }
  const other = new Color()
  return (day: number) => {
    const next = SKIES.findIndex((sky) => sky.day > day)
    const to = SKIES[Math.max(next, 0)]
    const from = SKIES[(next > 0 ? next : SKIES.length) - 1]
    if (!to || !from) return made
    const length = (to.day - from.day + 365) % 365
    const part = ((day - from.day + 365) % 365) / length
    for (const tone of ['top', 'middle', 'disc', 'sun'] as const)
      made[tone].set(from[tone]).lerp(other.set(to[tone]), part)
    return made
  }
}
