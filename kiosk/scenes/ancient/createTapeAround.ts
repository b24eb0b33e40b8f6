import {
  BufferGeometry,
  DoubleSide,
  Float32BufferAttribute,
  Group,
  Mesh,
  MeshStandardMaterial,
  RepeatWrapping,
} from 'three'
import { createPerson } from '#content/scene/createPerson.ts'
import { paintTexture } from '#content/scene/paintTexture.ts'
import { GARDEN, groundAt } from './createMound.ts'

const STEPS = 160
const START = 2.35
const BREAST_HEIGHT = 1.3

/** A tape around the trunk at 1.3 m: a child holds its zero, a grown-up walks around with the reel. */
export function createTapeAround(radiusAt: (angle: number) => number) {
  const [positions, uvs, index]: [number[], number[], number[]] = [[], [], []]
  let length = 0
  let before: readonly [number, number] | undefined
  const y = GARDEN.high + BREAST_HEIGHT
  for (let step = 0; step <= STEPS; step++) {
    const angle = START - (step / STEPS) * 2 * Math.PI
    const radius = radiusAt(angle) + 0.05
    const at = [Math.cos(angle) * radius, Math.sin(angle) * radius] as const
    if (before) length += Math.hypot(at[0] - before[0], at[1] - before[1])
    before = at
    for (const side of [-1, 1]) {
      positions.push(at[0], y + side * 0.11, at[1])
      uvs.push(length / 0.5, side < 0 ? 0 : 1)
    }
    if (step < STEPS) {
      const here = step * 2
      index.push(here, here + 2, here + 1, here + 1, here + 2, here + 3)
    }
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3))
  geometry.setAttribute('uv', new Float32BufferAttribute(uvs, 2))
  geometry.setIndex(index)
  geometry.computeVertexNormals()
  const tape = new Mesh(
    geometry,
    new MeshStandardMaterial({ map: ticks(), roughness: 0.6, side: DoubleSide }),
  )
  const child = createPerson({
    height: 1.25,
    coat: '#dd8fa2',
    trousers: '#51606b',
    hair: '#4a3a2c',
    arms: [1.5, 1.7],
  })
  const adult = createPerson({
    height: 1.72,
    coat: '#2f7d5b',
    trousers: '#4f5c66',
    hair: '#3d332b',
    arms: [1.35, 1.35],
  })
  const stand = (who: Mesh, angle: number, away: number) => {
    const out = radiusAt(angle) + away
    who.position.set(Math.cos(angle) * out, groundAt(out), Math.sin(angle) * out)
    who.rotation.y = Math.atan2(-who.position.x, -who.position.z)
  }
  stand(child, START + 0.12, 0.75)
  return {
    object: new Group().add(tape, child, adult),
    /** How much of the way around is pulled, 0–1. */
    pull: (part: number) => {
      const steps = Math.round(Math.min(1, Math.max(0, part)) * STEPS)
      geometry.setDrawRange(0, steps * 6)
      tape.visible = steps > 0
      stand(adult, START - 0.3 - Math.min(1, part) * (2 * Math.PI - 0.75), 0.8)
    },
  }
}

function ticks() {
  const map = paintTexture(128, 32, (context) => {
    context.fillStyle = '#f4bd2f'
    context.fillRect(0, 0, 128, 32)
    context.fillStyle = '#3c3222'
    for (let tick = 0; tick < 10; tick++)
      context.fillRect(tick * 12.8, 0, tick ? 2 : 4, tick === 0 ? 32 : tick === 5 ? 18 : 11)
  })
  map.wrapS = RepeatWrapping
  return map
}
