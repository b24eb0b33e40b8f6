import { paintTexture } from '#content/scene/paintTexture.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'

/** Part of a card that the leaves on it cover: what makes a number of cards a leaf area. */
export const LEAF_COVER = 0.42

/** A spray of plane leaves, each with five pointed lobes, pale so that the crown can tint it. */
export function leafTexture(seed: number) {
  const random = seededRandom(seed)
  return paintTexture(256, 256, (context) => {
    context.fillStyle = 'rgba(220,222,214,0.01)'
    context.fillRect(0, 0, 256, 256)
    context.translate(128, 128)
    for (let index = 0; index < 9; index++) {
      context.save()
      const turn = index * 2.4 + random() * 0.5
      const reach = 82 * Math.sqrt((index + 0.2) / 9)
      context.translate(Math.cos(turn) * reach, Math.sin(turn) * reach)
      context.rotate(turn + (random() - 0.5) * 1.2)
      const light = 0.84 + 0.16 * (index / 9)
      leaf(context, 40 + random() * 10, light)
      context.restore()
    }
  })
}

function leaf(context: CanvasRenderingContext2D, size: number, light: number) {
  const grey = (value: number) => {
    const part = Math.min(255, 255 * value * light) | 0
    return `rgb(${part},${part},${part})`
  }
  const shade = context.createLinearGradient(0, -size, 0, size)
  shade.addColorStop(0, grey(1.03))
  shade.addColorStop(0.5, grey(0.93))
  shade.addColorStop(1, grey(0.8))
  context.fillStyle = shade
  context.beginPath()
  context.moveTo(-size * 0.5, 0)
  // Lobes from one side of the stalk round to the other, with shallow bays between.
  for (const [turn, far] of [
    [-2.05, 0.62],
    [-1.5, 0.42],
    [-1.0, 0.86],
    [-0.5, 0.52],
    [0, 1],
    [0.5, 0.52],
    [1.0, 0.86],
    [1.5, 0.42],
    [2.05, 0.62],
  ] as const)
    context.lineTo(-size * 0.3 + Math.cos(turn) * size * far, Math.sin(turn) * size * far)
  context.closePath()
  context.fill()
  context.strokeStyle = grey(0.72)
  context.lineWidth = 1.4
  context.beginPath()
  for (const turn of [-1, 0, 1]) {
    context.moveTo(-size * 0.4, 0)
    context.lineTo(-size * 0.3 + Math.cos(turn) * size * 0.7, Math.sin(turn) * size * 0.7)
  }
  context.stroke()
}
