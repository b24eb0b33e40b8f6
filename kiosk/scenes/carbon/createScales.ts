import {
  BoxGeometry,
  CircleGeometry,
  CylinderGeometry,
  Group,
  LatheGeometry,
  Mesh,
  MeshLambertMaterial,
  MeshStandardMaterial,
  SphereGeometry,
  TorusGeometry,
  Vector2,
} from 'three'
import { paintTexture } from '#content/scene/paintTexture.ts'

/** From the middle of the beam to a pan. */
export const ARM = 2.7
const PIVOT = 1.62
const SWING = 2.2

/** What the three dials show, 0–1 of their scale; undefined where there is no figure. */
export interface Dials {
  readonly carbon: number | undefined
  readonly rain: number | undefined
  readonly dust: number | undefined
}

/** Old shop scales with two dishes, on a wooden case with three dials: carbon, rain, dust. */
export function createScales() {
  const object = new Group()
  const brass = new MeshStandardMaterial({ color: '#d2a453', roughness: 0.42, metalness: 0.55 })
  const wood = new MeshLambertMaterial({ color: '#a9713f' })
  const pale = new MeshLambertMaterial({ color: '#c08a55' })
  const put = (mesh: Mesh, x: number, y: number, z: number, to: Group = object) => {
    mesh.position.set(x, y, z)
    mesh.castShadow = mesh.receiveShadow = true
    to.add(mesh)
    return mesh
  }
  put(new Mesh(new BoxGeometry(4.5, 0.14, 1.9), pale), 0, 0.07, 0)
  put(new Mesh(new BoxGeometry(4.2, 0.98, 1.5), wood), 0, 0.6, 0)
  put(new Mesh(new BoxGeometry(4.5, 0.12, 1.8), pale), 0, 1.12, 0)
  put(new Mesh(new CylinderGeometry(0.11, 0.2, 0.55, 20), brass), 0, 1.4, 0)
  put(new Mesh(new SphereGeometry(0.17, 20, 14), brass), 0, PIVOT + 0.05, 0)

  const beam = new Group()
  beam.position.y = PIVOT
  for (const side of [-1, 1]) {
    const arm = put(new Mesh(new CylinderGeometry(0.05, 0.11, ARM, 12), brass), (side * ARM) / 2, 0, 0, beam)
    arm.rotation.z = side > 0 ? -Math.PI / 2 : Math.PI / 2
  }
  const pointer = put(new Mesh(new CylinderGeometry(0.012, 0.035, 0.62, 8), brass), 0, -0.3, 0.22, beam)
  pointer.rotation.z = Math.PI
  object.add(beam)

  const dish = new LatheGeometry(
    [
      [0.001, 0.1],
      [0.9, 0.12],
      [1.42, 0.22],
      [1.62, 0.34],
      [1.66, 0.34],
      [1.46, 0.16],
      [0.9, 0.04],
      [0.001, 0.02],
    ]
      .map(([x, y]) => new Vector2(x, y))
      .reverse(),
    48,
  )
  const pans = [-1, 1].map((side) => {
    const pan = new Group()
    put(new Mesh(new CylinderGeometry(0.06, 0.06, 0.5, 12), brass), 0, 0.24, 0, pan)
    put(new Mesh(new SphereGeometry(0.12, 14, 10), brass), 0, 0, 0, pan)
    put(new Mesh(dish, brass), 0, 0.44, 0, pan)
    // Earth and moss in the dish, so that trees stand on something.
    put(
      new Mesh(
        new SphereGeometry(1.4, 36, 8, 0, 6.3, 0, 0.85).scale(1, 0.55, 1),
        new MeshLambertMaterial({ color: side < 0 ? '#93b56c' : '#e9dfc6' }),
      ),
      0,
      -0.11,
      0,
      pan,
    )
    object.add(pan)
    return pan
  })
  const faces = (['carbon', 'rain', 'dust'] as const).map((kind, index) => {
    const dial = createDial(kind, brass)
    dial.object.position.set((index - 1) * 1.32, 0.6, 0.76)
    object.add(dial.object)
    return dial
  })
  return {
    object,
    pans,
    /** Height of what stands in a dish above the dish's own foot. */
    floor: 0.66,
    update: (lean: number, { carbon, rain, dust }: Dials, chosen: keyof Dials | undefined) => {
      beam.rotation.z = lean
      pans.forEach((pan, index) => {
        const side = index === 0 ? -1 : 1
        pan.position.set(side * ARM * Math.cos(lean), PIVOT + side * ARM * Math.sin(lean), 0)
      })
      const values = { carbon, rain, dust }
      for (const face of faces) face.show(values[face.kind], chosen === face.kind)
    },
  }
}

