import { RepeatWrapping } from 'three'
import { paintTexture } from '#content/scene/paintTexture.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'

/** Cherry bark is banded: its pores lie in lines across the trunk. */
export function cherryBark(seed: number) {
  const random = seededRandom(seed + 5)
  const map = paintTexture(128, 256, (context, width, height) => {
    context.fillStyle = '#705140'
    context.fillRect(0, 0, width, height)
    for (let line = 0; line < 90; line++) {
      const pale = line % 3 === 0
      const [red, green, blue] = pale ? [150, 116, 96] : [60 + random() * 34, 34 + random() * 18, 24]
      context.fillStyle = `rgba(${red},${green},${blue},${pale ? 0.45 : 0.4})`
      const [x, y, long] = [random() * width, random() * height, 14 + random() * 40]
      for (const at of [x, x - width]) context.fillRect(at, y, long, 2 + (line % 3))
    }
  })
  map.wrapS = map.wrapT = RepeatWrapping
  return map
}
