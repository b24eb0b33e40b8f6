import {
  type BufferGeometry,
  Color,
  ConeGeometry,
  CylinderGeometry,
  Float32BufferAttribute,
  IcosahedronGeometry,
} from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'

/** A tiny paper tree, one unit tall: a round head or a pointed one on a short trunk; the head takes the instance's colour. */
export function treeShape(kind: 'round' | 'pointed'): BufferGeometry {
  const head =
    kind === 'round'
      ? new IcosahedronGeometry(0.4, 0).scale(1, 1.05, 1).translate(0, 0.62, 0)
      : new ConeGeometry(0.3, 0.86, 7).translate(0, 0.57, 0).toNonIndexed()
  const trunk = new CylinderGeometry(0.05, 0.07, 0.34, 5, 1, true).translate(0, 0.16, 0).toNonIndexed()
  const parts = [paint(head, '#ffffff'), paint(trunk, '#9a7a5c')]
  const merged = mergeGeometries(parts)
  for (const part of parts) part.dispose()
  return merged
}

function paint(shape: BufferGeometry, color: string): BufferGeometry {
  const tone = new Color(color)
  const count = shape.attributes.position?.count ?? 0
  const colors = new Float32Array(count * 3)
  for (let at = 0; at < count; at++) colors.set(tone.toArray(), at * 3)
  shape.setAttribute('color', new Float32BufferAttribute(colors, 3))
  shape.deleteAttribute('uv')
  return shape
}
