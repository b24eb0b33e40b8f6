import { type BufferGeometry, Group, type Object3D, SphereGeometry, Vector3 } from 'three'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { createLump } from './createLump.ts'
import { bacteria } from './lensBacteria.ts'
import { type Level, type Make, merged, type Random, scatter, wander } from './lensParts.ts'

/** Crumbs and a root, one crumb of grains, threads and root hairs, bacteria: illustrated, each about one lens (radius 1) wide. */
export const createLevels = (seed: number, make: Make): readonly Level[] => [
  crumbsAndRoot(seededRandom(seed + 1), make),
  oneCrumb(seededRandom(seed + 2), make),
  threadsAndHairs(seededRandom(seed + 3), make),
  bacteria(seededRandom(seed + 4), make),
]

function crumbsAndRoot(random: Random, make: Make): Level {
  const root = wander(random, new Vector3(-1.25, 0.75, 0.16), -0.62, 2.9, 0.1, 0.34, 9)
  const hairs = root.rings
    .slice(2, -1)
    .flatMap(({ at }, index) =>
      [1, -1].map(
        (side) => wander(random, at, side * 1.5 + 0.1 * index, 0.3 + random() * 0.25, 0.011, 0.5, 3).shape,
      ),
    )
  return {
    power: 1,
    object: new Group().add(
      scatter({
        shape: createLump(7, 3),
        material: make('#ffffff'),
        count: 60,
        tones: ['#7d5b42', '#94704f', '#6b4c37', '#a98560'],
        random,
        place: (one, index) => {
          const turn = index * 2.4
          const out = 0.16 + 0.15 * Math.sqrt(index * 1.15)
          one.position.set(Math.cos(turn) * out, Math.sin(turn) * out, -0.1 + 0.12 * random())
          one.scale.setScalar(0.07 + random() * 0.1)
        },
      }),
      scatter({
        shape: createLump(9, 1),
        material: make('#ffffff'),
        count: 150,
        tones: ['#7d5b42', '#b08a62', '#5f4433', '#c0a078'],
        random,
        place: (one) => {
          one.position.set((random() * 2 - 1) * 1.3, (random() * 2 - 1) * 1.3, -0.25 + 0.3 * random())
          one.scale.setScalar(0.018 + 0.04 * random() ** 2)
        },
      }),
      merged([root.shape], make('#e0bf8f', 0.7)),
      merged(hairs, make('#fff1d6', 0.6)),
    ),
  }
}

function oneCrumb(random: Random, make: Make): Level {
  const onBall = (one: Object3D, reach: number) => {
    const turn = random() * 6.28
    const up = random() * 2 - 1
    const flat = Math.sqrt(1 - up * up)
    const lobe = 1 + 0.14 * Math.sin(turn * 3 + up * 4)
    one.position.set(
      Math.cos(turn) * flat * reach * lobe,
      up * reach * 0.86 * lobe,
      Math.sin(turn) * flat * reach * 0.5,
    )
  }
  const wraps = Array.from(
    { length: 7 },
    (_, index) =>
      wander(
        random,
        new Vector3(-0.85 + 0.1 * index, 0.6 - 0.24 * index, 0.42),
        -0.3 + random() * 0.5,
        1.8,
        0.014,
        0.6,
        4,
      ).shape,
  )
  const grains = (count: number, size: number, reach: number, tones: readonly string[], detail: number) =>
    scatter({
      shape: createLump(count, detail),
      material: make('#ffffff', 0.85),
      count,
      tones,
      random,
      place: (one) => {
        onBall(one, reach)
        const big = size * (0.6 + 0.8 * random())
        one.scale.set(big * 1.2, big, big * 0.9)
      },
    })
  const films = scatter({
    shape: new SphereGeometry(1, 12, 8),
    material: make('#8fcbd6', 0.08),
    count: 26,
    tones: ['#9ad3dc', '#7fbfcf'],
    random,
    place: (one) => {
      onBall(one, 0.6)
      one.position.z = Math.abs(one.position.z) + 0.08
      one.scale.setScalar(0.035 + 0.04 * random())
    },
  })
  const object = new Group().add(
    grains(70, 0.17, 0.52, ['#c9a878', '#e3cfa6', '#9b7a55', '#b9b3a2'], 1),
    grains(240, 0.055, 0.64, ['#7d5b42', '#5f4433', '#a07c57', '#8b8f86'], 0),
    films,
    merged(wraps, make('#fff6e0', 0.5)),
  )
  return {
    power: 2.4,
    object,
    move: (seconds) => object.rotation.set(0, 0.12 * Math.sin(seconds * 0.4), 0.06 * Math.sin(seconds * 0.3)),
  }
}

function threadsAndHairs(random: Random, make: Make): Level {
  const hyphae: BufferGeometry[] = []
  for (let index = 0; index < 9; index++) {
    const turn = (index / 9) * 6.28 + random() * 0.4
    const from = new Vector3(Math.cos(turn) * 1.15, Math.sin(turn) * 1.15, (random() - 0.5) * 0.4)
    const main = wander(
      random,
      from,
      turn + Math.PI + (random() - 0.5) * 0.9,
      2.4,
      0.026 + random() * 0.016,
      0.34,
      7,
    )
    hyphae.push(main.shape)
    for (const at of [4, 8, 12]) {
      const ring = main.rings[at]
      if (ring)
        hyphae.push(wander(random, ring.at, turn + (random() < 0.5 ? 1.4 : -1.2), 0.9, 0.015, 0.5, 5).shape)
    }
  }
  const hair = wander(random, new Vector3(-1.3, -0.5, -0.22), 0.35, 2.9, 0.2, 0.12, 14)
  const spores = scatter({
    shape: new SphereGeometry(1, 16, 12),
    material: make('#ffffff', 0.35),
    count: 14,
    tones: ['#e6a63a', '#f0c878', '#d98f3a'],
    random,
    place: (one) => {
      one.position.set((random() * 2 - 1) * 0.85, (random() * 2 - 1) * 0.85, 0.25)
      one.scale.setScalar(0.045 + 0.05 * random())
    },
  })
  const object = new Group().add(
    merged(hyphae, make('#fdf0d0', 0.45)),
    merged([hair.shape], make('#d8cfa0', 0.55)),
    spores,
  )
  return {
    power: 3.8,
    object,
    move: (seconds) => object.rotation.set(0.05 * Math.sin(seconds * 0.5), 0.06 * Math.cos(seconds * 0.4), 0),
  }
}
