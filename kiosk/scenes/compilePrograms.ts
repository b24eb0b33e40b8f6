import type { Camera, Scene, WebGLRenderer } from 'three'

/** A scene whose programs the driver has not made by then comes on without them, in ms. */
const READY_WITHIN_MS = 6_000

/** Has the programs of a world made while the picture that is on goes on. */
export const compilePrograms = (renderer: WebGLRenderer, world: Scene, camera: Camera) =>
  Promise.race([
    renderer.compileAsync(world, camera),
    new Promise((late) => setTimeout(late, READY_WITHIN_MS)),
  ])
