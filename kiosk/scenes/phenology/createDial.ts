import {
  type BufferGeometry,
  CircleGeometry,
  Color,
  ConeGeometry,
  CylinderGeometry,
  Group,
  IcosahedronGeometry,
  InstancedMesh,
  Mesh,
  MeshLambertMaterial,
  MeshStandardMaterial,
  Object3D,
  RingGeometry,
  TorusGeometry,
} from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { fonts } from '#content/design/tokens.ts'
import { paintTexture } from '#content/scene/paintTexture.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { dayOf } from './bloomCalendar.ts'
import { angleOf, RIM } from './layoutDial.ts'

/** The outer edge of the stone ring with the months. */
export const EDGE = 4.76
const LAWN = 5.75

/** What turns: beds, the low hedges between months, and the stone ring that names them. What stands: the terrace below. */
export function createDial(seed: number, clipped: number) {
  const turning = new Group()
  const bed = new Mesh(
    new CircleGeometry(RIM, 96).rotateX(-Math.PI / 2),
    new MeshLambertMaterial({ map: paintBeds(seed) }),
  )
  bed.position.y = 0.02
  const ring = new Mesh(
    new RingGeometry(RIM, EDGE, 120, 1).rotateX(-Math.PI / 2),
    new MeshStandardMaterial({ map: paintMonths(), roughness: 0.9 }),
  )
  ring.position.y = 0.1
  const kerb = new Mesh(
    mergedAndFreed([
      new CylinderGeometry(EDGE, EDGE + 0.03, 0.3, 120, 1, true).translate(0, -0.05, 0),
      new CylinderGeometry(RIM, RIM, 0.1, 96, 1, true).translate(0, 0.05, 0),
      new TorusGeometry(1.12, 0.06, 8, 64).rotateX(Math.PI / 2).translate(0, 0.05, 0),
    ]),
    new MeshStandardMaterial({ color: '#d8cfbc', roughness: 0.9 }),
  )
  turning.add(bed, ring, kerb, hedges(seed + 1, clipped))
  for (const one of [bed, ring, kerb]) one.receiveShadow = true

  const standing = new Group()
  const stone = new MeshStandardMaterial({ color: '#e6dfd0', roughness: 0.95 })
  for (const [radius, y, high] of [[EDGE + 0.2, -0.16, 0.2]] as const) {
    const step = new Mesh(new CylinderGeometry(radius, radius + 0.04, high, 120), stone)
    step.position.y = y
    step.castShadow = step.receiveShadow = true
    standing.add(step)
  }
  standing.add(...lawn(seed + 2, clipped * 26))
  return { turning, standing }
}

/** The garden around: a round lawn on its earth, with grass, daisies and clipped bushes at the back. */
function lawn(seed: number, blades: number) {
  const random = seededRandom(seed)
  const ground = new Mesh(
    new CylinderGeometry(LAWN, LAWN - 0.12, 0.3, 110).translate(0, -0.37, 0),
    new MeshLambertMaterial({ color: '#a3bd7c' }),
  )
  const earth = new Mesh(
    new CylinderGeometry(LAWN - 0.1, LAWN - 0.75, 0.5, 110, 1, true).translate(0, -0.76, 0),
    new MeshStandardMaterial({ color: '#a38a6d', roughness: 1 }),
  )
  ground.receiveShadow = true
  const one = new Object3D()
  const tone = new Color()
  const scatter = (shape: BufferGeometry, count: number, place: (index: number) => string) => {
    const mesh = new InstancedMesh(shape, new MeshLambertMaterial(), count)
    for (let index = 0; index < count; index++) {
      tone.set(place(index)).offsetHSL((random() - 0.5) * 0.04, 0, (random() - 0.5) * 0.12)
      one.updateMatrix()
      mesh.setMatrixAt(index, one.matrix)
      mesh.setColorAt(index, tone)
    }
    mesh.receiveShadow = mesh.castShadow = true
    mesh.frustumCulled = false
    return mesh
  }
  const ringPlace = (turn: number, from: number, to: number) => {
    const out = from + (to - from) * random()
    one.position.set(Math.sin(turn) * out, -0.22, Math.cos(turn) * out)
    one.rotation.set((random() - 0.5) * 0.6, random() * 6.28, (random() - 0.5) * 0.6)
  }
  const grass = scatter(new ConeGeometry(0.022, 0.2, 3).translate(0, 0.09, 0), blades, () => {
    ringPlace(random() * 6.28, EDGE + 0.24, LAWN - 0.02)
    one.scale.setScalar(0.7 + random() * 0.8)
    return random() < 0.5 ? '#86ab5e' : '#b5c982'
  })
  const daisies = scatter(new IcosahedronGeometry(0.038, 0), 110, (index) => {
    ringPlace(Math.floor(index / 10) * 0.6 + 0.35 * random(), EDGE + 0.3, LAWN - 0.08)
    one.position.y = -0.06
    one.scale.set(1, 0.7, 1)
    return ['#ffffff', '#f6e2a0', '#f2c6d2'][index % 3] ?? '#ffffff'
  })
  const bushes = scatter(new IcosahedronGeometry(0.13, 1), 240, (index) => {
    const bush = index % 12
    ringPlace(Math.PI + (bush - 5.5) * 0.19 + (random() - 0.5) * 0.1, LAWN - 0.5, LAWN - 0.2)
    one.position.y = -0.2 + random() * 0.34 * (1 + (bush % 3) * 0.3)
    one.scale.setScalar(0.7 + random() * 0.7)
    return ['#6f9a58', '#84ab66', '#5d8a55'][bush % 3] ?? '#6f9a58'
  })
  return [ground, earth, grass, daisies, bushes]
}

