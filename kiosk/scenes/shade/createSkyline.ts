import { Group, Mesh, MeshBasicMaterial, PlaneGeometry } from 'three'
import { paintTexture } from '#content/scene/paintTexture.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'

/** The city behind the plaza, cut from two sheets of pale paper: lane houses before towers. */
export function createSkyline(seed: number) {
  const object = new Group()
  for (const [layer, { far, color, tall }] of LAYERS.entries()) {
    const random = seededRandom(seed + layer * 7)
    const map = paintTexture(1024, 256, (context, width, height) => {
      context.fillStyle = color
      let x = -20
      while (x < width) {
        const wide = tall ? 26 + random() * 46 : 44 + random() * 40
        const edge = 1 - Math.abs((x + wide / 2) / width - 0.5) * 1.5
        const high = (tall ? 70 + random() * 150 : 58 + random() * 34) * (0.35 + 0.65 * edge)
        if (tall) tower(context, x, height - high, wide, high, random())
        else gable(context, x, height - high, wide, high)
        x += wide * (tall ? 0.9 + random() * 0.7 : 0.92)
      }
      // The foot and both ends melt into the paper.
      context.globalCompositeOperation = 'destination-out'
      for (const [x0, y0, x1, y1] of [
        [0, height, 0, height * 0.45],
        [0, 0, width * 0.2, 0],
        [width, 0, width * 0.8, 0],
      ] as const) {
        const fade = context.createLinearGradient(x0, y0, x1, y1)
        fade.addColorStop(0, 'rgba(0,0,0,1)')
        fade.addColorStop(1, 'rgba(0,0,0,0)')
        context.fillStyle = fade
        context.fillRect(0, 0, width, height)
      }
    })
    const material = new MeshBasicMaterial({ map, transparent: true, depthWrite: false, toneMapped: false })
    const sheet = new Mesh(new PlaneGeometry(34, 8.5), material)
    sheet.position.set(0, far ? 1.4 : -0.4, far ? -13 : -11)
    sheet.renderOrder = far ? -28 : -27
    object.add(sheet)
  }
  return object
}

const LAYERS = [
  { far: true, tall: true, color: '#dbe6da' },
  { far: false, tall: false, color: '#cbdccb' },
] as const

function tower(
  c: CanvasRenderingContext2D,
  x: number,
  y: number,
  wide: number,
  high: number,
  chance: number,
) {
  c.fillRect(x, y, wide, high)
  if (chance > 0.66) c.fillRect(x + wide * 0.42, y - 26, wide * 0.1, 26)
  else if (chance > 0.33) c.fillRect(x + wide * 0.2, y - 12, wide * 0.6, 12)
}

/** The stepped shoulder of a shikumen lane house. */
function gable(c: CanvasRenderingContext2D, x: number, y: number, wide: number, high: number) {
  c.beginPath()
  c.moveTo(x, y + high)
  c.lineTo(x, y + 12)
  c.lineTo(x + wide * 0.3, y)
  c.lineTo(x + wide * 0.7, y)
  c.lineTo(x + wide, y + 12)
  c.lineTo(x + wide, y + high)
  c.fill()
}
