import { CapsuleGeometry, Color, CylinderGeometry, SphereGeometry } from 'three'
import { petalGeometry } from '#content/ip/petalGeometry.ts'
import { joined, placed, tinted } from '#content/ip/tinted.ts'
import { createPerson } from '#content/scene/createPerson.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { stakedSapling } from './storyShapes.ts'

/** A child with two buns of hair, leaning forward to look; she looks to +z. */
export const child = () => {
  const [coat, hair, skin] = ['#e0a63c', '#4a3a30', '#efc7a6']
  return placed(
    joined([
      placed(tinted(new CylinderGeometry(0.13, 0.34, 0.56, 20), coat), { at: [0, 0.56, 0] }),
      placed(tinted(new SphereGeometry(0.14, 16, 10), coat), { at: [0, 0.84, 0], scale: [1.05, 0.6, 0.95] }),
      placed(tinted(new SphereGeometry(0.25, 24, 18), skin), { at: [0, 1.08, 0.02], scale: [1, 0.96, 0.98] }),
      placed(tinted(new SphereGeometry(0.265, 24, 18), hair), {
        at: [0, 1.13, -0.045],
        scale: [1, 0.96, 0.95],
      }),
      ...[-1, 1].flatMap((side) => [
        placed(tinted(new SphereGeometry(0.095, 14, 10), hair), { at: [side * 0.2, 1.34, -0.06] }),
        placed(tinted(new CapsuleGeometry(0.07, 0.2, 4, 10), '#5d7f8f'), { at: [side * 0.11, 0.22, 0] }),
        placed(tinted(new SphereGeometry(0.085, 12, 8), '#8c4f3c'), {
          at: [side * 0.11, 0.06, 0.05],
          scale: [0.85, 0.7, 1.35],
        }),
        placed(tinted(new CapsuleGeometry(0.055, 0.26, 4, 10), coat), {
          at: [side * 0.2, 0.7, 0.13],
          turn: [-0.9, 0, side * 0.15],
        }),
        placed(tinted(new SphereGeometry(0.06, 10, 8), skin), { at: [side * 0.22, 0.59, 0.28] }),
      ]),
    ]),
    { turn: [0.13, 0, 0], scale: 1.16 },
  )
}

/** A gardener beside the tree that she has just set upright; tall, as people are beside a flower. */
export const gardener = () => {
  const { geometry, scale } = createPerson({
    height: 2,
    coat: '#6f9a6b',
    trousers: '#54616a',
    hair: '#4a3b30',
    arms: [1.1, 0.9],
  })
  const person = placed(geometry, { scale: scale.x })
  return joined([stakedSapling(), placed(person, { at: [-0.72, 0, 0.1], turn: [0, 1.3, 0] })])
}

/** A small beetle dusted with pollen, on a petal as on a plate. */
export const beetle = () =>
  joined([
    placed(
      petalGeometry({
        length: 1,
        width: 0.72,
        cup: -0.5,
        curl: 0.2,
        thickness: 0.03,
        foot: '#e79bb0',
        tip: '#fffdfb',
        blush: 0.6,
        detail: [10, 8],
      }),
      { at: [-0.5, 0.06, 0], turn: [Math.PI / 2, 0, -Math.PI / 2] },
    ),
    placed(
      tinted(
        new SphereGeometry(0.2, 20, 14),
        (x, y, z) =>
          new Color(Math.abs(z) < 0.012 ? '#1f3a31' : y > 0.13 || x > 0.15 ? '#4f9277' : '#2f6b55'),
      ),
      { at: [0, 0.24, 0], scale: [1.25, 0.7, 0.95] },
    ),
    placed(tinted(new SphereGeometry(0.1, 14, 10), '#27473c'), { at: [0.26, 0.22, 0] }),
    ...[-1, 1].flatMap((side) => [
      placed(tinted(new CapsuleGeometry(0.012, 0.16, 4, 6), '#27473c'), {
        at: [0.37, 0.29, side * 0.07],
        turn: [side * 0.5, 0, -0.8],
      }),
      ...[-0.13, 0.02, 0.17].map((x) =>
        placed(tinted(new CapsuleGeometry(0.014, 0.14, 4, 6), '#27473c'), {
          at: [x, 0.14, side * 0.2],
          turn: [side * 0.9, 0, 0],
        }),
      ),
    ]),
    ...Array.from({ length: 12 }, (_, index) =>
      placed(tinted(new SphereGeometry(0.018, 8, 6), '#efc14e'), {
        at: [Math.cos(index * 2.4) * 0.17, 0.37 - (index % 4) * 0.012, Math.sin(index * 2.4) * 0.12],
      }),
    ),
  ])

/** Ants that move house, each with something white on its back. */
export const ants = () =>
  joined(
    Array.from({ length: 7 }, (_, index) => {
      const at = (x: number, y: number) => [x - index * 0.24, y, Math.sin(index * 0.9) * 0.12] as const
      return [
        ...[-0.06, 0, 0.06].map((x, part) =>
          placed(tinted(new SphereGeometry(part === 0 ? 0.045 : 0.034, 10, 8), '#3d2f2a'), {
            at: at(x, 0.06),
          }),
        ),
        ...[-0.03, 0.01, 0.05].map((x) =>
          placed(tinted(new CylinderGeometry(0.006, 0.006, 0.16, 5), '#3d2f2a'), {
            at: at(x, 0.035),
            turn: [Math.PI / 2.4, 0, 0],
          }),
        ),
        placed(tinted(new SphereGeometry(0.045, 10, 8), '#fbf6e8'), {
          at: at(-0.01, 0.13),
          scale: [1.3, 1, 1],
        }),
      ]
    }).flat(),
  )

/** A heap of yellow leaves that nobody sweeps away. */
export const leaves = () => {
  const random = seededRandom(23)
  const tones = ['#e6b84a', '#d99a3a', '#c9772f', '#efcf6e']
  return joined(
    Array.from({ length: 80 }, (_, index) => {
      const reach = Math.sqrt(random()) * 0.85
      const around = random() * 2 * Math.PI
      return placed(
        petalGeometry({
          length: 0.26 + random() * 0.12,
          width: 0.15,
          cup: 0.25,
          curl: 0.3,
          thickness: 0.008,
          foot: tones[index % tones.length] ?? '#e6b84a',
          tip: tones[(index + 1) % tones.length] ?? '#d99a3a',
          blush: 0.8,
          detail: [4, 3],
        }),
        {
          at: [
            Math.cos(around) * reach,
            0.02 + (0.85 - reach) * 0.36 * random(),
            Math.sin(around) * reach * 0.7,
          ],
          turn: [1.1 + random() * 0.8, random() * 6.28, random() * 0.8],
        },
      )
    }),
  )
}
