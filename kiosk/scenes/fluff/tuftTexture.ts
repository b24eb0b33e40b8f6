import { paintTexture } from '#content/scene/paintTexture.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'

/** Hairs that spread from one point at the foot of the card, with the nutlet itself where it is asked for. */
export function tuftTexture(seed: number, { hairs, nutlet }: { hairs: number; nutlet: boolean }) {
  const random = seededRandom(seed)
  return paintTexture(128, 128, (context) => {
    context.lineCap = 'round'
    for (let hair = 0; hair < hairs; hair++) {
      const lean = (random() - 0.5) * (nutlet ? 2.6 : 1.1)
      const long = 60 + random() * 52
      const light = 225 + random() * 30
      context.strokeStyle = `rgba(${light},${light},${light},${(nutlet ? 0.3 : 0.6) + random() * 0.4})`
      context.lineWidth = nutlet ? 0.7 + random() * 0.8 : 1 + random() * 1.3
      context.beginPath()
      context.moveTo(64, 122)
      context.quadraticCurveTo(
        64 + lean * 22,
        122 - long * 0.5,
        64 + Math.sin(lean) * long * 0.75,
        122 - Math.cos(lean) * long,
      )
      context.stroke()
    }
    if (!nutlet) return
    context.fillStyle = 'rgba(160,130,96,1)'
    context.beginPath()
    context.ellipse(64, 112, 4.5, 14, 0, 0, 6.3)
    context.fill()
  })
}
