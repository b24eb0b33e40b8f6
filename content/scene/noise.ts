import { seededRandom } from './seededRandom.ts'

const CELLS = 4096

/** Smooth value noise in three dimensions, from -1 to 1; the same for the same seed. */
export function createNoise(seed: number): (x: number, y: number, z?: number) => number {
  const random = seededRandom(seed)
  const values = Float32Array.from({ length: CELLS }, random)
  const at = (x: number, y: number, z: number) =>
    values[((x * 73_856_093) ^ (y * 19_349_663) ^ (z * 83_492_791)) & (CELLS - 1)] ?? 0
  const ease = (part: number) => part * part * (3 - 2 * part)
  const mix = (from: number, to: number, part: number) => from + (to - from) * part
  return (x, y, z = 0) => {
    const [cellX, cellY, cellZ] = [Math.floor(x), Math.floor(y), Math.floor(z)]
    const [partX, partY, partZ] = [ease(x - cellX), ease(y - cellY), ease(z - cellZ)]
    const row = (dy: number, dz: number) =>
      mix(at(cellX, cellY + dy, cellZ + dz), at(cellX + 1, cellY + dy, cellZ + dz), partX)
    const sheet = (dz: number) => mix(row(0, dz), row(1, dz), partY)
    return mix(sheet(0), sheet(1), partZ) * 2 - 1
  }
}
