import { RepeatWrapping } from 'three'
import { paintTexture } from '#content/scene/paintTexture.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'

/** Ginkgo bark: deep furrows along the limb. */
export function barkMap(seed: number) {
  const random = seededRandom(seed + 5)
  const map = paintTexture(128, 256, (context) => {
    context.fillStyle = '#97866f'
    context.fillRect(0, 0, 128, 256)
    for (let line = 0; line < 110; line++) {
      context.fillStyle = line % 3 ? `rgba(84,68,52,${0.25 + random() * 0.25})` : 'rgba(196,180,154,0.4)'
      const [x, y, high] = [random() * 128, random() * 256, 30 + random() * 80]
      for (const at of [y, y - 256]) context.fillRect(x, at, 1.5 + (line % 3), high)
    }
  })
  map.wrapS = map.wrapT = RepeatWrapping
  return map
}
