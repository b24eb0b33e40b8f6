import { BoxGeometry, ConeGeometry, Group, LatheGeometry, Mesh, MeshStandardMaterial, Vector2 } from 'three'
import { createContactShadow } from '#content/scene/contactShadow.ts'
import { paintedSolids } from '#content/scene/paintedSolids.ts'

const TABLE = { radius: 1.42, thick: 0.13 } as const
const FOOT = { radius: 1.6, thick: 0.2 } as const
const SIDES = 96
/** Every tenth degree; a longer one at each quarter. */
const MARKS = 36
const QUARTER = 9

/** A round with soft edges, its upper side at `top`. */
function round(radius: number, thick: number, top: number, color: string) {
  const soft = Math.min(0.05, thick / 3)
  const edge = [
    [0.001, top - thick],
    [radius - soft, top - thick],
    [radius, top - thick + soft],
    [radius, top - soft],
    [radius - soft * 0.3, top - soft * 0.3],
    [radius - soft, top],
    [0.001, top],
  ] as const
  const points = edge.map(([x, y]) => new Vector2(x, y))
  const mesh = new Mesh(
    new LatheGeometry(points, SIDES),
    new MeshStandardMaterial({ color, roughness: 0.86 }),
  )
  mesh.receiveShadow = true
  return mesh
}

/** The turntable: `table`, its upper side at height 0, goes round on a foot of celadon; a mark of osmanthus shows how far. */
export function createStand() {
  const table = new Group().add(round(TABLE.radius, TABLE.thick, 0, '#e6dcc9'), marks())
  const foot = round(FOOT.radius, FOOT.thick, -TABLE.thick - 0.012, '#7ba58c')
  foot.castShadow = true
  const shadow = createContactShadow(5.4, 4.4, 0.42)
  shadow.position.y = -TABLE.thick - FOOT.thick - 0.03
  return { object: new Group().add(shadow, foot, pointer()), table }
}

/** The soft dark below what stands on the table. */
export function createShade(radius: number) {
  const shade = createContactShadow(radius * 2.5, radius * 2.5, 0.5)
  shade.position.y = 0.012
  shade.renderOrder = 0
  return shade
}

function marks() {
  const solids = paintedSolids()
  for (let mark = 0; mark < MARKS; mark += 1) {
    const isQuarter = mark % QUARTER === 0
    const around = (mark / MARKS) * 2 * Math.PI
    const [long, from] = [isQuarter ? 0.12 : 0.06, TABLE.radius - 0.06]
    const color = mark === 0 ? '#e6a63a' : isQuarter ? '#2f7d5b' : '#b9ae96'
    solids.add(new BoxGeometry(isQuarter ? 0.026 : 0.014, 0.008, long), color, {
      at: [Math.sin(around) * (from - long / 2), 0.002, Math.cos(around) * (from - long / 2)],
      turn: [0, around, 0],
    })
  }
  const ring = new Mesh(solids.merge(), new MeshStandardMaterial({ vertexColors: true, roughness: 0.8 }))
  ring.receiveShadow = true
  return ring
}

function pointer() {
  const cone = new Mesh(
    new ConeGeometry(0.05, 0.13, 3).rotateX(-Math.PI / 2),
    new MeshStandardMaterial({ color: '#e6a63a', roughness: 0.7 }),
  )
  cone.position.set(0, -TABLE.thick - 0.005, TABLE.radius + 0.11)
  return cone
}
