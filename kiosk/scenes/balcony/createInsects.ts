import {
  Color,
  DoubleSide,
  Group,
  InstancedMesh,
  Matrix4,
  Mesh,
  MeshBasicMaterial,
  MeshLambertMaterial,
  MeshStandardMaterial,
  Object3D,
  PlaneGeometry,
  Shape,
  ShapeGeometry,
  Vector3,
} from 'three'
import { mix, smoothstep } from '#content/scene/curves.ts'
import { paintTexture } from '#content/scene/paintTexture.ts'
import { fuse, lump, paint, tufts } from '#content/scene/sculpt.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { HOTEL } from './createHotel.ts'

const BEES = 6
const AMBER = new Color('#d9962f')
const DARK = new Color('#3a2a1e')

/** A bee that looks towards +z, about one unit long, with full pollen baskets on its hind legs. */
function beeShape() {
  const random = seededRandom(3)
  const belly = {
    at: [0, -0.02, -0.3],
    radii: [0.17, 0.16, 0.3],
    tone: ({ z }: Vector3) => (Math.sin(z * 26) > 0.1 ? DARK : AMBER).clone(),
  } as const
  const chest = { at: [0, 0.02, 0.1], radii: [0.18, 0.17, 0.19], tone: '#c08a3a' } as const
  const legs = [-1, 1].flatMap((side) => [
    lump({
      at: [side * 0.13, -0.2, 0.16],
      radii: [0.018, 0.11, 0.018],
      turn: [0.3, 0, side * 0.4],
      tone: DARK,
      round: 6,
    }),
    lump({
      at: [side * 0.15, -0.22, 0],
      radii: [0.018, 0.12, 0.018],
      turn: [0, 0, side * 0.4],
      tone: DARK,
      round: 6,
    }),
    lump({
      at: [side * 0.15, -0.24, -0.16],
      radii: [0.022, 0.14, 0.026],
      turn: [-0.4, 0, side * 0.3],
      tone: DARK,
      round: 6,
    }),
    lump({ at: [side * 0.185, -0.29, -0.2], radii: [0.055, 0.075, 0.06], tone: '#f0b429', round: 10 }),
    lump({ at: [side * 0.1, 0.05, 0.33], radii: [0.05, 0.075, 0.055], tone: '#1f1712', round: 10 }),
    lump({
      at: [side * 0.055, 0.13, 0.42],
      radii: [0.01, 0.01, 0.11],
      turn: [-0.5, side * 0.35, 0],
      tone: DARK,
      round: 6,
    }),
  ])
  return fuse([
    lump({ ...belly, round: 18 }),
    lump(chest),
    tufts({ ...chest, count: 240, long: 0.08, wide: 0.014, lean: [0, 0.2, -0.4], random }),
    tufts({ ...belly, count: 120, long: 0.05, wide: 0.012, lean: [0, 0, -0.9], random }),
    lump({ at: [0, 0.01, 0.31], radii: [0.11, 0.12, 0.09], tone: '#4a3726' }),
    ...legs,
  ])
}

function beeWing(side: number) {
  const shape = new Shape()
  shape.moveTo(0, 0)
  shape.bezierCurveTo(side * 0.1, 0.16, side * 0.42, 0.2, side * 0.5, 0.02)
  shape.bezierCurveTo(side * 0.46, -0.14, side * 0.14, -0.12, 0, 0)
  return paint(new ShapeGeometry(shape, 8).rotateX(-Math.PI / 2).translate(side * 0.06, 0.16, 0.1), '#ffffff')
}

/** Half a swallowtail: pale yellow between black veins, a row of blue and one orange eye. */
function swallowtailWing() {
  return paintTexture(256, 256, (context) => {
    const blade = new Path2D(
      'M8 128 C40 40 150 6 246 12 C232 70 196 104 150 122 C186 132 204 158 198 188 C196 204 190 208 182 214 L186 246 L172 216 C130 214 60 186 8 128 Z',
    )
    context.fillStyle = '#20281f'
    context.fill(blade)
    context.save()
    context.clip(blade)
    context.fillStyle = '#f4e7a6'
    for (let cell = 0; cell < 6; cell++) {
      context.beginPath()
      context.ellipse(86 + cell * 22, 84 - cell * 11, 30 - cell * 2, 9, -0.9 + cell * 0.06, 0, 7)
      context.fill()
      context.beginPath()
      context.ellipse(182 + cell * 9, 92 - cell * 14, 7, 4.5, -0.8, 0, 7)
      context.fill()
    }
    for (let cell = 0; cell < 5; cell++) {
      context.beginPath()
      context.ellipse(70 + cell * 19, 150 + cell * 7, 18, 8, 0.7, 0, 7)
      context.fill()
    }
    context.fillStyle = '#7fa9d8'
    for (let spot = 0; spot < 4; spot++) {
      context.beginPath()
      context.ellipse(116 + spot * 20, 192 - spot * 12, 8, 6, 0, 0, 7)
      context.fill()
    }
    context.fillStyle = '#e2792f'
    context.beginPath()
    context.arc(104, 196, 9, 0, 7)
    context.fill()
    context.restore()
  })
}

