import { mix } from '../../scene/curves.ts'
import type { MascotMoment } from '../createMascot.ts'
import { mascotColors as color } from '../mascotColors.ts'
import { type MascotPose, mascotPose } from '../mascotPose.ts'
import { flatArm } from './flatArm.ts'
import { flatCostume } from './flatCostume.ts'
import { flatFace } from './flatFace.ts'
import { dot, gradient, leaf, path, stroke } from './shapes.ts'

/** Her head's middle above the floor; a unit of space is 50 on paper. */
export const HEAD_Y = -94
const SHOULDER = { x: 14, y: -56 } as const
const [UPPER, LOWER] = [12.5, 17]

/** The paints a drawing refers to; `id` keeps two drawings on one page apart. */
const paints = (id: string) =>
  [
    gradient(`${id}p`, color.tepal, color.tepalFoot, 0.7),
    gradient(`${id}q`, '#fff', '#eeb6c5', 0.75),
    gradient(`${id}f`, '#f4b9c6', '#fffdfb', 0.9),
    gradient(`${id}c`, color.coat, color.coatDeep, 0.9),
    gradient(`${id}s`, color.tepalInner, color.tepal, 0.9),
    gradient(`${id}h`, color.skin, color.rosy, 0.55),
  ].join('')

const degrees = (radians: number) => (radians * 180) / Math.PI

function petalsBehind(pose: MascotPose, id: string) {
  const open = Math.min(1.1, pose.petals)
  const spread = (wide: number) => wide * mix(0.18, 1, open)
  const behind = [
    [-26, 60, 46, -38],
    [26, 60, 46, 38],
    [-14, 74, 46, -17],
    [14, 74, 46, 17],
    [0, 78, 52, 0],
  ] as const
  const sides = [
    [-29, 62, 32, -30],
    [29, 62, 32, 30],
  ] as const
  return [
    ...behind.map(([x, length, width, turn]) =>
      leaf({ x: x * 0.8, y: 6, length, width, turn: spread(turn), fill: `url(#${id}p)` }),
    ),
    ...sides.map(([x, length, width, turn]) =>
      leaf({ x, y: 12, length, width, turn: spread(turn), fill: `url(#${id}q)` }),
    ),
  ].join('')
}

function head(pose: MascotPose, moment: MascotMoment, id: string) {
  const { gaze, petals } = pose
  const shut = petals < 0.3
  const ball = path`M0 -29C22 -29 35 -14 36.5 4C37 20 20 28.5 0 28.5C-20 28.5 -37 20 -36.5 4C-35 -14 -22 -29 0 -29Z`
  const forelock = [-1, 1]
    .map((side) =>
      leaf({
        x: side * 1.5,
        y: -27,
        length: 24,
        width: 19,
        turn: side * (shut ? 118 : 106),
        fill: `url(#${id}f)`,
      }),
    )
    .join('')
  const sprout = shut
    ? ''
    : `<g transform="translate(0 -27) rotate(${Math.round(6 * Math.sin(pose.breath))})">${stroke('M0 0V-13', color.stem, 3.4)}${leaf({ x: 0, y: -10, length: 17, width: 13, turn: 0, fill: color.pistil })}${[-4, 4, -3, 3, 0].map((x, index) => dot(x, -14 - index * 1.9, 1.3, color.button)).join('')}</g>`
  const turn = degrees(pose.tilt)
  return `<g transform="translate(${(gaze.x * 1.6).toFixed(2)} ${(HEAD_Y + gaze.y * -1).toFixed(2)}) rotate(${(-turn).toFixed(2)})">${petalsBehind(pose, id)}<path d="${ball}" fill="url(#${id}h)"/>${flatFace(pose)}${forelock}${flatCostume[moment.costume ?? 'spring'].head}${sprout}</g>`
}

function arm(pose: MascotPose, sign: -1 | 1, sleeve: string) {
  const { elbow, hand } = flatArm(sign < 0 ? pose.left : pose.right, sign, UPPER, LOWER)
  const [x, y] = [sign * SHOULDER.x, SHOULDER.y]
  const wrist = { x: elbow.x + (hand.x - elbow.x) * 0.62, y: elbow.y + (hand.y - elbow.y) * 0.62 }
  const [ex, ey] = [x + elbow.x, y - elbow.y]
  return [
    stroke(path`M${x} ${y}L${ex} ${ey}L${x + wrist.x} ${y - wrist.y}`, sleeve, 10.5),
    dot(x + wrist.x, y - wrist.y, 6, color.cuff),
    dot(x + hand.x, y - hand.y, 6.6, color.skin),
  ].join('')
}

function body(moment: MascotMoment, id: string) {
  const coat = path`M-9 -66C-13 -58 -27 -40 -27.5 -27C-27.5 -19 -20 -17 0 -17C20 -17 27.5 -19 27.5 -27C27 -40 13 -58 9 -66Z`
  const legs = [-1, 1]
    .map((side) => `${dot(side * 10, -12, 5, color.skin, 7)}${dot(side * 10.5, -5, 9.5, color.shoe, 5.6)}`)
    .join('')
  const skirt = [-22, -11, 0, 11, 22]
    .map((x) => leaf({ x, y: -27, length: 21, width: 17, turn: 180 - x * 0.5, fill: `url(#${id}s)` }))
    .join('')
  const calyx = [-22, -11, 0, 11, 22]
    .map((turn) =>
      leaf({ x: turn * 0.25, y: -62, length: 15, width: 11, turn: turn * 3.4, fill: color.calyx }),
    )
    .join('')
  const buttons = [-29, -36, -43].map((y) => dot(0, y, 2.3, color.button)).join('')
  const worn = flatCostume[moment.costume ?? 'spring']
  return `${legs}${skirt}<path d="${coat}" fill="url(#${id}c)"/>${worn.coat ?? buttons}${calyx}${worn.neck}`
}

/**
 * 小玉 on paper, by the same pose as in space: markup of an SVG group, the floor at y = 0, about 175 high and 130 wide.
 * For stickers, letters and pages where no WebGL is worth its weight.
 */
export function mascotSvg(seconds: number, moment: MascotMoment, id = 'm'): string {
  const pose = mascotPose(seconds, moment)
  const worn = flatCostume[moment.costume ?? 'spring']
  const lift = (-50 * pose.lift).toFixed(2)
  const arms = `${arm(pose, -1, worn.sleeve)}${arm(pose, 1, worn.sleeve)}`
  const inFront = pose.left.forward + pose.right.forward > 1
  return `<defs>${paints(id)}</defs><g transform="translate(0 ${lift})">${inFront ? '' : arms}${body(moment, id)}${head(pose, moment, id)}${inFront ? arms : ''}</g>`
}
