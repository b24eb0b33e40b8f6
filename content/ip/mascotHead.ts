import { CapsuleGeometry, Color, CylinderGeometry, SphereGeometry } from 'three'
import { smoothstep } from '../scene/curves.ts'
import { cheekAt, HEAD } from './faceShape.ts'
import { turned } from './mascotBody.ts'
import { mascotColors as color } from './mascotColors.ts'
import { joined, placed, tinted } from './tinted.ts'

/** The ball of the head with its round cheeks; rosy below, where a child's face is. */
export function headGeometry() {
  // The seam lies behind, where no light shows it.
  const ball = new SphereGeometry(1, 56, 40).rotateY(-Math.PI / 2)
  const corners = ball.getAttribute('position')
  for (let i = 0; i < corners.count; i++) {
    const y = corners.getY(i) * HEAD.y
    const cheek = cheekAt(y)
    corners.setXYZ(i, corners.getX(i) * HEAD.x * cheek, y, corners.getZ(i) * HEAD.z * (1 + (cheek - 1) / 2))
  }
  ball.computeVertexNormals()
  return tinted(ball, (_x, y) =>
    new Color(color.skin).lerp(new Color(color.rosy), 0.6 * smoothstep(-0.08, -0.52, y)),
  )
}

/** Stem, pistil and a spiral of stamens on the crown of the head. */
export function sproutGeometry() {
  const stem = placed(tinted(new CylinderGeometry(0.028, 0.042, 0.26, 14), color.stem), { at: [0, 0.13, 0] })
  const pistil = tinted(
    turned(
      [
        [0.001, 0.22],
        [0.085, 0.27],
        [0.095, 0.36],
        [0.055, 0.47],
        [0.001, 0.52],
      ],
      28,
    ),
    color.pistil,
  )
  const stamens = Array.from({ length: 14 }, (_, index) => {
    const angle = index * 2.4
    const stamen = tinted(new CapsuleGeometry(0.016, 0.05, 4, 8), color.button)
    return placed(stamen, {
      at: [Math.cos(angle) * 0.095, 0.26 + (index / 14) * 0.18, Math.sin(angle) * 0.095],
      turn: [0.6 * Math.sin(angle), 0, -0.6 * Math.cos(angle)],
    })
  })
  return joined([stem, pistil, ...stamens])
}
