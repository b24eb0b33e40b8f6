import { RepeatWrapping } from 'three'
import { paintTexture } from '../paintTexture.ts'
import { seededRandom } from '../seededRandom.ts'

const PATCHES = ['#dcd9b8', '#c6cba6', '#e8e2c8', '#a9ad8c', '#8b8468', '#b7b292', '#77745f']

/** Old plane bark: plates flaking away over the green-white inner bark. */
export function planeBark(seed: number) {
  const random = seededRandom(seed)
  const map = paintTexture(256, 256, (context) => {
    context.fillStyle = '#9a9679'
    context.fillRect(0, 0, 256, 256)
    for (let patch = 0; patch < 90; patch++) {
      const [x, y] = [random() * 256, random() * 256]
      const [wide, high] = [9 + random() * 22, 12 + random() * 34]
      const tone = PATCHES[Math.floor(random() * PATCHES.length)] ?? '#9a9679'
      const bumps = Array.from({ length: 9 }, () => 0.65 + random() * 0.5)
      for (const [left, up] of [
        [0, 0],
        [-256, 0],
        [0, -256],
        [-256, -256],
      ] as const) {
        context.beginPath()
        bumps.forEach((bump, step) => {
          const turn = (step / bumps.length) * 2 * Math.PI
          context.lineTo(
            x + left + 30 + Math.cos(turn) * wide * bump,
            y + up + 40 + Math.sin(turn) * high * bump,
          )
        })
        context.closePath()
        context.fillStyle = tone
        context.fill()
        context.strokeStyle = 'rgba(92,82,60,0.35)'
        context.lineWidth = 1.6
        context.stroke()
      }
    }
  })
  map.wrapS = map.wrapT = RepeatWrapping
  return map
}
