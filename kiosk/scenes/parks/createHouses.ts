import { Color, InstancedBufferAttribute, InstancedMesh, MeshLambertMaterial, Object3D } from 'three'
import { smoothstep } from '#content/scene/curves.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { waysToGreenway } from './greenway.ts'
import { houseShape, liftEaves } from './houseShape.ts'
import { homes, type Plan, riverAt, WALK, wayToPark } from './parkPlan.ts'
import { GROUND, METRES, toScene } from './place.ts'

const WALLS = ['#f7f1e4', '#efe7d6', '#f4e6dc', '#e9ece0'].map((tone) => new Color(tone))
const ROOF = new Color('#d9a24a')
const FAR = new Color('#d9d8cb')

/** Paper houses; those from which people walk to a park have a warm roof. */
export function createHouses(seed: number) {
  const random = seededRandom(seed)
  const shape = houseShape()
  const roofs = new InstancedBufferAttribute(new Float32Array(homes.length), 1)
  shape.setAttribute('aWarm', roofs)
  const material = new MeshLambertMaterial()
  const uniforms = { uRoof: { value: ROOF }, uFar: { value: FAR } }
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms)
    shader.vertexShader = `attribute float aWarm, aTower, aRoof; varying float vWarm, vUp;
      ${shader.vertexShader.replace(
        '#include <begin_vertex>',
        `#include <begin_vertex>
        vWarm = aWarm; vUp = max(aRoof, aTower * step(0.99, normal.y));${liftEaves}`,
      )}`
    shader.fragmentShader = `uniform vec3 uRoof, uFar; varying float vWarm, vUp;
      ${shader.fragmentShader.replace(
        '#include <color_fragment>',
        `#include <color_fragment>
        float top = step(0.5, vUp);
        diffuseColor.rgb = mix(mix(diffuseColor.rgb, uFar, top * 0.55), mix(diffuseColor.rgb, uRoof, top * 0.85 + 0.12), vWarm);`,
      )}`
  }
  material.customProgramCacheKey = () => 'parks-houses'
  const object = new InstancedMesh(shape, material, homes.length)
  const one = new Object3D()
  const built = homes.map((home) => {
    const { x, z } = toScene(home)
    const shore = Math.abs(home[0] - riverAt(home[1]))
    const middle = Math.max(0, 1 - Math.hypot(home[0], home[1]) / 1100)
    // Towers stand near the river and in the middle; elsewhere lanes keep low.
    const tower = random() < 0.05 + 0.4 * middle * smoothstep(420, 90, shore)
    const high = tower ? 0.55 + random() * 0.85 * (0.4 + middle) : 0.26 + random() * 0.16
    return {
      x: x + (random() - 0.5) * 0.05,
      z: z + (random() - 0.5) * 0.05,
      turn: (random() - 0.5) * 0.14 + (random() < 0.4 ? Math.PI / 2 : 0),
      tower,
      wide: (tower ? 0.24 : 0.34) + random() * 0.06,
      deep: (tower ? 0.24 : 0.26) + random() * 0.07,
      high,
    }
  })
  const towers = Float32Array.from(built, ({ tower }) => (tower ? 1 : 0))
  shape.setAttribute('aTower', new InstancedBufferAttribute(towers, 1))
  homes.forEach((_, index) => {
    object.setColorAt(index, WALLS[Math.floor(random() * WALLS.length)] ?? ROOF)
  })
  object.castShadow = object.receiveShadow = true
  object.frustumCulled = false
  let shown = ''
  return {
    object,
    /** From one plan to the next, 0–1; `low` bends all houses down, where the map tells of the whole city. */
    settle: (before: Plan, after: Plan, part: number, low: number, joined: number) => {
      const open = waysToGreenway(part > 0.5 ? after : before)
      const moment = `${before.places.length}/${after.places.length}/${part.toFixed(3)}/${low.toFixed(3)}/${joined.toFixed(3)}`
      if (moment === shown) return
      shown = moment
      homes.forEach((home, index) => {
        const house = built[index]
        if (!house) return
        const [way, next] = [wayToPark(home, before), wayToPark(home, after)]
        const cleared = joined * smoothstep(0.42, 0.2, open[index] ?? 99)
        const stands = ((1 - part) * room(way) + part * room(next)) * (1 - cleared)
        const warm = (1 - part) * near(way) + part * near(next)
        roofs.setX(index, warm * (1 - low))
        one.position.set(house.x, GROUND, house.z)
        one.rotation.y = house.turn
        one.scale.set(
          house.wide * Math.max(0.001, stands),
          house.high * stands * (1 - 0.55 * low) + 0.001,
          house.deep * Math.max(0.001, stands),
        )
        one.updateMatrix()
        object.setMatrixAt(index, one.matrix)
      })
      roofs.needsUpdate = true
      object.instanceMatrix.needsUpdate = true
    },
  }
}

/** No house stands in a park. */
const room = (way: number) => smoothstep(0.1 * METRES, 0.28 * METRES, way)
const near = (way: number) => smoothstep(WALK + 40, WALK - 40, way)
