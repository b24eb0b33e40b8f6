import { petalGeometry } from '#content/ip/petalGeometry.ts'
import { joined, placed } from '#content/ip/tinted.ts'

/** Four flowers that share a name or a family, told apart by colour, number, leaves and month. */
export const kinds = ['yulan', 'bailan', 'grandiflora', 'soulangeana'] as const
export type Kind = (typeof kinds)[number]

interface Look {
  readonly whorls: readonly { count: number; lean: number; length: number; width: number }[]
  readonly foot: string
  readonly tip: string
  readonly cup: number
  /** The flower stands among leaves; their upper and lower side. */
  readonly leaves?: { readonly top: string; readonly under: string; readonly width: number }
}

const looks: Readonly<Record<Kind, Look>> = {
  yulan: {
    whorls: [0.62, 0.46, 0.3].map((lean) => ({ count: 3, lean, length: 0.92, width: 0.5 })),
    foot: '#f6e6e3',
    tip: '#fffdfb',
    cup: 0.55,
  },
  bailan: {
    whorls: [0.7, 0.5, 0.3].map((lean) => ({ count: 4, lean, length: 0.62, width: 0.15 })),
    foot: '#f4ecc8',
    tip: '#fffbe9',
    cup: 0.35,
    leaves: { top: '#8cbf5e', under: '#a9cf7a', width: 0.3 },
  },
  grandiflora: {
    whorls: [1.05, 0.78, 0.45].map((lean) => ({ count: 3, lean, length: 0.98, width: 0.72 })),
    foot: '#fbf3e2',
    tip: '#fffdf6',
    cup: 0.85,
    leaves: { top: '#3f7d4c', under: '#a8683a', width: 0.42 },
  },
  soulangeana: {
    whorls: [0.56, 0.42, 0.28].map((lean) => ({ count: 3, lean, length: 0.9, width: 0.5 })),
    foot: '#b2477c',
    tip: '#f3d7e4',
    cup: 0.6,
  },
}

/** One open flower of a kind with its leaves, one geometry: its colours lie in the corners. */
export function kindGeometry(kind: Kind) {
  const { whorls, foot, tip, cup, leaves } = looks[kind]
  const tepals = whorls.flatMap(({ count, lean, length, width }, whorl) =>
    Array.from({ length: count }, (_, index) => {
      const tepal = petalGeometry({
        length,
        width,
        cup,
        curl: 0.1,
        thickness: 0.03,
        foot,
        tip,
        blush: 0.95,
        detail: [14, 10],
      })
      const leaning = placed(tepal, { at: [0, 0, 0.05], turn: [lean, 0, 0] })
      return placed(leaning, { turn: [0, ((index + (whorl % 2) / 2) / count) * Math.PI * 2, 0] })
    }),
  )
  if (!leaves) return joined(tepals)
  const green = [0, 1, 2, 3, 4].flatMap((index) =>
    [leaves.top, leaves.under].map((color, side) => {
      const leaf = petalGeometry({
        length: 0.95,
        width: leaves.width,
        cup: 0.15,
        curl: 0.18,
        thickness: 0.012,
        foot: color,
        tip: color,
        blush: 1,
        detail: [12, 8],
      })
      const hung = placed(leaf, { at: [0, -0.05 - side * 0.014, 0.05 - side * 0.01], turn: [1.25, 0, 0] })
      return placed(hung, { turn: [0, index * 1.2566 + 0.5, 0] })
    }),
  )
  return joined([...tepals, ...green])
}
