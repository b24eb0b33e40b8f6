import { DirectionalLight, Group, HemisphereLight } from 'three'
import type { Quality } from './scene.ts'

const SHADOW_PX: Record<Quality, number> = { low: 512, medium: 1024, high: 2048 }

interface Sky {
  /** Half the side of the square that gets a shadow, in units of the scene. */
  readonly reach: number
  readonly from?: readonly [number, number, number]
  readonly strength?: number
}

/** A warm sun with a soft shadow, and light from sky and earth. */
export function sunlight(quality: Quality, { reach, from = [4.2, 6.5, 4.6], strength = 2.3 }: Sky): Group {
  const sun = new DirectionalLight('#fff0d8', strength)
  sun.position.set(...from)
  sun.castShadow = true
  sun.shadow.mapSize.setScalar(SHADOW_PX[quality])
  sun.shadow.radius = 8
  sun.shadow.bias = -0.0003
  sun.shadow.normalBias = 0.02
  Object.assign(sun.shadow.camera, {
    left: -reach,
    right: reach,
    top: reach,
    bottom: -reach,
    near: 1,
    far: 30,
  })
  const rim = new DirectionalLight('#cfeee2', 1.3)
  rim.position.set(-4, 3, -4)
  return new Group().add(sun, rim, new HemisphereLight('#dcecff', '#f3dcd2', 0.85))
}
