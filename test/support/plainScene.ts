import {
  BoxGeometry,
  DataTexture,
  DirectionalLight,
  Group,
  Mesh,
  MeshStandardMaterial,
  PerspectiveCamera,
} from 'three'
import type { SceneModule } from '#content/scene/scene.ts'

/** The least that is a scene: one lit, painted box. So soon made that a thousand of them can come and go. */
export const plainScene: SceneModule<unknown> = {
  look: { toneMapping: 'neutral', exposure: 1, shadows: true, environment: 0.35 },
  start: {},
  controls: '',
  tour: () => ({}),
  create: () => {
    const map = new DataTexture(new Uint8Array(16 * 16 * 4).fill(180), 16, 16)
    map.needsUpdate = true
    const geometry = new BoxGeometry()
    const material = new MeshStandardMaterial({ map })
    const camera = new PerspectiveCamera(40, 1, 0.1, 20)
    camera.position.z = 4
    return {
      object: new Group().add(new Mesh(geometry, material), new DirectionalLight()),
      camera,
      anchors: new Map(),
      resize: () => {},
      update: () => {},
      dispose: () => {
        geometry.dispose()
        material.dispose()
        map.dispose()
      },
    }
  },
}