function createDial(kind: keyof Dials, brass: MeshStandardMaterial) {
  const object = new Group()
  const rim = new Mesh(new TorusGeometry(0.46, 0.055, 10, 40), brass)
  const face = new Mesh(new CircleGeometry(0.46, 40), new MeshLambertMaterial({ map: paintDial(kind) }))
  face.receiveShadow = true
  const needle = new Group()
  const hand = new Mesh(new BoxGeometry(0.035, 0.38, 0.02), new MeshLambertMaterial({ color: '#b4503f' }))
  hand.position.y = 0.15
  const hub = new Mesh(new CylinderGeometry(0.05, 0.05, 0.04, 14).rotateX(Math.PI / 2), brass)
  needle.add(hand, hub)
  needle.position.z = 0.03
  rim.castShadow = hand.castShadow = true
  object.add(face, rim, needle)
  return {
    object,
    kind,
    show: (value: number | undefined, chosen: boolean) => {
      needle.visible = value !== undefined
      needle.rotation.z = SWING / 2 - SWING * Math.min(1, value ?? 0)
      rim.scale.setScalar(chosen ? 1.07 : 1)
      face.material.color.set(value === undefined ? '#cfc9bb' : chosen ? '#ffffff' : '#f1ece0')
    },
  }
}

const TINTS: Readonly<Record<keyof Dials, string>> = { carbon: '#5d7a5c', rain: '#5c9aa2', dust: '#b98f4c' }

function paintDial(kind: keyof Dials) {
  return paintTexture(256, 256, (context) => {
    context.fillStyle = '#fbf6ea'
    context.fillRect(0, 0, 256, 256)
    context.translate(128, 128)
    context.strokeStyle = TINTS[kind]
    context.lineWidth = 13
    context.beginPath()
    context.arc(0, 0, 92, -Math.PI / 2 - SWING / 2, -Math.PI / 2 + SWING / 2)
    context.stroke()
    context.strokeStyle = '#17352c'
    for (let tick = 0; tick <= 10; tick++) {
      const turn = -Math.PI / 2 - SWING / 2 + (SWING * tick) / 10
      const from = tick % 5 ? 72 : 64
      context.lineWidth = tick % 5 ? 3 : 5
      context.beginPath()
      context.moveTo(Math.cos(turn) * from, Math.sin(turn) * from)
      context.lineTo(Math.cos(turn) * 82, Math.sin(turn) * 82)
      context.stroke()
    }
    context.fillStyle = TINTS[kind]
    context.translate(0, 62)
    sign(context, kind)
  })
}

/** CO₂ as three balls, a drop, and grains of dust. */
function sign(c: CanvasRenderingContext2D, kind: keyof Dials) {
  const ball = (x: number, y: number, radius: number) => {
    c.beginPath()
    c.arc(x, y, radius, 0, Math.PI * 2)
    c.fill()
  }
  if (kind === 'carbon') {
    ball(0, 0, 17)
    ball(-25, 0, 13)
    ball(25, 0, 13)
  } else if (kind === 'rain') {
    c.beginPath()
    c.moveTo(0, -28)
    c.bezierCurveTo(10, -8, 20, 0, 20, 10)
    c.arc(0, 10, 20, 0, Math.PI)
    c.bezierCurveTo(-20, 0, -10, -8, 0, -28)
    c.fill()
  } else
    for (const [x, y, r] of [
      [-22, 4, 8],
      [0, -10, 7],
      [20, 2, 10],
      [-4, 12, 9],
      [8, -24, 4],
      [-16, -18, 5],
    ] as const)
      ball(x, y, r)
}
