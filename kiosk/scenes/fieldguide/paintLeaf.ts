import { seededRandom } from '#content/scene/seededRandom.ts'
import type { LeafShape } from './leafOf.ts'
import type { Blade, Point } from './leafOutline.ts'
import type { LeafTones } from './leafTones.ts'

type Context = CanvasRenderingContext2D

/** The square of the leaf's own units that a picture shows. */
export const LEAF_BOX = { left: -0.82, bottom: -0.46, size: 1.64 } as const

const trace = (context: Context, line: readonly Point[]) => {
  context.beginPath()
  for (const [x, y] of line) context.lineTo(x, y)
}

/** Sets the leaf's own units on a square of `size` px. */
function setUnits(context: Context, size: number) {
  context.scale(size / LEAF_BOX.size, -size / LEAF_BOX.size)
  context.translate(-LEAF_BOX.left, -LEAF_BOX.bottom - LEAF_BOX.size)
  context.lineCap = context.lineJoin = 'round'
}

const stalkWidth = ({ blades }: LeafShape) => (blades.length > 3 ? 0.018 : 0.03)

/** Paints a leaf into a square of `size` px: tones, blotches, the net of veins. Veins are paler, as light shows them. */
export function paintLeaf(context: Context, size: number, shape: LeafShape, tones: LeafTones, seed: number) {
  const random = seededRandom(seed)
  context.save()
  setUnits(context, size)
  stroke(context, shape.stalk, tones.stalk, stalkWidth(shape))
  for (const blade of shape.blades) paintBlade(context, blade, tones, random)
  if (shape.blades.length > 3) stroke(context, shape.stalk, tones.stalk, 0.014)
  context.fillStyle = '#a8412f'
  for (const [x, y] of shape.glands) {
    context.beginPath()
    context.arc(x, y, 0.019, 0, 7)
    context.fill()
  }
  context.restore()
}

/** Its outline, white on black, for cutting it out. */
export function paintCut(context: Context, size: number, shape: LeafShape) {
  context.fillStyle = '#000000'
  context.fillRect(0, 0, size, size)
  context.save()
  setUnits(context, size)
  context.fillStyle = '#ffffff'
  stroke(context, shape.stalk, '#ffffff', stalkWidth(shape))
  for (const { outline } of shape.blades) {
    trace(context, outline)
    context.closePath()
    context.fill()
  }
  for (const [x, y] of shape.glands) {
    context.beginPath()
    context.arc(x, y, 0.019, 0, 7)
    context.fill()
  }
  context.restore()
}

function stroke(context: Context, line: readonly Point[], tone: string, width: number) {
  trace(context, line)
  context.strokeStyle = tone
  context.lineWidth = width
  context.stroke()
}

function paintBlade(
  context: Context,
  { outline, veins, foot, tip }: Blade,
  tones: LeafTones,
  random: () => number,
) {
  const long = Math.hypot(tip[0] - foot[0], tip[1] - foot[1])
  const wide = outline.reduce((most, [x, y]) => Math.max(most, Math.hypot(x - foot[0], y - foot[1])), 0)
  context.save()
  trace(context, outline)
  context.closePath()
  context.clip()
  const flesh = context.createRadialGradient(...foot, 0.02 * long, ...foot, wide)
  flesh.addColorStop(0, tones.heart)
  flesh.addColorStop(0.45, tones.flesh)
  flesh.addColorStop(1, tones.rim)
  context.fillStyle = flesh
  context.fillRect(-1, -1, 3, 3)
  for (let blot = 0; blot < 90 * Math.max(0.12, long * long); blot++) {
    const place = outline[Math.floor(random() * outline.length)] ?? foot
    const inward = random() ** 0.7
    const [x, y] = [foot[0] + (place[0] - foot[0]) * inward, foot[1] + (place[1] - foot[1]) * inward]
    const size = long * (0.03 + 0.1 * random())
    const tone = random() < 0.5 ? tones.heart : tones.rim
    const glow = context.createRadialGradient(x, y, 0, x, y, size)
    glow.addColorStop(0, `${tone}40`)
    glow.addColorStop(1, `${tone}00`)
    context.fillStyle = glow
    context.fillRect(x - size, y - size, 2 * size, 2 * size)
  }
  net(
    context,
    veins.map(({ points }) => points),
    tones.vein,
    long,
  )
  for (const { points, width } of veins) taper(context, points, width, tones.vein)
  context.restore()
  trace(context, outline)
  context.closePath()
  context.strokeStyle = `${tones.edge}b0`
  context.lineWidth = 0.006 * Math.sqrt(long)
  context.stroke()
}

/** The finest veins run across from one side vein to the next. */
function net(context: Context, lines: readonly (readonly Point[])[], tone: string, long: number) {
  context.strokeStyle = `${tone}46`
  context.lineWidth = 0.0028 * Math.sqrt(long)
  for (const line of lines.slice(1))
    for (let at = 1; at < line.length - 1; at += 2) {
      const [from, to] = [line[at], line[at + 1]]
      if (!from || !to) continue
      const [x, y] = [to[0] - from[0], to[1] - from[1]]
      for (const side of [1, -1]) {
        const bow = side * 1.6
        context.beginPath()
        context.moveTo(from[0], from[1])
        context.quadraticCurveTo(
          from[0] + x * 0.3 - y * bow,
          from[1] + y * 0.3 + x * bow,
          from[0] + x - y * bow * 2,
          from[1] + y + x * bow * 2,
        )
        context.stroke()
      }
    }
}

/** A vein, a shadow at its side, thinner from piece to piece. */
function taper(context: Context, line: readonly Point[], width: number, tone: string) {
  for (let at = 0; at + 1 < line.length; at++) {
    const [from, to] = [line[at], line[at + 1]]
    if (!from || !to) continue
    const thick = width * (1 - 0.72 * (at / line.length))
    context.lineWidth = thick * 1.9
    context.strokeStyle = 'rgba(23,53,44,0.10)'
    context.beginPath()
    context.moveTo(from[0] + thick * 0.5, from[1] - thick * 0.5)
    context.lineTo(to[0] + thick * 0.5, to[1] - thick * 0.5)
    context.stroke()
    context.lineWidth = thick
    context.strokeStyle = tone
    context.beginPath()
    context.moveTo(...from)
    context.lineTo(...to)
    context.stroke()
  }
}
