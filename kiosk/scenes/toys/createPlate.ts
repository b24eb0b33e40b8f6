import { Color, ExtrudeGeometry, Shape } from 'three'
import { createNoise } from '#content/scene/noise.ts'
import { matte, type Part } from '../sorting/shapes/parts.ts'

/** A corner-rounded outline around the origin. */
export function roundedOutline(width: number, depth: number, corner: number): Shape {
  const [x, y] = [width / 2, depth / 2]
  const outline = new Shape()
  outline.moveTo(-x + corner, -y)
  outline.lineTo(x - corner, -y).absarc(x - corner, -y + corner, corner, -Math.PI / 2, 0, false)
  outline.lineTo(x, y - corner).absarc(x - corner, y - corner, corner, 0, Math.PI / 2, false)
  outline.lineTo(-x + corner, y).absarc(-x + corner, y - corner, corner, Math.PI / 2, Math.PI, false)
  outline.lineTo(-x, -y + corner).absarc(-x + corner, -y + corner, corner, Math.PI, Math.PI * 1.5, false)
  return outline
}

interface Layer {
  readonly color: string
  /** How far it reaches beyond the plate. */
  readonly grow: number
  readonly thick: number
}

/** A board a toy stands on, top at height 0: layers one under another, each with a soft edge. */
export function createPlate(width: number, depth: number, corner: number, layers: readonly Layer[]): Part[] {
  const noise = createNoise(7)
  let top = 0
  return layers.map(({ color, grow, thick }) => {
    const soft = Math.min(0.06, thick * 0.3)
    const tone = new Color(color)
    const geometry = new ExtrudeGeometry(
      roundedOutline(width + grow * 2 - soft * 2, depth + grow * 2 - soft * 2, corner + grow),
      {
        depth: thick - soft * 2,
        bevelEnabled: true,
        bevelSize: soft,
        bevelThickness: soft,
        bevelSegments: 3,
        curveSegments: 14,
      },
    )
    geometry
      .translate(0, 0, -thick + soft)
      .rotateX(-Math.PI / 2)
      .translate(0, top, 0)
    top -= thick
    return matte(geometry, (x, y, z) =>
      tone.clone().multiplyScalar(1 + 0.04 * noise(x * 0.7, y * 2, z * 0.7)),
    )
  })
}
