import { RepeatWrapping } from 'three'
import { mix, smoothstep } from '#content/scene/curves.ts'
import { createNoise } from '#content/scene/noise.ts'
import { paintTexture } from '#content/scene/paintTexture.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { BLOCK } from './settle.ts'

type Rgb = readonly [number, number, number]
const LITTER: Rgb = [92, 66, 46]
const HUMUS: Rgb = [80, 57, 42]
const FILL: Rgb = [158, 138, 113]
const LOAM: Rgb = [182, 153, 116]
const CLAY: Rgb = [164, 150, 127]
const GLEY: Rgb = [143, 154, 149]

const blend = (one: Rgb, other: Rgb, part: number): Rgb => [
  mix(one[0], other[0], part),
  mix(one[1], other[1], part),
  mix(one[2], other[2], part),
]

/** Side of the painted face in px; it spans twice the width of the front, the front first and then the right side. */
const WIDE = 1024
const HIGH = 640
/** The front is this part of the painting. */
export const FRONT_SHARE = 0.5

/** The cut faces: dark living soil as a bowl under the pit, fill beside it, loam, and grey layers that river and tide laid down. */
export function paintProfile(seed: number) {
  const noise = createNoise(seed)
  const random = seededRandom(seed + 1)
  const map = paintTexture(WIDE, HIGH, (context) => {
    const image = context.createImageData(WIDE, HIGH)
    for (let y = 0; y < HIGH; y++)
      for (let x = 0; x < WIDE; x++) {
        const [red, green, blue] = colourAt(x / WIDE, y / HIGH, noise)
        image.data.set([red, green, blue, 255], (y * WIDE + x) * 4)
      }
    context.putImageData(image, 0, 0)
    for (let spot = 0; spot < 420; spot++) strew(context, random)
  })
  map.wrapS = RepeatWrapping
  return map
}

function colourAt(u: number, v: number, noise: ReturnType<typeof createNoise>): Rgb {
  const x = (u / FRONT_SHARE) * 2 - 1
  const fromMiddle = Math.abs(x) * BLOCK.half
  const wave = 0.018 * noise(u * 16, 3) + 0.012 * noise(u * 47, 8)
  const inBowl = u < FRONT_SHARE ? 1 - smoothstep(1.05, 1.95, fromMiddle) : 0
  const humusEnd = mix(0.1, 0.42, inBowl) + wave * 1.6
  const loamEnd = 0.66 + wave * 1.2 - 0.02 * x
  const clayEnd = 0.83 + wave
  let colour: Rgb = u < FRONT_SHARE ? blend(FILL, HUMUS, inBowl) : FILL
  colour = blend(LITTER, colour, smoothstep(0.0, 0.05, v))
  colour = blend(colour, LOAM, smoothstep(humusEnd - 0.045, humusEnd + 0.03, v))
  colour = blend(colour, CLAY, smoothstep(loamEnd - 0.03, loamEnd + 0.03, v))
  colour = blend(colour, GLEY, smoothstep(clayEnd - 0.02, clayEnd + 0.02, v))
  // Thin layers of silt in what the tides left, broken like drawn lines.
  const deep = smoothstep(loamEnd, clayEnd, v)
  const layer = Math.sin((v + wave * 0.4) * 210) * smoothstep(-0.1, 0.5, noise(u * 9, v * 40))
  const grain = 9 * noise(u * 260, v * 150) + 7 * noise(u * 70, v * 44) + 9 * deep * layer
  // Rust spots where water comes and goes.
  const rust =
    smoothstep(0.35, 0.6, noise(u * 42 + 7, v * 36)) *
    smoothstep(loamEnd - 0.16, loamEnd, v) *
    (1 - smoothstep(clayEnd, 1, v))
  return [colour[0] + grain + 17 * rust, colour[1] + grain - 4 * rust, colour[2] + grain * 0.9 - 22 * rust]
}

/** A pebble, a pore or a bright grain. */
function strew(context: CanvasRenderingContext2D, random: () => number) {
  const [x, y] = [random() * WIDE, HIGH * (0.05 + 0.93 * random())]
  const kind = random()
  const size = kind < 0.16 ? 3 + random() * 7 : 1 + random() * 2.2
  const pale = 150 + random() * 50
  context.fillStyle =
    kind < 0.16
      ? `rgb(${pale},${pale - 8},${pale - 22})`
      : kind < 0.6
        ? 'rgba(52,36,27,.55)'
        : 'rgba(228,208,172,.5)'
  context.beginPath()
  context.ellipse(x, y, size, size * (0.55 + random() * 0.3), random() * 3, 0, 7)
  context.fill()
}
