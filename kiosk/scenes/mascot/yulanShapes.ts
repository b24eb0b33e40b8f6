import { CatmullRomCurve3, SphereGeometry, TubeGeometry, Vector3 } from 'three'
import { turned } from '#content/ip/mascotBody.ts'
import { petalGeometry } from '#content/ip/petalGeometry.ts'
import { joined, placed, tinted } from '#content/ip/tinted.ts'

/** Where the upper flower stands on its twig. */
export const TOP = 1.62
/** Where the lower flower opens, before the leaves. */
export const LOWER_TOP = new Vector3(-0.32, 1.06, 0.08)

/** The bare twig with its side shoots. */
export const twigGeometry = () => {
  const path = new CatmullRomCurve3([
    new Vector3(0, 0, 0),
    new Vector3(0.06, 0.5, 0.02),
    new Vector3(-0.05, 1.05, 0),
    new Vector3(0, TOP, 0),
  ])
  const side = new CatmullRomCurve3([
    new Vector3(0.03, 0.75, 0),
    new Vector3(0.2, 0.95, 0.03),
    new Vector3(0.26, 1.16, 0.05),
  ])
  const other = new CatmullRomCurve3([new Vector3(0.03, 0.62, 0), new Vector3(-0.2, 0.82, 0.04), LOWER_TOP])
  return joined([
    tinted(new TubeGeometry(path, 28, 0.05, 10), '#8a6f58'),
    tinted(new TubeGeometry(side, 16, 0.03, 8), '#93785f'),
    tinted(new TubeGeometry(other, 16, 0.032, 8), '#8e735b'),
    placed(tinted(new SphereGeometry(0.06, 14, 10), '#b9a98d'), {
      at: [0.27, 1.2, 0.05],
      scale: [0.8, 1.5, 0.8],
    }),
  ])
}

/** The long axis that carries pistils above and stamens below, as in the oldest flowers. */
export const axisGeometry = () => {
  const stamens = Array.from({ length: 26 }, (_, index) => {
    const angle = index * 2.4
    const dot = tinted(new SphereGeometry(0.024, 8, 6), index % 3 ? '#e7b6c0' : '#d98fa3')
    return placed(dot, {
      at: [Math.cos(angle) * 0.085, 0.06 + (index / 26) * 0.14, Math.sin(angle) * 0.085],
      scale: [1, 2.1, 1],
    })
  })
  return joined([
    tinted(
      turned(
        [
          [0.001, 0.02],
          [0.07, 0.06],
          [0.075, 0.2],
          [0.05, 0.34],
          [0.001, 0.4],
        ],
        24,
      ),
      '#a9c562',
    ),
    ...stamens,
  ])
}

/** A bud in its two furry scales. */
export const budGeometry = () => {
  const fur = tinted(
    turned(
      [
        [0.001, 0],
        [0.11, 0.04],
        [0.17, 0.2],
        [0.13, 0.42],
        [0.001, 0.58],
      ],
      32,
    ),
    '#b8a98a',
  )
  const scales = [0, Math.PI].map((turn) => {
    const scale = petalGeometry({
      length: 0.52,
      width: 0.36,
      cup: 0.9,
      curl: -0.1,
      thickness: 0.04,
      foot: '#94846a',
      tip: '#cdbfa2',
      blush: 1,
    })
    return placed(placed(scale, { at: [0, 0, 0.1], turn: [-0.12, 0, 0] }), { turn: [0, turn, 0] })
  })
  return joined([fur, ...scales])
}

/** The fruit with its red seeds. */
export const fruitGeometry = () => {
  const pod = tinted(
    turned(
      [
        [0.001, 0],
        [0.1, 0.05],
        [0.15, 0.25],
        [0.12, 0.48],
        [0.001, 0.62],
      ],
      28,
    ),
    '#b86e72',
  )
  const seeds = Array.from({ length: 13 }, (_, index) => {
    const angle = index * 2.4
    const [radius, height] = [0.14 - 0.05 * (index / 13), 0.1 + (index / 13) * 0.42]
    return placed(tinted(new SphereGeometry(0.052, 14, 10), '#d3402f'), {
      at: [Math.cos(angle) * radius, height, Math.sin(angle) * radius],
    })
  })
  return joined([pod, ...seeds])
}