/** Bees from flower to flower (or about the hotel where nothing flowers), and a swallowtail over the railing. */
export function createInsects() {
  const fur = new MeshStandardMaterial({ vertexColors: true, roughness: 0.85, side: DoubleSide })
  const bodies = new InstancedMesh(beeShape(), fur, BEES)
  const film = new MeshBasicMaterial({
    color: '#f4fbff',
    transparent: true,
    opacity: 0.55,
    side: DoubleSide,
    depthWrite: false,
    toneMapped: false,
  })
  const wings = [1, -1].map((side) => new InstancedMesh(beeWing(side), film, BEES))
  for (const mesh of [bodies, ...wings]) mesh.frustumCulled = false
  bodies.castShadow = true
  const scales = new MeshLambertMaterial({ map: swallowtailWing(), alphaTest: 0.4, side: DoubleSide })
  const halves = [1, -1].map((side) => {
    const wing = new Mesh(new PlaneGeometry(0.46, 0.46).translate(0.23, 0, 0).rotateX(-Math.PI / 2), scales)
    wing.scale.x = side
    wing.castShadow = true
    return wing
  })
  const torso = new Mesh(lump({ at: [0, 0, 0], radii: [0.018, 0.018, 0.12], tone: '#2a2a22', round: 8 }), fur)
  const butterfly = new Group().add(torso, ...halves)
  const object = new Group().add(bodies, ...wings, butterfly)
  const hero = new Vector3()

  const one = new Object3D()
  const flap = new Object3D()
  const whole = new Matrix4()
  const [from, to, at, ahead] = [new Vector3(), new Vector3(), new Vector3(), new Vector3()]
  const home = (bee: number, step: number, into: Vector3) =>
    into.set(
      HOTEL.x + 0.5 * Math.sin(step * 2.1 + bee),
      HOTEL.y + 0.1 + 0.35 * Math.sin(step * 1.3 + bee * 2),
      HOTEL.z + 0.5 + 0.2 * Math.cos(step + bee),
    )
  const target = (open: readonly Vector3[], bee: number, step: number, into: Vector3) => {
    const flower = open[(step * 7919 + bee * 104_729) % Math.max(1, open.length)]
    if (!flower) return home(bee, step, into)
    return into.copy(flower).add(ahead.set(0, 0.06, 0.09))
  }
  const placeOf = (open: readonly Vector3[], bee: number, seconds: number, into: Vector3) => {
    const time = seconds / (3.2 + bee * 0.37) + bee * 3.3 + 40
    const step = Math.floor(time)
    target(open, bee, step, from)
    target(open, bee, step + 1, to)
    const part = smoothstep(0.45, 1, time - step)
    into.lerpVectors(from, to, part)
    into.y += 0.28 * Math.sin(Math.PI * part) + 0.012 * Math.sin(seconds * 9 + bee)
    into.z += 0.18 * Math.sin(Math.PI * part)
    return into
  }
  return {
    object,
    /** The bee in front, and where it is now. */
    hero,
    update: (seconds: number, open: readonly Vector3[], warm: number) => {
      for (let bee = 0; bee < BEES; bee++) {
        if (bee === 0) {
          // One stays close to whoever looks, turning to show its baskets.
          at.set(
            -0.18 + 0.22 * Math.sin(seconds * 0.5),
            1.32 + 0.1 * Math.sin(seconds * 1.1),
            1.15 + 0.06 * Math.cos(seconds * 0.7),
          )
          hero.copy(at)
          one.rotation.set(
            0.12 * Math.sin(seconds * 1.3),
            0.95 + 0.5 * Math.sin(seconds * 0.37),
            0.1 * Math.sin(seconds * 0.9),
          )
          one.scale.setScalar(0.4)
        } else {
          placeOf(open, bee, seconds, at)
          placeOf(open, bee, seconds + 0.2, ahead).sub(at)
          one.rotation.set(0, Math.atan2(ahead.x, ahead.z + 0.02), 0)
          one.scale.setScalar(0.15)
        }
        one.position.copy(at)
        one.updateMatrix()
        bodies.setMatrixAt(bee, one.matrix)
        wings.forEach((wing, side) => {
          flap.rotation.z = (side === 0 ? 1 : -1) * (0.25 + 0.55 * Math.sin(seconds * 61 + bee))
          flap.updateMatrix()
          wing.setMatrixAt(bee, whole.multiplyMatrices(one.matrix, flap.matrix))
        })
      }
      for (const mesh of [bodies, ...wings]) mesh.instanceMatrix.needsUpdate = true
      const turn = seconds * 0.33
      butterfly.visible = warm > 0.05
      butterfly.position.set(
        1.05 + 0.7 * Math.sin(turn),
        1.75 + 0.22 * Math.sin(turn * 2.3) + 0.04 * Math.sin(seconds * 5),
        0.62 + 0.25 * Math.cos(turn * 1.4),
      )
      butterfly.rotation.set(1.05, Math.PI + 0.7 * Math.cos(turn), 0.2 * Math.sin(turn * 2), 'YXZ')
      const beat = mix(0.05, 0.95, 0.5 + 0.5 * Math.sin(seconds * 5.2 + Math.sin(seconds)))
      halves.forEach((wing, side) => {
        wing.rotation.z = (side === 0 ? 1 : -1) * beat
      })
    },
  }
}
