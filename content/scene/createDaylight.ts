import { DirectionalLight, Group, HemisphereLight } from 'three'
import type { Quality } from './scene.ts'

const SHADOW_SIZE: Record<Quality, number> = { low: 512, medium: 1024, high: 2048 }

/** A warm sun with a soft shadow over `reach` world units around the origin, and the sky's own light. */
export function createDaylight(quality: Quality, reach: number) {
  const sun = new DirectionalLight('#fff0d8', 3)
  sun.position.set(6, 11, 7)
  sun.castShadow = true
  sun.shadow.mapSize.setScalar(SHADOW_SIZE[quality])
  sun.shadow.radius = 8
  sun.shadow.normalBias = 0.03
  sun.shadow.bias = -0.0004
  Object.assign(sun.shadow.camera, {
    left: -reach,
    right: reach,
    bottom: -reach,
    top: reach,
    near: 1,
    far: 40,
  })
  const sky = new HemisphereLight('#dcecff', '#b8a57c', 1)
  return { object: new Group().add(sun, sky), sun, sky }
}
