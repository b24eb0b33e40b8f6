import {
  BoxGeometry,
  CylinderGeometry,
  ExtrudeGeometry,
  Group,
  Mesh,
  MeshLambertMaterial,
  PlaneGeometry,
  Shape,
} from 'three'
import { paintTexture } from '#content/scene/paintTexture.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'

const PAGE = 4.9
const DEEP = 5.4

/** How high a page lies above the cover, that far from the gutter. */
export const pageAt = (out: number): number => {
  const part = Math.min(1, Math.abs(out) / PAGE)
  return (
    0.1 +
    0.34 * Math.sin(Math.PI * Math.min(1, part * 1.9 + 0.04)) ** 0.6 * (1 - 0.45 * part) +
    0.06 * (1 - part)
  )
}

/** An old account book that lies open: ruled pages that swell from the gutter, a linen cover below. */
export function createBook(seed: number) {
  const object = new Group()
  const cover = new Mesh(
    new BoxGeometry(PAGE * 2 + 0.4, 0.12, DEEP + 0.34),
    new MeshLambertMaterial({ color: '#3f7d63' }),
  )
  cover.position.y = -0.06
  cover.castShadow = cover.receiveShadow = true
  object.add(cover)
  const edge = new MeshLambertMaterial({ color: '#ece0c4', map: paintEdge() })
  for (const side of [-1, 1]) {
    const outline = new Shape().moveTo(0, 0)
    for (let step = 0; step <= 30; step++)
      outline.lineTo((side * PAGE * step) / 30, pageAt((PAGE * step) / 30))
    outline.lineTo(side * PAGE, 0)
    const block = new Mesh(new ExtrudeGeometry(outline, { depth: DEEP, bevelEnabled: false }), edge)
    block.position.z = -DEEP / 2
    block.castShadow = block.receiveShadow = true
    const sheet = new PlaneGeometry(PAGE, DEEP, 40, 1)
      .rotateX(-Math.PI / 2)
      .translate((side * PAGE) / 2, 0, 0)
    const at = sheet.attributes.position
    for (let index = 0; index < (at?.count ?? 0); index++) at?.setY(index, pageAt(at.getX(index)) + 0.008)
    sheet.computeVertexNormals()
    const page = new Mesh(sheet, new MeshLambertMaterial({ map: paintPage(seed + side, side) }))
    page.receiveShadow = true
    object.add(block, page)
  }
  const ribbon = new Mesh(new BoxGeometry(0.16, 0.02, 1.5), new MeshLambertMaterial({ color: '#c25f6f' }))
  ribbon.position.set(0.35, 0.1, DEEP / 2 + 0.55)
  ribbon.rotation.x = 0.16
  object.add(ribbon, createSlice(seed))
  return object
}

/** A slice of trunk on the left page, so that rings can be counted. */
function createSlice(seed: number) {
  const bark = new MeshLambertMaterial({ color: '#8b6b4f' })
  const wood = new MeshLambertMaterial({ map: paintRings(seed) })
  const slice = new Mesh(new CylinderGeometry(0.62, 0.64, 0.2, 40), [bark, wood, bark])
  slice.position.set(-3.5, pageAt(3.5) + 0.11, 1.7)
  slice.rotation.y = 0.4
  slice.castShadow = slice.receiveShadow = true
  return slice
}

function paintPage(seed: number, side: number) {
  const random = seededRandom(seed + 20)
  return paintTexture(512, 560, (context, width, height) => {
    context.fillStyle = '#fbf5e6'
    context.fillRect(0, 0, width, height)
    const fade = context.createLinearGradient(
      side > 0 ? 0 : width,
      0,
      side > 0 ? width * 0.22 : width * 0.78,
      0,
    )
    fade.addColorStop(0, 'rgba(120,96,60,0.3)')
    fade.addColorStop(1, 'rgba(120,96,60,0)')
    context.fillStyle = fade
    context.fillRect(0, 0, width, height)
    context.strokeStyle = 'rgba(96,146,150,0.5)'
    context.lineWidth = 1.4
    for (let y = 74; y < height - 24; y += 25) {
      context.beginPath()
      context.moveTo(22, y)
      context.lineTo(width - 22, y)
      context.stroke()
    }
    context.strokeStyle = 'rgba(196,96,104,0.55)'
    for (const x of [92, width - 170, width - 96]) {
      context.beginPath()
      context.moveTo(x, 40)
      context.lineTo(x, height - 22)
      context.stroke()
    }
    // Entries in a hand that nobody reads from afar.
    context.strokeStyle = 'rgba(38,70,58,0.55)'
    context.lineWidth = 2
    for (let y = 70; y < height - 30; y += 25) {
      if (random() < 0.12) continue
      scrawl(context, random, 104, y, 70 + random() * 150)
      scrawl(context, random, width - 160, y, 30 + random() * 26)
      scrawl(context, random, 36, y, 34)
    }
  })
}

function scrawl(c: CanvasRenderingContext2D, random: () => number, x: number, y: number, long: number) {
  c.beginPath()
  c.moveTo(x, y - 6)
  for (let at = 0; at < long; at += 5) c.lineTo(x + at, y - 6 - random() * 8 + (random() < 0.15 ? 4 : 0))
  c.stroke()
}

function paintEdge() {
  return paintTexture(64, 64, (context) => {
    context.fillStyle = '#ffffff'
    context.fillRect(0, 0, 64, 64)
    context.fillStyle = 'rgba(150,120,80,0.25)'
    for (let y = 0; y < 64; y += 4) context.fillRect(0, y, 64, 1)
  })
}

function paintRings(seed: number) {
  const random = seededRandom(seed + 31)
  return paintTexture(256, 256, (context) => {
    context.fillStyle = '#d9b98c'
    context.fillRect(0, 0, 256, 256)
    let radius = 124
    while (radius > 3) {
      context.beginPath()
      context.ellipse(
        128 + (124 - radius) * 0.06,
        128,
        radius,
        radius * (0.96 + 0.03 * random()),
        0.4,
        0,
        6.29,
      )
      context.strokeStyle = `rgba(136,92,52,${0.45 + random() * 0.3})`
      context.lineWidth = 1.2 + random() * 1.4
      context.stroke()
      radius -= 4 + random() * 8
    }
  })
}
