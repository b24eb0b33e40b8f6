import { type BufferGeometry, Matrix4, Vector3 } from 'three'
import { birdPlans } from './birdPlans.ts'
import { leafOf } from './leafOf.ts'
import { leafTones } from './leafTones.ts'
import { mouldBird } from './mouldBird.ts'
import { LEAF_BOX, paintLeaf } from './paintLeaf.ts'
import { isLeaf, type Name } from './species.ts'

const PX = 208
/** From where a bird is seen: a little from before and above, radians. */
const TURN = 0.3
const TILT = 0.22

/** A small picture of a species, of the same shapes as the large one; it is drawn a moment later, so that nobody waits. */
export function smallPicture(name: Name): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = PX
  canvas.ariaHidden = 'true'
  setTimeout(() => draw(canvas, name))
  return canvas
}

/** Without the graphics card, which is busy with the picture. */
function draw(canvas: HTMLCanvasElement, name: Name) {
  const context = canvas.getContext('2d')
  if (!context) return
  if (isLeaf(name)) {
    const shape = leafOf(name)
    const points = [...shape.stalk, ...shape.blades.flatMap(({ outline }) => outline)]
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
    const [low, high] = [Math.min(...ys), Math.max(...ys)]
    const side = Math.max(high - low, 2 * Math.max(...xs.map(Math.abs))) * 1.05
    // The leaf's own square is for the largest; a smaller one comes nearer.
    const nearer = LEAF_BOX.size / side
    const middle = LEAF_BOX.bottom + LEAF_BOX.size - (low + high) / 2
    context.translate(PX / 2, PX / 2)
    context.scale(nearer, nearer)
    context.translate(-PX / 2, (-middle / LEAF_BOX.size) * PX)
    paintLeaf(context, PX, shape, leafTones[name], 3)
  } else {
    const plan = birdPlans[name]
    const { geometry, eyeSide } = mouldBird(plan, false)
    const seen = new Matrix4().makeRotationX(TILT).multiply(new Matrix4().makeRotationY(-TURN))
    geometry.applyMatrix4(seen)
    context.putImageData(rasterize(geometry, PX), 0, 0)
    const [left, top, scale] = frameOf(geometry)
    const eye = new Vector3(...plan.eye.at, eyeSide).applyMatrix4(seen)
    const [x, y] = [(eye.x - left) * scale * PX, (top - eye.y) * scale * PX]
    geometry.dispose()
    context.fillStyle = '#17130f'
    context.beginPath()
    context.arc(x, y, Math.max(1.6, plan.eye.size * 0.9 * scale * PX), 0, 7)
    context.fill()
  }
}

/** Left, top and size of the square around a bird. */
function frameOf(geometry: BufferGeometry): readonly [left: number, top: number, scale: number] {
  geometry.computeBoundingBox()
  const { min, max } = geometry.boundingBox ?? { min: new Vector3(), max: new Vector3(1, 1, 1) }
  const side = Math.max(max.x - min.x, max.y - min.y) * 1.06
  return [(min.x + max.x - side) / 2, (min.y + max.y + side) / 2, 1 / side]
}

/** Fills each triangle as seen from the side, the nearest on top, lit from above. */
function rasterize(geometry: BufferGeometry, px: number): ImageData {
  const [place, color, normal] = ['position', 'color', 'normal'].map((name) => geometry.getAttribute(name))
  const image = new ImageData(px, px)
  const index = geometry.index
  if (!place || !color || !normal || !index) return image
  const [left, top, scale] = frameOf(geometry)
  const depth = new Float32Array(px * px).fill(Number.NEGATIVE_INFINITY)
  const gamma = (value: number) => 255 * Math.min(1, value) ** (1 / 2.2)
  for (let corner = 0; corner < index.count; corner += 3) {
    const [a, b, c] = [0, 1, 2].map((step) => index.getX(corner + step)) as [number, number, number]
    const xs = [a, b, c].map((one) => (place.getX(one) - left) * scale * px) as [number, number, number]
    const ys = [a, b, c].map((one) => (top - place.getY(one)) * scale * px) as [number, number, number]
    const area = (xs[1] - xs[0]) * (ys[2] - ys[0]) - (xs[2] - xs[0]) * (ys[1] - ys[0])
    if (Math.abs(area) < 1e-6) continue
    for (let y = Math.floor(Math.min(...ys)); y <= Math.max(...ys); y++)
      for (let x = Math.floor(Math.min(...xs)); x <= Math.max(...xs); x++) {
        const u = ((xs[1] - x) * (ys[2] - y) - (xs[2] - x) * (ys[1] - y)) / area
        const v = ((xs[2] - x) * (ys[0] - y) - (xs[0] - x) * (ys[2] - y)) / area
        const w = 1 - u - v
        if (u < -0.02 || v < -0.02 || w < -0.02) continue
        const z = u * place.getZ(a) + v * place.getZ(b) + w * place.getZ(c)
        const at = y * px + x
        if (x < 0 || y < 0 || x >= px || y >= px || z <= (depth[at] ?? 0)) continue
        depth[at] = z
        const shade =
          0.78 + 0.3 * Math.max(-0.6, u * normal.getY(a) + v * normal.getY(b) + w * normal.getY(c))
        for (const [channel, get] of (['getX', 'getY', 'getZ'] as const).entries())
          image.data[at * 4 + channel] = gamma(
            (u * color[get](a) + v * color[get](b) + w * color[get](c)) * shade,
          )
        image.data[at * 4 + 3] = 255
      }
  }
  return image
}
