import { BoxGeometry, type BufferGeometry, Group, Mesh, MeshStandardMaterial } from 'three'
import { joined, placed, tinted } from '#content/ip/tinted.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'
import type { StoryStage } from '#content/schema/mascot.ts'
import { ants, beetle, child, gardener, leaves } from './storyGuests.ts'
import { boat, bulbul, mound, sapling, stakedSapling } from './storyShapes.ts'

type Beside = Exclude<StoryStage['beside'], 'nothing'>

/** Houses of paper colours far behind; their windows are a part of their own, so that they can be lit. */
function houses(windows: boolean) {
  const random = seededRandom(11)
  const tones = ['#dfe3da', '#e8dccd', '#d3dfe0', '#e6e0d2', '#d9d6cf']
  const parts: BufferGeometry[] = []
  for (let house = 0; house < 11; house++) {
    const [x, z] = [(house - 5) * 0.36 + (random() - 0.5) * 0.1, -2.3 - random() * 0.9]
    const [width, height] = [0.34 + random() * 0.16, 1 + random() * 2]
    const tone = tones[house % tones.length] ?? '#dfe3da'
    if (!windows) {
      parts.push(placed(tinted(new BoxGeometry(width, height, 0.5), tone), { at: [x, height / 2 - 0.4, z] }))
      continue
    }
    for (let row = 0; row < Math.floor(height / 0.3); row++)
      for (let column = 0; column < 3; column++)
        if (random() > 0.3)
          parts.push(
            placed(tinted(new BoxGeometry(0.085, 0.12, 0.02), '#f7cf7a'), {
              at: [x + (column - 1) * width * 0.28, row * 0.3 - 0.12, z + 0.26],
            }),
          )
  }
  return joined(parts)
}

interface Place {
  readonly make: () => BufferGeometry
  readonly at: readonly [number, number, number]
  readonly turn: number
  readonly size: number
}

/** How far the young tree leans after the storm, in radians. */
const LEAN = 0.55
const places: Readonly<Record<Beside, Place>> = {
  city: { make: () => houses(false), at: [0, 0, 0], turn: 0, size: 1 },
  bird: { make: bulbul, at: [-0.3, 0, 1.05], turn: 0.9, size: 1.15 },
  beetle: { make: beetle, at: [-0.35, 0, 1.15], turn: -0.35, size: 1.1 },
  ants: { make: ants, at: [0.35, 0, 1.35], turn: 0.12, size: 1.1 },
  child: { make: child, at: [-0.5, 0, 1], turn: 1.1, size: 1 },
  leaning: { make: () => sapling(LEAN), at: [0.05, 0, 1], turn: 0.2, size: 1.05 },
  gardener: { make: gardener, at: [-0.2, 0, 0.95], turn: 0.2, size: 1 },
  sapling: { make: stakedSapling, at: [-0.25, 0, 1.0], turn: 0.2, size: 1.05 },
  standing: { make: () => sapling(), at: [-0.25, 0, 1.0], turn: 0.2, size: 1.15 },
  petal: { make: boat, at: [-0.2, 0, 1.25], turn: 0.2, size: 0.95 },
  seeds: { make: mound, at: [-0.15, 0, 1.2], turn: 0, size: 1.15 },
  leaves: { make: leaves, at: [-0.2, 0, 1.15], turn: 0, size: 1.1 },
}

/** What stands beside her, one thing at a time; the city has lights of its own for the night. */
export function createStoryProps() {
  const object = new Group()
  const paint = new MeshStandardMaterial({ vertexColors: true, roughness: 0.85 })
  const glow = new MeshStandardMaterial({ vertexColors: true, emissive: '#f7cf7a', emissiveIntensity: 0.8 })
  const things = Object.entries(places).map(([name, { make, at, turn, size }]) => {
    const mesh = new Mesh(make(), paint)
    mesh.position.set(...at)
    mesh.rotation.y = turn
    mesh.castShadow = name !== 'city'
    mesh.receiveShadow = true
    object.add(mesh)
    return { name, mesh, size }
  })
  const windows = new Mesh(houses(true), glow)
  object.add(windows)
  return {
    object,
    update: (seconds: number, { beside, sky }: StoryStage, appeared: number) => {
      for (const { name, mesh, size } of things) {
        mesh.visible = name === beside
        mesh.scale.setScalar(size * (name === 'city' ? 1 : 0.4 + 0.6 * appeared))
        if (name === 'bird') mesh.rotation.z = 0.08 * Math.sin(seconds * 2.3)
        if (name === 'petal') mesh.rotation.y = 0.2 + 0.12 * Math.sin(seconds * 0.7)
        if (name === 'sapling' || name === 'standing') mesh.rotation.z = 0.02 * Math.sin(seconds * 1.3)
      }
      windows.visible = beside === 'city' && (sky === 'night' || sky === 'dusk')
    },
  }
}
