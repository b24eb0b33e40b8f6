import { paintTexture } from '../paintTexture.ts'
import { seededRandom } from '../seededRandom.ts'

type Context = CanvasRenderingContext2D
/** Draws one leaf about `size` px long, its stalk at the origin, pointing to +x, in the tone `light` (0–1). */
export type DrawLeaf = (context: Context, size: number, light: number) => void

export const grey = (value: number) => {
  const part = Math.min(255, 255 * value) | 0
  return `rgb(${part},${part},${part})`
}

/** A card of a few pale leaves, to be tinted by `createFoliage`. */
export function leafSpray(
  draw: DrawLeaf,
  { count, size, seed }: { count: number; size: number; seed: number },
) {
  const random = seededRandom(seed)
  return paintTexture(256, 256, (context) => {
    // A faint tone below everything keeps mip-maps from darkening along the edges.
    context.fillStyle = 'rgba(225,225,225,0.01)'
    context.fillRect(0, 0, 256, 256)
    context.translate(128, 128)
    for (let index = 0; index < count; index++) {
      context.save()
      const angle = index * 2.4 + random() * 0.6
      const reach = 66 * Math.sqrt((index + 0.3) / count)
      context.translate(Math.cos(angle) * reach, Math.sin(angle) * reach)
      context.rotate(angle + (random() - 0.5) * 1.4)
      draw(context, size * (0.8 + random() * 0.4), 0.84 + 0.12 * (index / count) + random() * 0.05)
      context.restore()
    }
  })
}

/** Lobed like a hand: the plane's leaf. */
export const planeLeaf: DrawLeaf = (context, size, light) => {
  const lobes = [-2.25, -1.15, 0, 1.15, 2.25]
  context.beginPath()
  context.moveTo(-size * 0.12, 0)
  lobes.forEach((turn, index) => {
    const long = size * (index === 2 ? 0.95 : index % 2 ? 0.82 : 0.5)
    const before = turn - 0.55
    const notch = size * 0.38
    context.lineTo(Math.cos(before) * notch, Math.sin(before) * notch)
    context.lineTo(Math.cos(turn - 0.22) * long * 0.8, Math.sin(turn - 0.22) * long * 0.8)
    context.lineTo(Math.cos(turn) * long, Math.sin(turn) * long)
    context.lineTo(Math.cos(turn + 0.22) * long * 0.8, Math.sin(turn + 0.22) * long * 0.8)
  })
  context.closePath()
  const shade = context.createLinearGradient(0, -size * 0.6, 0, size * 0.6)
  shade.addColorStop(0, grey(light * 1.04))
  shade.addColorStop(1, grey(light * 0.82))
  context.fillStyle = shade
  context.fill()
  context.strokeStyle = grey(light * 0.74)
  context.lineWidth = 1.4
  for (const turn of [-1.15, 0, 1.15]) {
    context.beginPath()
    context.moveTo(0, 0)
    context.lineTo(Math.cos(turn) * size * 0.6, Math.sin(turn) * size * 0.6)
    context.stroke()
  }
}

/** The ginkgo's fan, notched in the middle. */
export const ginkgoLeaf: DrawLeaf = (context, size, light) => {
  context.beginPath()
  context.moveTo(-size * 0.35, 0)
  context.quadraticCurveTo(0, -size * 0.06, size * 0.3, -size * 0.62)
  context.quadraticCurveTo(size * 0.68, -size * 0.5, size * 0.72, -size * 0.12)
  context.lineTo(size * 0.5, 0)
  context.lineTo(size * 0.72, size * 0.12)
  context.quadraticCurveTo(size * 0.68, size * 0.5, size * 0.3, size * 0.62)
  context.quadraticCurveTo(0, size * 0.06, -size * 0.35, 0)
  const shade = context.createLinearGradient(-size * 0.3, -size * 0.3, size * 0.7, size * 0.3)
  shade.addColorStop(0, grey(light * 0.86))
  shade.addColorStop(1, grey(light * 1.05))
  context.fillStyle = shade
  context.fill()
}
