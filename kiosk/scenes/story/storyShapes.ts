import { CapsuleGeometry, Color, ConeGeometry, CylinderGeometry, SphereGeometry, TorusGeometry } from 'three'
import { petalGeometry } from '#content/ip/petalGeometry.ts'
import { joined, placed, tinted } from '#content/ip/tinted.ts'

/** A light-vented bulbul: olive above, a white cap at the back of a black head. */
export const bulbul = () =>
  joined([
    placed(
      tinted(new SphereGeometry(0.2, 18, 14), (_x, y) => new Color(y > 0 ? '#8c9566' : '#eceade')),
      { at: [0, 0.24, 0], scale: [0.86, 0.9, 1.25] },
    ),
    placed(
      tinted(
        new SphereGeometry(0.13, 18, 14),
        (_x, y, z) => new Color(y > 0.03 && z < 0.06 ? '#f6f4ec' : '#2f3430'),
      ),
      { at: [0, 0.46, 0.14] },
    ),
    placed(tinted(new SphereGeometry(0.07, 12, 10), '#f1efe6'), { at: [0, 0.39, 0.2] }),
    placed(tinted(new ConeGeometry(0.035, 0.11, 10), '#2b2f2c'), {
      at: [0, 0.45, 0.29],
      turn: [Math.PI / 2, 0, 0],
    }),
    placed(
      petalGeometry({
        length: 0.36,
        width: 0.13,
        cup: 0.2,
        curl: 0,
        thickness: 0.03,
        foot: '#7f8a55',
        tip: '#6b7648',
        blush: 1,
        detail: [5, 4],
      }),
      { at: [0, 0.24, -0.2], turn: [-1.25, 0, 0] },
    ),
    ...[-1, 1].map((side) =>
      placed(tinted(new CapsuleGeometry(0.012, 0.1, 4, 6), '#3a3a34'), { at: [side * 0.06, 0.05, 0.02] }),
    ),
    ...[-1, 1].map((side) =>
      placed(tinted(new SphereGeometry(0.02, 8, 6), '#ffffff'), { at: [side * 0.1, 0.48, 0.2] }),
    ),
  ])

/** Leaves of a young crown: round about, wider in the middle than above and below. */
const LEAVES = 30
const youngTree = () => [
  placed(tinted(new CylinderGeometry(0.03, 0.05, 1.5, 10), '#8a7259'), { at: [0, 0.75, 0] }),
  ...Array.from({ length: LEAVES }, (_, index) => {
    const part = index / (LEAVES - 1)
    const leaf = petalGeometry({
      length: 0.24 + 0.2 * Math.sin(Math.PI * (0.15 + 0.7 * part)),
      width: 0.2,
      cup: 0.25,
      curl: 0.25,
      thickness: 0.012,
      foot: '#6fa552',
      tip: index % 3 === 0 ? '#b8da83' : '#97c763',
      blush: 1,
      detail: [5, 4],
    })
    // Low ones hang outward, the topmost stands up.
    return placed(placed(leaf, { turn: [1.75 - 1.5 * part, 0, 0] }), {
      at: [0, 0.95 + part * 0.58, 0],
      turn: [0, index * 2.4, 0],
    })
  }),
]

/** A young street tree by itself; `lean` in radians. */
export const sapling = (lean = 0) => placed(joined(youngTree()), { turn: [0, 0, lean] })

/** The same tree held by three poles, tied loosely. */
export const stakedSapling = () =>
  joined([
    ...youngTree(),
    ...[0, 1, 2].map((index) => {
      const pole = placed(tinted(new CylinderGeometry(0.028, 0.028, 1.15, 8), '#c9a878'), {
        at: [0, 0.5, 0.3],
        turn: [-0.5, 0, 0],
      })
      return placed(pole, { turn: [0, index * 2.1 + 0.5, 0] })
    }),
    placed(tinted(new TorusGeometry(0.07, 0.022, 8, 20), '#e6d3a8'), {
      at: [0, 0.92, 0],
      turn: [Math.PI / 2, 0, 0],
    }),
  ])

/** A petal on a puddle, with an ant aboard. */
export const boat = () =>
  joined([
    placed(tinted(new CylinderGeometry(0.62, 0.64, 0.02, 40), '#a9cdd0'), {
      at: [0, 0.01, 0],
      scale: [1, 1, 0.62],
    }),
    placed(
      petalGeometry({
        length: 0.62,
        width: 0.42,
        cup: -0.7,
        curl: 0.22,
        thickness: 0.03,
        foot: '#e79bb0',
        tip: '#fffdfb',
        blush: 0.7,
        detail: [10, 8],
      }),
      { at: [-0.28, 0.07, 0], turn: [Math.PI / 2, 0, -Math.PI / 2] },
    ),
    ...[-0.03, 0.03, 0.1].map((x, index) =>
      placed(tinted(new SphereGeometry(0.035 - index * 0.004, 10, 8), '#3d2f2a'), { at: [x, 0.13, 0] }),
    ),
  ])

/** A little mound of earth with a red seed on it. */
export const mound = () =>
  joined([
    placed(tinted(new SphereGeometry(0.34, 24, 12, 0, Math.PI * 2, 0, Math.PI / 2), '#8d6e52'), {
      scale: [1, 0.42, 0.8],
    }),
    ...[0, 1, 2, 3, 4].map((index) =>
      placed(tinted(new SphereGeometry(0.055, 14, 10), '#d3402f'), {
        at: [
          Math.cos(index * 2.4) * 0.2 * (index > 0 ? 1 : 0),
          index > 0 ? 0.1 : 0.17,
          Math.sin(index * 2.4) * 0.16,
        ],
      }),
    ),
  ])
