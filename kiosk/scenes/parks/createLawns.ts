import {
  CircleGeometry,
  Color,
  CylinderGeometry,
  Group,
  InstancedMesh,
  MeshBasicMaterial,
  MeshLambertMaterial,
  Object3D,
} from 'three'
import { smoothstep } from '#content/scene/curves.ts'
import { paintTexture } from '#content/scene/paintTexture.ts'
import { MOST_PARKS, type Plan, WALK } from './parkPlan.ts'
import { GROUND, METRES, toScene } from './place.ts'

const LAWNS = ['#b5cf86', '#a5c67c', '#bcd391'].map((tone) => new Color(tone))

/** The parks' green tiles with a pond in each, and how far around them people walk. */
export function createLawns() {
  const object = new Group()
  const count = MOST_PARKS * 2
  const lawns = new InstancedMesh(wavy(), new MeshLambertMaterial(), count)
  const ponds = new InstancedMesh(
    new CircleGeometry(1, 28).rotateX(-Math.PI / 2),
    new MeshLambertMaterial({ color: '#8fbfc4' }),
    count,
  )
  const reach = new InstancedMesh(
    new CircleGeometry(1, 64).rotateX(-Math.PI / 2),
    new MeshBasicMaterial({ map: paintReach(), transparent: true, depthWrite: false, toneMapped: false }),
    count,
  )
  for (let index = 0; index < count; index++) lawns.setColorAt(index, LAWNS[index % 3] ?? new Color())
  lawns.castShadow = lawns.receiveShadow = ponds.receiveShadow = true
  reach.renderOrder = 2
  for (const one of [lawns, ponds, reach]) one.frustumCulled = false
  object.add(lawns, ponds, reach)
  const one = new Object3D()
  let shown = ''

  const lay = (first: number, plan: Plan, grown: number) => {
    for (let park = 0; park < MOST_PARKS; park++) {
      const spot = plan.places[park]
      const size = spot ? Math.max(0.0001, grown) : 0.0001
      const { x, z } = toScene(spot ?? [0, 0])
      const radius = plan.radius / METRES
      const index = first + park
      const put = (mesh: InstancedMesh, y: number, dx: number, wide: number, high: number, turn: number) => {
        one.position.set(x + dx, y, z + dx * 0.4)
        one.rotation.y = turn
        one.scale.set(wide * size, high, wide * size)
        one.updateMatrix()
        mesh.setMatrixAt(index, one.matrix)
      }
      put(lawns, GROUND, 0, radius, 0.07, park * 1.3)
      put(ponds, GROUND + 0.075, radius * 0.3 * size, radius * 0.26, 1, 0)
      put(reach, GROUND + 0.012, 0, radius + WALK / METRES, 1, 0)
    }
  }
  return {
    object,
    settle: (before: Plan, after: Plan, part: number, here: number) => {
      const moment = `${before.places.length}/${after.places.length}/${part.toFixed(3)}/${here.toFixed(3)}`
      if (moment === shown) return
      shown = moment
      const same = before === after
      lay(0, before, same ? here : here * (1 - smoothstep(0, 0.6, part)))
      lay(MOST_PARKS, after, same ? 0 : here * smoothstep(0.4, 1, part))
      for (const mesh of [lawns, ponds, reach]) mesh.instanceMatrix.needsUpdate = true
      object.visible = here > 0.001
    },
  }
}

/** A tile whose edge is cut by hand. */
function wavy() {
  const shape = new CylinderGeometry(1, 1.03, 1, 40).translate(0, 0.5, 0)
  const at = shape.attributes.position
  for (let index = 0; index < (at?.count ?? 0); index++) {
    const [x, z] = [at?.getX(index) ?? 0, at?.getZ(index) ?? 0]
    const turn = Math.atan2(z, x)
    const wave = 1 + 0.05 * Math.sin(turn * 3 + 0.6) + 0.03 * Math.sin(turn * 5)
    at?.setXYZ(index, x * wave, at.getY(index), z * wave)
  }
  shape.computeVertexNormals()
  return shape
}

function paintReach() {
  return paintTexture(512, 512, (context) => {
    context.beginPath()
    context.arc(256, 256, 250, 0, Math.PI * 2)
    context.fillStyle = 'rgba(230,166,58,0.13)'
    context.fill()
    context.lineWidth = 5
    context.setLineDash([16, 15])
    context.strokeStyle = 'rgba(190,124,34,0.75)'
    context.stroke()
  })
}
