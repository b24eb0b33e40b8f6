import {
  BoxGeometry,
  Color,
  EdgesGeometry,
  Group,
  LineBasicMaterial,
  LineSegments,
  Mesh,
  MeshBasicMaterial,
  MeshStandardMaterial,
  SphereGeometry,
} from 'three'
import { clamp } from '#content/scene/curves.ts'
import { createSwarm } from '../toys/createSwarm.ts'
import { leftOf } from './heatOf.ts'
import { placeOn } from './smokePath.ts'

const DOTS = 52
const BEADS = 7
const FULL = 1.25
const WASTE = new Color('#e0b77e')
const SLAG = new Color('#77716a')

/** What runs through the plant: smoke as dots that pale on the way, the bead a visitor pushes, and the cube that shrinks. */
export function createMarks() {
  const object = new Group()
  const dots = createSwarm(
    new SphereGeometry(0.068, 8, 6),
    new MeshStandardMaterial({ roughness: 0.8, transparent: true, opacity: 0.85 }),
    DOTS,
    ['#ffffff'],
  )
  const bead = new MeshBasicMaterial({ color: '#ffffff' })
  const beads = createSwarm(new SphereGeometry(0.15, 16, 12), bead, BEADS, [
    '#c2413a',
    '#d9705a',
    '#e9a184',
    '#f2c7ae',
    '#f7dccb',
    '#fbeadf',
    '#fff6ee',
  ])
  const cube = new Group()
  cube.position.set(2.55, -0.84, 0.98)
  const edges = new LineSegments(
    new EdgesGeometry(new BoxGeometry(FULL, FULL, FULL).translate(0, FULL / 2, 0)),
    new LineBasicMaterial({ color: '#17352c' }),
  )
  const heap = new Mesh(
    new BoxGeometry(FULL, FULL, FULL).translate(0, FULL / 2, 0),
    new MeshStandardMaterial({ roughness: 1 }),
  )
  heap.castShadow = true
  cube.add(edges, heap)
  object.add(dots.object, beads.object, cube)
  const hot = [0.93, 0.52, 0.24] as const
  const cold = [0.86, 0.88, 0.84] as const

  return {
    object,
    show: (seconds: number, at: 'fire' | 'smoke' | 'ash', fire: number, way: number, burnt: number) => {
      dots.show(fire > 0 ? DOTS : 0)
      for (let index = 0; index < dots.object.count; index++) {
        const part = (index / DOTS + seconds * 0.045) % 1
        placeOn(part, dots.one.position)
        dots.one.position.x += 0.1 * Math.sin(index * 2.4 + seconds * 0.7)
        dots.one.position.z += 0.16 * Math.sin(index * 1.7)
        dots.one.scale.setScalar(
          (0.7 + 0.5 * Math.sin(index * 3) ** 2) * Math.min(1, part * 12, (1 - part) * 12),
        )
        dots.put(index)
        const cooled = clamp((part - 0.12) / 0.5)
        dots.object.instanceColor?.setXYZ(
          index,
          hot[0] + (cold[0] - hot[0]) * cooled,
          hot[1] + (cold[1] - hot[1]) * cooled,
          hot[2] + (cold[2] - hot[2]) * cooled,
        )
      }
      if (dots.object.instanceColor) dots.object.instanceColor.needsUpdate = true
      beads.show(at === 'smoke' ? BEADS : 0)
      for (let index = 0; index < beads.object.count; index++) {
        placeOn(clamp(way - index * 0.012), beads.one.position)
        beads.one.position.z += 0.3
        beads.one.scale.setScalar((1 - index / BEADS) * (index ? 0.75 : 1 + 0.08 * Math.sin(seconds * 4)))
        beads.put(index)
      }
      cube.visible = at === 'ash'
      heap.material.color.copy(WASTE).lerp(SLAG, burnt)
      heap.scale.setScalar(Math.cbrt(leftOf(burnt).volume))
    },
  }
}
