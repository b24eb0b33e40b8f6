import { fonts } from '#content/design/tokens.ts'
import { paintTexture } from '#content/scene/paintTexture.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'

type Context = CanvasRenderingContext2D
const SIZE = 1024
/** Pixels for a millimetre of leaf; a bug of 3.5 mm is drawn to the same measure. */
export const PX_PER_MM = 76

/** A patch of a plane leaf's underside, about 13 mm across: felt, veins, rusty spots, a scale of 1 mm. */
export function leafPatch(seed: number) {
  const random = seededRandom(seed)
  return paintTexture(SIZE, SIZE, (context) => {
    const felt = context.createRadialGradient(430, 400, 60, 512, 512, 560)
    felt.addColorStop(0, '#d3dcae')
    felt.addColorStop(0.7, '#b9c88f')
    felt.addColorStop(1, '#8fa56c')
    context.fillStyle = felt
    context.fillRect(0, 0, SIZE, SIZE)
    for (let hair = 0; hair < 2600; hair++) {
      context.strokeStyle = `rgba(240,244,214,${0.1 + random() * 0.25})`
      const [x, y, turn] = [random() * SIZE, random() * SIZE, random() * 6.3]
      context.lineWidth = 1
      context.beginPath()
      context.moveTo(x, y)
      context.lineTo(x + Math.cos(turn) * 9, y + Math.sin(turn) * 9)
      context.stroke()
    }
    veins(context, random)
    spots(context, random)
    scale(context)
  })
}

function veins(context: Context, random: () => number) {
  const line = (points: readonly (readonly [number, number])[], width: number, tone: string) => {
    context.strokeStyle = tone
    context.lineWidth = width
    context.lineJoin = context.lineCap = 'round'
    context.beginPath()
    for (const [x, y] of points) context.lineTo(x, y)
    context.stroke()
  }
  for (let net = 0; net < 110; net++) {
    const [x, y] = [random() * SIZE, random() * SIZE]
    const points = Array.from(
      { length: 4 },
      (_, step) => [x + step * 24 + random() * 20, y + (random() - 0.5) * 60] as const,
    )
    line(points, 2, 'rgba(225,232,190,0.5)')
  }
  for (const side of [-1, 1])
    for (let vein = 0; vein < 6; vein++) {
      const from = [380 + vein * 40, 1000 - vein * 175] as const
      const to = [from[0] + side * 560, from[1] - 250 - vein * 12] as const
      const bend = [from[0] + side * 260, from[1] - 70] as const
      line([from, bend, to], 13, 'rgba(128,146,86,0.5)')
      line([from, bend, to], 9, '#dfe5bb')
    }
  const main = [
    [360, 1040],
    [470, 640],
    [560, 320],
    [640, -20],
  ] as const
  line(main, 34, 'rgba(118,136,78,0.55)')
  line(main, 26, '#e6eac6')
}

function spots(context: Context, random: () => number) {
  for (const [x, y, wide] of [
    [650, 560, 150],
    [330, 420, 120],
    [560, 800, 110],
  ] as const)
    for (let spot = 0; spot < 90; spot++) {
      const turn = random() * 6.3
      const out = wide * random() ** 0.7
      context.fillStyle = spot % 3 ? `rgba(164,92,46,${0.3 + random() * 0.4})` : 'rgba(70,46,30,0.7)'
      context.beginPath()
      context.arc(x + Math.cos(turn) * out, y + Math.sin(turn) * out, 2 + random() * 6, 0, 6.3)
      context.fill()
    }
}

function scale(context: Context) {
  context.fillStyle = '#17352c'
  context.fillRect(660 - PX_PER_MM / 2, 890, PX_PER_MM, 7)
  context.font = `500 46px ${fonts.sans}`
  context.textAlign = 'center'
  context.fillText('1 mm', 660, 876)
}
