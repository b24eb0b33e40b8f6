import type { SceneModule } from '#content/scene/scene.ts'
import type { SceneName } from '#content/schema/sceneName.ts'

/** A scene whose inputs only its own controls understand. */
export type AnyScene = SceneModule<unknown>

const opaque = (loading: Promise<{ scene: unknown }>) => loading.then(({ scene }) => scene as AnyScene)

/** Every scene is a chunk of its own, loaded when it is first shown. */
export const scenes: Record<SceneName, () => Promise<AnyScene>> = {
  cherry: () => opaque(import('./cherry/cherry.ts')),
  wetland: () => opaque(import('./wetland/wetland.ts')),
  sorting: () => opaque(import('./sorting/sorting.ts')),
  mascot: () => opaque(import('./mascot/mascot.ts')),
  soil: () => opaque(import('./soil/soil.ts')),
  phenology: () => opaque(import('./phenology/phenology.ts')),
  pocketpark: () => opaque(import('./pocketpark/pocketpark.ts')),
}
