import {
  BoxGeometry,
  CapsuleGeometry,
  ConeGeometry,
  CylinderGeometry,
  ExtrudeGeometry,
  Group,
  InstancedMesh,
  Matrix4,
  Mesh,
  MeshStandardMaterial,
  Shape,
  SphereGeometry,
  TorusGeometry,
} from 'three'
import { smoothstep } from '#content/scene/curves.ts'
import { paintedSolids } from '#content/scene/paintedSolids.ts'

const BITS = 14
/** The conveyor: its lower and upper end, z towards the bow. */
const BELT = { low: [0.12, 0.62], high: [0.5, -0.14] } as const

/** The cleaning boat, bow towards +z: roller rake, grid, conveyor, press and a wheelhouse; everything that moves, moves. */
export function createBoat() {
  const solids = paintedSolids()
  const hull = new Shape()
  hull.moveTo(-0.4, -0.95)
  hull.quadraticCurveTo(-0.46, -0.2, -0.42, 0.5)
  hull.lineTo(-0.42, 0.72)
  hull.lineTo(-0.3, 0.72)
  hull.lineTo(-0.3, 0.4)
  hull.lineTo(0.3, 0.4)
  hull.lineTo(0.3, 0.72)
  hull.lineTo(0.42, 0.72)
  hull.lineTo(0.42, 0.5)
  hull.quadraticCurveTo(0.46, -0.2, 0.4, -0.95)
  hull.quadraticCurveTo(0, -1.06, -0.4, -0.95)
  const layer = (depth: number, y: number, tint: string, size: number) =>
    solids.add(
      new ExtrudeGeometry(hull, {
        depth,
        bevelEnabled: true,
        bevelSize: 0.02,
        bevelThickness: 0.02,
        bevelSegments: 2,
        curveSegments: 14,
      }),
      tint,
      {
        at: [0, y, 0],
        turn: [Math.PI / 2, 0, 0],
        size: [size, size, 1],
      },
    )
  layer(0.2, 0.1, '#2f7d5b', 0.97)
  layer(0.05, 0.17, '#f3efe2', 1.02)
  layer(0.03, 0.215, '#c98a4b', 0.95)
  // The grid: bars that lead up from the rake.
  for (let bar = 0; bar < 8; bar++)
    solids.add(new CylinderGeometry(0.011, 0.011, 0.36, 6), '#8fa09a', {
      at: [-0.26 + bar * 0.074, 0.06, 0.7],
      turn: [1.12, 0, 0],
    })
  const [lowY, lowZ] = BELT.low
  const [highY, highZ] = BELT.high
  const long = Math.hypot(highY - lowY, highZ - lowZ)
  const tilt = Math.atan2(highY - lowY, lowZ - highZ)
  const middle = [(lowY + highY) / 2, (lowZ + highZ) / 2] as const
  solids.add(new BoxGeometry(0.42, 0.05, long), '#4b5a58', {
    at: [0, middle[0] - 0.02, middle[1]],
    turn: [tilt, 0, 0],
  })
  for (const side of [-1, 1]) {
    solids.add(new BoxGeometry(0.035, 0.12, long + 0.06), '#e6a63a', {
      at: [side * 0.235, middle[0] + 0.015, middle[1]],
      turn: [tilt, 0, 0],
    })
    solids.add(new BoxGeometry(0.04, 0.34, 0.04), '#8fa09a', { at: [side * 0.235, 0.34, -0.06] })
    solids.add(new BoxGeometry(0.05, 0.1, 0.5), '#f3efe2', { at: [side * 0.36, 0.17, 0.82] })
    solids.add(new TorusGeometry(0.075, 0.024, 8, 18), '#b4643f', {
      at: [side * 0.45, 0.12, -0.45],
      turn: [0, Math.PI / 2, 0],
    })
  }
  // The press: an open box with bales, and a beam above it.
  solids.add(new BoxGeometry(0.62, 0.26, 0.05), '#e6a63a', { at: [0, 0.35, -0.27] })
  solids.add(new BoxGeometry(0.62, 0.26, 0.05), '#e6a63a', { at: [0, 0.35, -0.66] })
  for (const side of [-1, 1]) {
    solids.add(new BoxGeometry(0.05, 0.26, 0.44), '#d9982f', { at: [side * 0.3, 0.35, -0.465] })
    solids.add(new CylinderGeometry(0.025, 0.025, 0.56, 8), '#8fa09a', { at: [side * 0.27, 0.6, -0.465] })
  }
  solids.add(new BoxGeometry(0.64, 0.06, 0.12), '#5d7370', { at: [0, 0.87, -0.465] })
  // Wheelhouse at the stern.
  solids.add(new BoxGeometry(0.46, 0.36, 0.3), '#f7f3e8', { at: [0, 0.4, -0.83] })
  solids.add(new BoxGeometry(0.38, 0.16, 0.32), '#8fbac0', { at: [0, 0.47, -0.83] })
  solids.add(new BoxGeometry(0.48, 0.14, 0.26), '#8fbac0', { at: [0, 0.47, -0.83] })
  solids.add(new BoxGeometry(0.56, 0.05, 0.4), '#2f7d5b', { at: [0, 0.61, -0.83] })
  solids.add(new CylinderGeometry(0.012, 0.012, 0.34, 6), '#8fa09a', { at: [0.16, 0.78, -0.9] })
  solids.add(new ConeGeometry(0.055, 0.16, 3), '#c8503c', {
    at: [0.16, 0.9, -0.98],
    turn: [-Math.PI / 2, 0, 0],
    size: [0.25, 1, 1],
  })
  // The one at the rail, with a straw hat.
  solids.add(new CapsuleGeometry(0.06, 0.14, 5, 12), '#e6a63a', { at: [0.33, 0.36, -0.02] })
  solids.add(new SphereGeometry(0.06, 14, 10), '#f2cfae', { at: [0.33, 0.54, 0] })
  solids.add(new ConeGeometry(0.125, 0.075, 18), '#e3cf9b', { at: [0.33, 0.6, 0] })
  const body = new Mesh(solids.merge(), new MeshStandardMaterial({ vertexColors: true, roughness: 0.55 }))

  const drum = paintedSolids()
  drum.add(new CylinderGeometry(0.07, 0.07, 0.66, 14), '#b4643f', { turn: [0, 0, Math.PI / 2] })
  for (let row = 0; row < 6; row++)
    for (let tine = 0; tine < 7; tine++) {
      const turn = (row / 6) * Math.PI * 2
      drum.add(new ConeGeometry(0.018, 0.13, 5), '#8c4b2f', {
        at: [-0.3 + tine * 0.1, Math.cos(turn) * 0.12, Math.sin(turn) * 0.12],
        turn: [turn, 0, 0],
      })
    }
  const rake = new Mesh(drum.merge(), new MeshStandardMaterial({ vertexColors: true, roughness: 0.6 }))
  rake.position.set(0, 0.12, 0.96)
  const plate = new Mesh(
    new BoxGeometry(0.5, 0.05, 0.34),
    new MeshStandardMaterial({ color: '#5d7370', roughness: 0.5 }),
  )
  const bale = new Mesh(
    new BoxGeometry(0.5, 0.2, 0.34),
    new MeshStandardMaterial({ color: '#6f9150', roughness: 1 }),
  )
  const bits = new InstancedMesh(
    new SphereGeometry(0.05, 8, 6),
    new MeshStandardMaterial({ color: '#6d9a4c', roughness: 0.9 }),
    BITS,
  )
  bits.frustumCulled = false
  for (const mesh of [body, rake, plate, bale]) mesh.castShadow = mesh.receiveShadow = true
  const object = new Group().add(body, rake, plate, bale, bits)
  object.scale.setScalar(1.18)
  const place = new Matrix4()
  return {
    object,
    /** `caughtAt`: when plants were caught, s of the round; each rides up the belt after that. */
    show: (
      seconds: number,
      { x, z, heading, speed }: { x: number; z: number; heading: number; speed: number },
      now: number,
      caughtAt: readonly number[],
    ) => {
      object.position.set(x, 0.03 + 0.018 * Math.sin(seconds * 1.7), z)
      object.rotation.set(
        0.018 * Math.sin(seconds * 1.3) - 0.02 * speed,
        heading,
        0.025 * Math.sin(seconds * 1.1),
        'YXZ',
      )
      rake.rotation.x = seconds * 3.2
      let shown = 0
      for (let index = caughtAt.length - 1; index >= 0 && shown < BITS; index--) {
        const part = (now - (caughtAt[index] ?? 0)) / 1.8
        if (part > 1) break
        for (let leaf = 0; leaf < 2 && shown < BITS; leaf++, shown++) {
          const along = Math.min(1, part + leaf * 0.06)
          place.makeTranslation(
            (((index * 5 + leaf * 3) % 7) / 7 - 0.43) * 0.34,
            lowY + (highY - lowY) * along + 0.06,
            lowZ + (highZ - lowZ) * along,
          )
          bits.setMatrixAt(shown, place)
        }
      }
      bits.count = shown
      bits.visible = shown > 0
      bits.instanceMatrix.needsUpdate = true
      const full = (caughtAt.length % 12) / 12
      const last = caughtAt.at(-1) ?? -9
      const squeeze = smoothstep(1.6, 2, now - last) * (1 - smoothstep(2.3, 2.9, now - last))
      plate.position.set(0, 0.74 - 0.2 * squeeze - 0.03 * Math.abs(Math.sin(seconds * 0.9)), -0.465)
      bale.scale.y = 0.3 + 1.1 * full * (1 - 0.25 * squeeze)
      bale.position.set(0, 0.24 + 0.1 * bale.scale.y, -0.465)
    },
  }
}
