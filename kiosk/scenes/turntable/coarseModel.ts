type Triple = readonly [x: number, y: number, z: number]

/** Cells along the longest side: enough to know front from back. */
const CELLS = 28
/** What is this near to a point is the thing it lies on, in cells. */
const SKIN = 2.2
const STEP = 0.5
const MOST_SAMPLES = 24

/**
 * A model as the few cells of space that it fills, to ask quickly whether it hides one of its own points. `corners` are the
 * corners of its triangles, nine numbers each, in the units in which it is asked.
 */
export function coarseModel(corners: Float32Array, { min, max }: { min: Triple; max: Triple }) {
  const cell = Math.max(...max.map((side, axis) => side - (min[axis] ?? 0)), 1e-6) / CELLS
  const filled = new Set<number>()
  const at = (value: number, axis: number) => Math.floor((value - (min[axis] ?? 0)) / cell)
  const key = (x: number, y: number, z: number) => (at(x, 0) * 64 + at(y, 1)) * 64 + at(z, 2)
  for (let first = 0; first + 8 < corners.length; first += 9) fillTriangle(corners.subarray(first, first + 9))

  function fillTriangle(corner: Float32Array) {
    const [ax = 0, ay = 0, az = 0, bx = 0, by = 0, bz = 0, cx = 0, cy = 0, cz = 0] = corner
    const side = Math.max(Math.hypot(bx - ax, by - ay, bz - az), Math.hypot(cx - ax, cy - ay, cz - az))
    const samples = Math.min(MOST_SAMPLES, Math.max(1, Math.ceil((side / cell) * 1.5)))
    for (let i = 0; i <= samples; i += 1)
      for (let j = 0; i + j <= samples; j += 1) {
        const [u, v] = [i / samples, j / samples]
        filled.add(
          key(
            ax + u * (bx - ax) + v * (cx - ax),
            ay + u * (by - ay) + v * (cy - ay),
            az + u * (bz - az) + v * (cz - az),
          ),
        )
      }
  }

  return {
    /** Whether something of it lies between a point on it and the eye. */
    hides([x, y, z]: Triple, eye: Triple): boolean {
      const [dx, dy, dz] = [eye[0] - x, eye[1] - y, eye[2] - z]
      const far = Math.hypot(dx, dy, dz)
      for (let gone = SKIN * cell; gone < Math.min(far, CELLS * 2 * cell); gone += STEP * cell) {
        const part = gone / far
        const [px, py, pz] = [x + dx * part, y + dy * part, z + dz * part]
        const isBeside = [px, py, pz].some(
          (value, axis) => value < (min[axis] ?? 0) - cell || value > (max[axis] ?? 0) + cell,
        )
        if (isBeside) return false
        if (filled.has(key(px, py, pz))) return true
      }
      return false
    },
  }
}
