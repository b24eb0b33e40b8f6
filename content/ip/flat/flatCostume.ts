import { mascotColors as color } from '../mascotColors.ts'
import type { Season } from '../seasonOf.ts'
import { dot, leaf, stroke } from './shapes.ts'

interface Worn {
  readonly head: string
  /** Below the chin, over calyx and coat. */
  readonly neck: string
  /** Over the coat, in place of its three buttons. */
  readonly coat?: string
  readonly sleeve: string
}

const SLEEVE = '#84b99c'
const GREEN = '#7cbf66'

const leafBow = [
  ...[-1, 1].map((side) =>
    leaf({ x: side, y: -57, length: 10, width: 6, turn: 180 - side * 24, fill: GREEN }),
  ),
  ...[-1, 1].map((side) =>
    leaf({ x: side, y: -58, length: 20, width: 13, turn: side * 82, fill: '#a6d477' }),
  ),
  dot(0, -58, 3.6, '#4c9a5c'),
].join('')

const hat = [
  dot(0, -27, 31, color.strawDeep, 5.4),
  dot(0, -28, 31, color.straw, 5),
  `<path d="M-17 -29C-17 -50 17 -50 17 -29Z" fill="${color.straw}"/>`,
  `<path d="M-17.2 -29C-17 -32 -16.6 -33 -16 -34.5H16C16.6 -33 17 -32 17.2 -29Z" fill="${color.ribbon}"/>`,
].join('')

const scarf = [
  stroke('M12 -56C13 -48 14 -42 14 -33', color.wool, 9),
  ...[10.5, 14, 17.5].map((x) => stroke(`M${x} -29V-25`, color.woolDeep, 1.8)),
  stroke('M-16 -60C-8 -54 8 -54 16 -60', color.wool, 11),
  ...[-9, -2, 5].map((x) => stroke(`M${x} -61L${x + 3} -53`, color.woolDeep, 1.6)),
  ...[-1, 1].map((side) =>
    leaf({
      x: -9,
      y: -50,
      length: 13,
      width: 13,
      turn: side * 32 + 8,
      fill: side < 0 ? color.ginkgo : '#f6d25e',
    }),
  ),
  stroke('M-9 -50L-8 -44', color.ginkgoDeep, 1.4),
].join('')

const scales = [
  { y: -56, count: 4, wide: 20 },
  { y: -47, count: 5, wide: 38 },
  { y: -37, count: 6, wide: 48 },
  { y: -27, count: 7, wide: 58 },
]
  .toReversed()
  .map(({ y, count, wide }) =>
    Array.from({ length: count }, (_, index) =>
      leaf({
        x: ((index + 0.5) / count - 0.5) * wide,
        y: y - 3,
        length: 15,
        width: 13,
        turn: 180,
        fill: (index + count) % 2 ? '#d8ccb2' : '#e6dcc6',
      }),
    ).join(''),
  )
  .join('')

const downCoat = `<path d="M-9 -66C-13 -58 -27 -40 -28.5 -26C-28 -18 -20 -16 0 -16C20 -16 28 -18 28.5 -26C27 -40 13 -58 9 -66Z" fill="#c9bd9f"/>${scales}${[-30, -38, -46].map((y) => dot(0, y, 2.4, color.button)).join('')}`

/** What she wears in each season, on paper. */
export const flatCostume: Readonly<Record<Season, Worn>> = {
  spring: { head: '', neck: leafBow, sleeve: SLEEVE },
  summer: { head: hat, neck: leafBow, sleeve: SLEEVE },
  autumn: { head: '', neck: scarf, sleeve: SLEEVE },
  winter: {
    head: '',
    coat: downCoat,
    neck: [-14, -9.5, -4.8, 0, 4.8, 9.5, 14]
      .map((x, index) => dot(x, -60 - Math.abs(x) * 0.12, 5, index % 2 ? '#efe6d2' : color.fur))
      .join(''),
    sleeve: '#cfc3a7',
  },
}
