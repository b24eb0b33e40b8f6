import { Color, Float32BufferAttribute, LatheGeometry, Vector2 } from 'three'
import { smoothstep } from '#content/scene/curves.ts'
import type { createNoise } from '#content/scene/noise.ts'
import { RADIUS, SEAM } from './ground.ts'

const SOIL = ['#574436', '#8f7562', '#ab9580', '#c2b29d', '#b3aa9b']

/** The earth below the meadow, in layers. */
export function soilShape(noise: ReturnType<typeof createNoise>) {
  const profile = Array.from({ length: 25 }, (_, ring) => {
    const down = ring / 24
    return new Vector2(
      Math.max(0.001, RADIUS * Math.sqrt(1 - down ** 2.4) * (1 - 0.04 * Math.sin(down * 9))),
      -0.1 - 1.65 * down,
    )
  })
  // A lathe goes from below to above for faces that look outward.
  const shape = new LatheGeometry(profile.reverse(), 72, SEAM)
  const points = shape.attributes.position as Float32BufferAttribute
  const colors: number[] = []
  for (let at = 0; at < points.count; at++) {
    const [x, y, z] = [points.getX(at), points.getY(at), points.getZ(at)]
    const rough = 1 + 0.03 * noise(x * 1.4, y * 2, z * 1.4) * smoothstep(-0.1, -0.5, y)
    points.setXYZ(at, x * rough, y, z * rough)
    const layer = Math.min(3.99, Math.max(0, (-y - 0.1) * 3 + 0.35 * noise(x, y, z)))
    const index = Math.floor(layer)
    const soil = new Color(SOIL[index]).lerp(new Color(SOIL[index + 1]), smoothstep(0.82, 1, layer - index))
    colors.push(...soil.toArray())
  }
  shape.setAttribute('color', new Float32BufferAttribute(colors, 3))
  shape.computeVertexNormals()
  return shape
}
