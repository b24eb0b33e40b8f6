import {
  Color,
  DoubleSide,
  Group,
  LatheGeometry,
  Mesh,
  MeshLambertMaterial,
  MeshStandardMaterial,
  Vector2,
} from 'three'
import { tinted } from '#content/ip/tinted.ts'
import { createPerson } from '#content/scene/createPerson.ts'
import { createNoise } from '#content/scene/noise.ts'

const RADIUS = 9.2

/** A small floating round of pavement and lawn, with somebody who looks up into the tree; metres. */
export function createGarden(seed: number): Group {
  const noise = createNoise(seed)
  const level = Array.from({ length: 16 }, (_, ring) => new Vector2((ring / 15) * RADIUS, 0))
  const top = tinted(new LatheGeometry(level, 60, Math.PI), (x, _y, z) => {
    const out = Math.hypot(x, z)
    if (out < 1.7) return new Color('#8a6f58')
    const paved = out < 5.4
    return new Color(paved ? '#e6dfd0' : '#a8bf7d').offsetHSL(0, 0, 0.03 * noise(x * 0.9, 1, z * 0.9))
  })
  const ground = new Mesh(top, new MeshLambertMaterial({ vertexColors: true, side: DoubleSide }))
  ground.receiveShadow = true
  const profile = Array.from({ length: 20 }, (_, ring) => {
    const down = ring / 19
    return new Vector2(Math.max(0.01, RADIUS * Math.sqrt(1 - down ** 2.3)), -3.6 * down)
  })
  const soil = new Mesh(
    tinted(new LatheGeometry(profile.reverse(), 60, Math.PI), (x, y, z) =>
      new Color('#8d735d').lerp(new Color('#cdb9a0'), Math.min(1, -y / 3 + 0.1 * noise(x * 0.4, y, z * 0.4))),
    ),
    new MeshStandardMaterial({ vertexColors: true, roughness: 1, side: DoubleSide }),
  )
  const person = createPerson({
    height: 1.7,
    coat: '#dd8fa2',
    trousers: '#5d6b75',
    hair: '#3d332b',
    arms: [0.2, 2.4],
  })
  person.position.set(3.1, 0, 2.6)
  person.rotation.y = -0.9
  return new Group().add(ground, soil, person)
}