function mergedAndFreed(shapes: BufferGeometry[]) {
  const merged = mergeGeometries(shapes)
  for (const one of shapes) one.dispose()
  return merged
}

/** Low box hedges along the first day of each month: many small clipped tufts. */
function hedges(seed: number, each: number) {
  const random = seededRandom(seed)
  const mesh = new InstancedMesh(new IcosahedronGeometry(0.06, 0), new MeshLambertMaterial(), 12 * each)
  const one = new Object3D()
  const tone = new Color()
  for (let index = 0; index < mesh.count; index++) {
    const month = Math.floor(index / each)
    const angle = angleOf(dayOf([month + 1, 1]))
    const out = 1.2 + ((RIM - 1.26) * (index % each)) / each
    const aside = (random() - 0.5) * 0.09
    one.position.set(
      Math.sin(angle) * out + Math.cos(angle) * aside,
      0.05 + 0.09 * random(),
      Math.cos(angle) * out - Math.sin(angle) * aside,
    )
    one.rotation.set(random() * 3, random() * 3, random() * 3)
    one.scale.setScalar(0.8 + random() * 0.5)
    one.updateMatrix()
    mesh.setMatrixAt(index, one.matrix)
    mesh.setColorAt(index, tone.set('#6d9a58').offsetHSL((random() - 0.5) * 0.04, 0, (random() - 0.5) * 0.1))
  }
  mesh.castShadow = mesh.receiveShadow = true
  mesh.frustumCulled = false
  return mesh
}

/** Garden earth with rings of moss and raked lines. */
function paintBeds(seed: number) {
  const random = seededRandom(seed + 3)
  return paintTexture(768, 768, (context, side) => {
    const half = side / 2
    context.fillStyle = '#b3c08f'
    context.fillRect(0, 0, side, side)
    for (let spot = 0; spot < 5200; spot++) {
      const tone = random()
      context.fillStyle =
        tone < 0.4 ? 'rgba(126,150,92,.35)' : tone < 0.75 ? 'rgba(190,203,150,.4)' : 'rgba(146,122,88,.22)'
      context.beginPath()
      context.arc(random() * side, random() * side, 1 + random() * 4.5, 0, 7)
      context.fill()
    }
    context.strokeStyle = 'rgba(236,229,208,.75)'
    for (const out of [1.84, 2.52, 3.2]) {
      context.lineWidth = 7
      context.beginPath()
      context.arc(half, half, (out / RIM) * half, 0, 7)
      context.stroke()
    }
    context.fillStyle = '#e3dccb'
    context.beginPath()
    context.arc(half, half, (1.12 / RIM) * half, 0, 7)
    context.fill()
  })
}

/** Numerals that stand upright for whoever is at the pointer, and a stroke for each fifth day. */
function paintMonths() {
  return paintTexture(1536, 1536, (context, side) => {
    const half = side / 2
    const unit = half / EDGE
    context.fillStyle = '#e9e3d5'
    context.fillRect(0, 0, side, side)
    context.translate(half, half)
    context.textAlign = 'center'
    context.textBaseline = 'middle'
    for (let day = 1; day <= 365; day += 5) {
      context.save()
      // Outward is down for the eye at the front; the year runs to the right there.
      context.rotate(-angleOf(day))
      context.fillStyle = 'rgba(23,53,44,.4)'
      context.fillRect(-1.5, unit * (RIM + 0.03), 3, unit * 0.09)
      context.restore()
    }
    for (let month = 1; month <= 12; month++) {
      context.save()
      context.rotate(-angleOf(dayOf([month, 1])))
      context.fillStyle = 'rgba(23,53,44,.55)'
      context.fillRect(-2.5, unit * RIM, 5, unit * 0.78)
      context.restore()
      context.save()
      context.rotate(-angleOf(dayOf([month, 15])))
      context.fillStyle = '#17352c'
      context.font = `600 ${unit * 0.56}px ${fonts.serif}`
      context.fillText(String(month), 0, unit * (RIM + 0.44))
      context.restore()
    }
  })
}
