import { type Cut, disc, outline, tower } from './silhouettes.ts'

const TALL_PANES = [0.24, 0.34, 0.1, 0.2] as const

/** The Bund from its own side: Customs House, the dome, Bank of China and the green pyramid, with plain houses between. */
export function bund(random: () => number): Cut[] {
  const customs = -4.9
  const bank = 1.2
  const peace = 4.5
  const cuts: Cut[] = [
    tower(
      customs,
      [
        [0, 1.15],
        [1.25, 1.15],
        [1.25, 0.48],
        [1.9, 0.48],
        [1.9, 0.36],
        [2.75, 0.36],
        [2.75, 0.27],
        [3.0, 0.22],
        [3.25, 0.06],
        [3.5, 0.02],
      ],
      1,
      TALL_PANES,
    ),
    tower(
      -1.85,
      [
        [0, 1.5],
        [1.2, 1.5],
        [1.2, 0.72],
        [1.45, 0.72],
        [1.45, 0.52],
        [1.7, 0.52],
      ],
      1,
      TALL_PANES,
      [
        disc(-1.85, 1.72, 0.5),
        outline([
          [-1.9, 2.2],
          [-1.8, 2.2],
          [-1.8, 2.5],
          [-1.9, 2.5],
        ]),
      ],
    ),
    tower(
      bank,
      [
        [0, 0.72],
        [1.95, 0.72],
        [1.95, 0.6],
        [2.25, 0.56],
        [2.3, 0.66],
        [2.38, 0.1],
      ],
      0.9,
      TALL_PANES,
    ),
    tower(
      peace,
      [
        [0, 0.85],
        [1.55, 0.85],
        [1.55, 0.62],
        [1.75, 0.62],
        [2.75, 0.05],
        [2.95, 0.015],
      ],
      1,
      TALL_PANES,
    ),
  ]
  const taken = cuts.map(({ x, half }) => [x - half(0.1), x + half(0.1)] as const)
  for (let x = -27; x < 14; ) {
    const half = 0.45 + 0.5 * random()
    const top = 0.75 + 0.55 * random()
    const free = taken.every(([left, right]) => x + half < left + 0.1 || x - half > right - 0.1)
    if (free)
      cuts.push(
        tower(
          x,
          [
            [0, half],
            [top, half],
            [top, half * 1.05],
            [top + 0.09, half * 1.05],
            [top + 0.09, half * 0.3],
            [top + 0.28, half * 0.22],
          ],
          0.75,
          TALL_PANES,
        ),
      )
    x += free ? half * 2 + 0.03 : 0.2
  }
  return cuts
}
