import { BufferGeometry, Float32BufferAttribute } from 'three'

/** A tuft one unit high: so many blades that leave one root, lean out and taper; narrow strips of a few steps. */
export function bladeShape(blades: number, steps: number, spread: number, width: number): BufferGeometry {
  const points: number[] = []
  const index: number[] = []
  for (let blade = 0; blade < blades; blade++) {
    const turn = blade * 2.4
    const tall = 1 - 0.34 * ((blade * 0.618) % 1)
    const lean = spread * (0.35 + 0.65 * ((blade * 0.382) % 1))
    for (let step = 0; step <= steps; step++) {
      const up = step / steps
      const out = lean * up * up + 0.03
      const [cx, cz] = [Math.cos(turn) * out, Math.sin(turn) * out]
      const half = width * (1 - up ** 1.6) * 0.5 + 0.001
      const [sx, sz] = [-Math.sin(turn) * half, Math.cos(turn) * half]
      const y = tall * (up - 0.22 * lean * up ** 3)
      points.push(cx - sx, y, cz - sz, cx + sx, y, cz + sz)
      if (step === 0) continue
      const d = points.length / 3
      index.push(d - 4, d - 3, d - 2, d - 2, d - 3, d - 1)
    }
  }
  const shape = new BufferGeometry()
  shape.setAttribute('position', new Float32BufferAttribute(points, 3))
  shape.setAttribute(
    'normal',
    new Float32BufferAttribute(
      points.map((_, at) => (at % 3 === 1 ? 1 : 0)),
      3,
    ),
  )
  shape.setIndex(index)
  return shape
}
