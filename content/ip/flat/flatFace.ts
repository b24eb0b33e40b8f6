import { mix } from '../../scene/curves.ts'
import { mascotColors as color } from '../mascotColors.ts'
import type { MascotPose } from '../mascotPose.ts'
import { dot, path, stroke } from './shapes.ts'

const EYE = { x: 14, y: 5 } as const
const SHUT = 0.82

/** Eyes, brows, cheeks and mouth around the middle of the head. */
export function flatFace(pose: MascotPose): string {
  const { blink, merry, wide, brows, plea, gaze, laugh, blush, asleep } = pose
  const laughing = merry > 0.5 && asleep < 0.5
  const [gx, gy] = [gaze.x * 3, -gaze.y * 2.2]
  const sides = [-1, 1].map((side) => {
    const x = side * EYE.x + gx
    const y = EYE.y + gy
    const lid = laughing
      ? stroke(path`M${x - 5} ${y + 2}Q${x} ${y - 6} ${x + 5} ${y + 2}`, color.lid, 2.2)
      : stroke(path`M${x - 5} ${y}Q${x} ${y + 6} ${x + 5} ${y}`, color.lid, 2.2)
    const height = 8 * wide * Math.max(0.12, 1 - blink)
    const eye = [
      dot(x, y, 5.8 * wide, color.eye, height),
      dot(x, y + height * 0.42, 4.2 * wide, color.iris, height * 0.42),
      dot(x - 1.8, y - height * 0.42, 2, color.light, Math.min(2.3, height * 0.4)),
      dot(x + 2, y + height * 0.36, 0.95, color.light),
    ].join('')
    const [bx, by] = [side * EYE.x + gx, EYE.y - 12.5 - 2.6 * brows]
    const inner = 3.4 * plea
    const brow = stroke(
      path`M${bx - 3.4} ${by + (side < 0 ? 0.8 : 0.2 - inner)}Q${bx} ${by - 1.6} ${bx + 3.4} ${by + (side < 0 ? 0.2 - inner : 0.8)}`,
      color.brow,
      1.7,
    )
    const cheek = `<ellipse cx="${side * 23 + gx}" cy="${13 + gy}" rx="6.4" ry="4.4" fill="${color.cheek}" opacity="${Math.min(0.75, 0.42 * blush).toFixed(2)}"/>`
    return `${cheek}${blink >= SHUT || laughing ? lid : eye}${brow}`
  })
  return `${sides.join('')}${mouth(laugh, pose.smile, gx, 15.5 + gy)}`
}

function mouth(laugh: number, smile: number, x: number, y: number) {
  if (laugh <= 0.06)
    return stroke(
      path`M${x - 4.2 * smile} ${y - 0.6}Q${x} ${y + 4 * smile} ${x + 4.2 * smile} ${y - 0.6}`,
      color.mouth,
      1.7,
    )
  const [half, depth] = [mix(2.8, 6, laugh), mix(2.6, 7.4, laugh)]
  const lips = path`M${x - half} ${y - 1}Q${x} ${y + 0.6} ${x + half} ${y - 1}Q${x + half * 0.9} ${y + depth} ${x} ${y + depth}Q${x - half * 0.9} ${y + depth} ${x - half} ${y - 1}Z`
  return `<path d="${lips}" fill="${color.mouth}"/>${dot(x, y + depth * 0.68, half * 0.52, color.tongue, depth * 0.24)}`
}
