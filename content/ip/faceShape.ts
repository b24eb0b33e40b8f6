/** Half axes of the head; its cheeks are rounder than an egg. */
export const HEAD = { x: 0.665, y: 0.575, z: 0.6 } as const

const CHEEK = { height: -0.17, reach: 0.27, wide: 0.095 } as const

/** How much wider the head is at that height than the plain egg. */
export const cheekAt = (y: number) => 1 + CHEEK.wide * Math.exp(-(((y - CHEEK.height) / CHEEK.reach) ** 2))

/** A point on the head's skin at x, y, pushed out by `out`. */
export const onFace = (x: number, y: number, out = 0): [number, number, number] => {
  const cheek = cheekAt(y)
  const depth = Math.sqrt(Math.max(0, 1 - (x / (HEAD.x * cheek)) ** 2 - (y / HEAD.y) ** 2))
  return [x, y, (HEAD.z * (1 + (cheek - 1) / 2) + out) * depth]
}
