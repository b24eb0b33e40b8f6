import {
  BoxGeometry,
  type BufferGeometry,
  ConeGeometry,
  CylinderGeometry,
  IcosahedronGeometry,
  SphereGeometry,
} from 'three'
import { paint } from './createLot.ts'

const box = (wide: number, high: number, deep: number, x: number, y: number, z: number) =>
  new BoxGeometry(wide, high, deep).translate(x, y, z)

/** A bench of slats on two feet, with a little ditch for rain before it. */
export const benchShape = () =>
  paint([
    ...[-0.1, 0, 0.1].map((z): [BufferGeometry, string] => [
      box(0.78, 0.035, 0.075, 0, 0.27, z + 0.02),
      '#b9814f',
    ]),
    ...[0.4, 0.5].map((y): [BufferGeometry, string] => [box(0.78, 0.07, 0.03, 0, y, -0.14), '#b9814f']),
    ...[-0.3, 0.3].map((x): [BufferGeometry, string] => [box(0.05, 0.27, 0.3, x, 0.135, 0), '#40584c']),
    ...[-0.3, 0.3].map((x): [BufferGeometry, string] => [box(0.045, 0.32, 0.04, x, 0.4, -0.16), '#40584c']),
    [box(0.92, 0.012, 0.14, 0, 0.006, 0.32), '#8fb4b4'],
  ])

/** An insect hotel: bamboo tubes under a roof, on two posts. */
export const beesShape = () => {
  const tubes: [BufferGeometry, string][] = []
  for (let line = 0; line < 4; line++)
    for (let column = 0; column < 5; column++) {
      const [x, y] = [-0.2 + column * 0.1, 0.38 + line * 0.1]
      tubes.push([
        new CylinderGeometry(0.045, 0.045, 0.2, 7).rotateX(Math.PI / 2).translate(x, y, 0.02),
        (line + column) % 2 ? '#d9b878' : '#c6a263',
      ])
      tubes.push([
        new CylinderGeometry(0.026, 0.026, 0.01, 6).rotateX(Math.PI / 2).translate(x, y, 0.125),
        '#5b432c',
      ])
    }
  return paint([
    ...tubes,
    [box(0.58, 0.46, 0.05, 0, 0.54, -0.09), '#9a6b43'],
    [box(0.05, 0.46, 0.2, -0.28, 0.54, 0), '#9a6b43'],
    [box(0.05, 0.46, 0.2, 0.28, 0.54, 0), '#9a6b43'],
    [
      new ConeGeometry(0.5, 0.26, 4)
        .rotateY(Math.PI / 4)
        .scale(1, 1, 0.6)
        .translate(0, 0.9, 0),
      '#b4643f',
    ],
    [box(0.05, 0.34, 0.05, -0.2, 0.16, -0.03), '#8a6a4c'],
    [box(0.05, 0.34, 0.05, 0.2, 0.16, -0.03), '#8a6a4c'],
  ])
}

/** Flagstones of a path. */
export const pathShape = () =>
  paint(
    [
      [-0.24, -0.27, 0.4, 0.36],
      [0.22, -0.25, 0.42, 0.4],
      [-0.22, 0.2, 0.44, 0.46],
      [0.25, 0.22, 0.38, 0.42],
    ].map(([x = 0, z = 0, wide = 0.4, deep = 0.4], index): [BufferGeometry, string] => [
      box(wide, 0.04, deep, x, 0.06, z),
      ['#e4d6bd', '#d9c9ac', '#ebdfc9', '#dccdb4'][index] ?? '#e4d6bd',
    ]),
  )

/** Lily pads, a flower and reeds of a pond square. */
export const pondShape = () => {
  const reeds = Array.from({ length: 9 }, (_, index): [BufferGeometry, string] => {
    const turn = index * 2.4
    return [
      new ConeGeometry(0.014, 0.36 + 0.12 * (index % 3), 3)
        .translate(0, 0.2, 0)
        .rotateZ(0.16 * Math.sin(turn))
        .translate(-0.3 + 0.12 * Math.cos(turn), 0.02, -0.28 + 0.1 * Math.sin(turn)),
      index % 2 ? '#86a55c' : '#a6b86c',
    ]
  })
  return paint([
    ...reeds,
    [new CylinderGeometry(0.12, 0.12, 0.012, 10, 1, false, 0.3, 5.6).translate(0.2, 0.045, 0.14), '#7fae74'],
    [new CylinderGeometry(0.085, 0.085, 0.012, 10, 1, false, 2, 5.6).translate(0.02, 0.045, 0.28), '#94bd80'],
    [new SphereGeometry(0.045, 8, 6).scale(1, 0.8, 1).translate(0.22, 0.075, 0.12), '#f0a8bc'],
  ])
}

/** A rounded bush of five lumps with small flowers. */
export const shrubShape = () => {
  const lumps = [
    [0, 0.24, 0, 0.27, '#6f9f58'],
    [0.22, 0.18, 0.08, 0.2, '#7fae62'],
    [-0.21, 0.18, 0.1, 0.21, '#659552'],
    [0.06, 0.17, -0.22, 0.2, '#5d8d50'],
    [-0.08, 0.16, 0.24, 0.18, '#88b468'],
  ] as const
  const flowers = Array.from({ length: 20 }, (_, index): [BufferGeometry, string] => {
    const turn = index * 2.4
    const out = 0.1 + 0.27 * Math.sqrt(index / 20)
    return [
      new IcosahedronGeometry(0.035, 0).translate(
        Math.cos(turn) * out,
        0.5 - out * out * 2.1,
        Math.sin(turn) * out,
      ),
      index % 3 ? '#e58fae' : '#f7dbe2',
    ]
  })
  return paint([
    ...lumps.map(([x, y, z, size, tone]): [BufferGeometry, string] => [
      new IcosahedronGeometry(size, 2).translate(x, y, z),
      tone,
    ]),
    ...flowers,
  ])
}
