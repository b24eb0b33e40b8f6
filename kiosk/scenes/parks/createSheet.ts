import { BoxGeometry, ExtrudeGeometry, Group, Mesh, MeshLambertMaterial, PlaneGeometry, Shape } from 'three'
import { paintTexture } from '#content/scene/paintTexture.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { riverAt } from './parkPlan.ts'
import { GROUND, HALF, METRES } from './place.ts'

const STEPS = 48
const BANK = 0.36

/** The sheets the city is cut from: a mat, the river's blue, and two banks of cream paper. */
export function createSheet(seed: number) {
  const object = new Group()
  const paper = paintPaper(seed)
  const lay = (width: number, thick: number, top: number, color: string) => {
    const mesh = new Mesh(
      new BoxGeometry(width, thick, width),
      new MeshLambertMaterial({ color, map: paper }),
    )
    mesh.position.y = top - thick / 2
    mesh.castShadow = mesh.receiveShadow = true
    object.add(mesh)
  }
  lay(HALF * 2 + 1.3, 0.1, -0.16, '#c9dacb')
  lay(HALF * 2 + 0.7, 0.08, -0.06, '#e8eee0')
  lay(HALF * 2 + 0.16, 0.06, 0, '#9cc4c4')
  for (const side of [-1, 1]) {
    const bank = new Mesh(
      new ExtrudeGeometry(bankShape(side), { depth: GROUND - 0.01, bevelEnabled: false }).rotateX(
        Math.PI / 2,
      ),
      [new MeshLambertMaterial({ color: '#f3ecdb' }), new MeshLambertMaterial({ color: '#fffaf0' })],
    )
    bank.position.y = GROUND
    bank.castShadow = bank.receiveShadow = true
    object.add(bank)
  }
  object.add(createStreets(seed))
  return object
}

/** One bank of the river, seen from above; the shape's y points south once it lies. */
function bankShape(side: number): Shape {
  const shape = new Shape()
  const edge = Array.from({ length: STEPS + 1 }, (_, step) => {
    const south = -HALF + (2 * HALF * step) / STEPS
    return [riverAt(south * METRES) / METRES + side * BANK, south] as const
  })
  shape.moveTo(side * HALF, -HALF)
  for (const [x, y] of edge) shape.lineTo(x, y)
  shape.lineTo(side * HALF, HALF)
  return shape
}

/** Streets as faint pencil lines on the paper. */
function createStreets(seed: number) {
  const random = seededRandom(seed + 8)
  const map = paintTexture(1024, 1024, (context, size) => {
    context.strokeStyle = 'rgba(150,140,112,0.34)'
    const cell = size / 25
    for (let line = 0; line < 26; line++) {
      const at = line * cell
      const wide = line % 5 === 2
      context.lineWidth = wide ? 7 : 2.2
      context.strokeStyle = wide ? 'rgba(255,253,246,0.95)' : 'rgba(160,150,122,0.26)'
      context.beginPath()
      context.moveTo(at, 0)
      context.lineTo(at + (random() - 0.5) * 4, size)
      context.moveTo(0, at)
      context.lineTo(size, at + (random() - 0.5) * 4)
      context.stroke()
    }
    // Nothing is drawn on the water.
    context.globalCompositeOperation = 'destination-out'
    context.lineWidth = ((BANK * 2 + 0.12) / (HALF * 2)) * size
    context.strokeStyle = '#000'
    context.beginPath()
    for (let step = -1; step <= STEPS + 1; step++) {
      const south = -HALF + (2 * HALF * step) / STEPS
      const x = (riverAt(south * METRES) / METRES / (HALF * 2) + 0.5) * size
      context.lineTo(x, (step / STEPS) * size)
    }
    context.stroke()
  })
  const streets = new Mesh(
    new PlaneGeometry(HALF * 2, HALF * 2).rotateX(-Math.PI / 2),
    new MeshLambertMaterial({ map, transparent: true, depthWrite: false }),
  )
  streets.position.y = GROUND + 0.004
  streets.receiveShadow = true
  return streets
}

function paintPaper(seed: number) {
  const random = seededRandom(seed)
  return paintTexture(256, 256, (context, width, height) => {
    context.fillStyle = '#ffffff'
    context.fillRect(0, 0, width, height)
    for (let fibre = 0; fibre < 500; fibre++) {
      context.fillStyle = `rgba(120,110,90,${0.02 + random() * 0.04})`
      context.fillRect(random() * width, random() * height, 2 + random() * 7, 1)
    }
  })
}
