import { BoxGeometry, Color, InstancedMesh, MeshBasicMaterial, Object3D } from 'three'
import { seededRandom } from '#content/scene/seededRandom.ts'
import type { StoryStage } from '#content/schema/mascot.ts'

type Sky = StoryStage['sky']

const HEIGHT = 6
const kinds: Readonly<
  Record<
    Sky,
    { pace: number; size: readonly [number, number, number]; drift: number; color: string; share: number }
  >
> = {
  dawn: { pace: 0.22, size: [0.05, 0.05, 0.008], drift: 0.3, color: '#f7dbe0', share: 0.25 },
  day: { pace: 0.24, size: [0.055, 0.055, 0.008], drift: 0.35, color: '#f9e6e8', share: 0.3 },
  dusk: { pace: 0.2, size: [0.05, 0.05, 0.008], drift: 0.35, color: '#f6d3b0', share: 0.25 },
  night: { pace: -0.06, size: [0.03, 0.03, 0.03], drift: 0.5, color: '#f5e3a0', share: 0.22 },
  storm: { pace: 5.5, size: [0.012, 0.3, 0.012], drift: 0.9, color: '#e3eef0', share: 1 },
  snow: { pace: 0.5, size: [0.045, 0.045, 0.045], drift: 0.3, color: '#ffffff', share: 0.9 },
}

/** What falls or floats in the air of the story: petals, rain, snow, fireflies; each on its own path in time. */
export function createStoryWeather(seed: number, count: number) {
  const random = seededRandom(seed + 31)
  const paint = new MeshBasicMaterial()
  const object = new InstancedMesh(new BoxGeometry(1, 1, 1), paint, count)
  object.frustumCulled = false
  const flakes = Array.from({ length: count }, () => ({
    x: (random() - 0.5) * 8,
    y: random() * HEIGHT,
    z: (random() - 0.5) * 5,
    phase: random() * 20,
  }))
  const place = new Object3D()
  return {
    object,
    update: (seconds: number, sky: Sky) => {
      const { pace, size, drift, color, share } = kinds[sky]
      paint.color = new Color(color)
      object.count = Math.round(count * share)
      for (let index = 0; index < object.count; index++) {
        const { x, y, z, phase } = flakes[index] as (typeof flakes)[number]
        const fallen = (((y - seconds * pace) % HEIGHT) + HEIGHT) % HEIGHT
        const blown = sky === 'storm' ? (HEIGHT - fallen) * 0.32 : drift * Math.sin(seconds * 0.6 + phase)
        place.position.set(x - blown, fallen - 0.4, z)
        place.rotation.set(
          sky === 'storm' ? 0 : phase + seconds,
          0,
          sky === 'storm' ? -0.3 : phase + seconds * 0.7,
        )
        place.scale.set(...size)
        place.updateMatrix()
        object.setMatrixAt(index, place.matrix)
      }
      object.instanceMatrix.needsUpdate = true
    },
  }
}
