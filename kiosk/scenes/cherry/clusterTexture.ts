import { paintTexture } from '#content/scene/paintTexture.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'

type Context = CanvasRenderingContext2D
const grey = (value: number) =>
  `rgb(${[1, 1, 1].map((part) => Math.min(255, 255 * value * part) | 0).join()})`

/** A small spray of blossoms or leaves, pale, so that the season can tint it. */
export function clusterTexture(kind: 'blossom' | 'leaf', seed: number) {
  const random = seededRandom(seed)
  return paintTexture(256, 256, (context) => {
    // A faint tone below everything keeps mip-maps from darkening along the edges.
    context.fillStyle = kind === 'blossom' ? 'rgba(250,226,232,0.01)' : 'rgba(225,225,225,0.01)'
    context.fillRect(0, 0, 256, 256)
    context.translate(128, 128)
    const count = kind === 'blossom' ? 17 : 11
    for (let index = 0; index < count; index++) {
      context.save()
      const angle = index * 2.4 + random() * 0.6
      const reach = (kind === 'blossom' ? 98 : 80) * Math.sqrt((index + 0.3) / count)
      context.translate(Math.cos(angle) * reach, Math.sin(angle) * reach)
      context.rotate(angle + (random() - 0.5) * 1.4)
      const light = 0.86 + 0.12 * (index / count) + random() * 0.05
      if (kind === 'blossom') blossom(context, 13 + random() * 5, light, 0.55 + 0.45 * random())
      else leaf(context, 40 + random() * 12, light)
      context.restore()
    }
  })
}

function blossom(context: Context, size: number, light: number, squash: number) {
  context.scale(1, squash)
  const glow = context.createRadialGradient(0, 0, 0, 0, 0, size * 1.4)
  glow.addColorStop(0, `rgb(${[236, 176, 194].map((part) => (part * light) | 0).join()})`)
  glow.addColorStop(0.4, grey(0.97 * light))
  glow.addColorStop(1, grey(1.04 * light))
  context.fillStyle = glow
  for (let petal = 0; petal < 5; petal++) {
    context.rotate((2 * Math.PI) / 5)
    context.beginPath()
    context.moveTo(0, 0)
    context.bezierCurveTo(-size * 0.9, -size * 0.4, -size * 0.75, -size * 1.35, -size * 0.14, -size * 1.4)
    context.lineTo(0, -size * 1.24)
    context.lineTo(size * 0.14, -size * 1.4)
    context.bezierCurveTo(size * 0.75, -size * 1.35, size * 0.9, -size * 0.4, 0, 0)
    context.fill()
  }
}

function leaf(context: Context, length: number, light: number) {
  const width = length * 0.36
  context.beginPath()
  context.moveTo(-length * 0.5, 0)
  context.bezierCurveTo(-length * 0.2, -width, length * 0.25, -width * 0.9, length * 0.62, 0)
  context.bezierCurveTo(length * 0.25, width * 0.9, -length * 0.2, width, -length * 0.5, 0)
  const shade = context.createLinearGradient(0, -width, 0, width)
  shade.addColorStop(0, grey(light * 1.04))
  shade.addColorStop(1, grey(light * 0.8))
  context.fillStyle = shade
  context.fill()
}
