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
  plane: () => opaque(import('./plane/plane.ts')),
  ancient: () => opaque(import('./ancient/ancient.ts')),
  shade: () => opaque(import('./shade/shade.ts')),
  raingarden: () => opaque(import('./raingarden/raingarden.ts')),
  raccoon: () => opaque(import('./raccoon/raccoon.ts')),
  biogas: () => opaque(import('./biogas/biogas.ts')),
  furnace: () => opaque(import('./furnace/furnace.ts')),
  soil: () => opaque(import('./soil/soil.ts')),
  fluff: () => opaque(import('./fluff/fluff.ts')),
  parks: () => opaque(import('./parks/parks.ts')),
  cordgrass: () => opaque(import('./cordgrass/cordgrass.ts')),
  riverlight: () => opaque(import('./riverlight/riverlight.ts')),
  balcony: () => opaque(import('./balcony/balcony.ts')),
  secondlife: () => opaque(import('./secondlife/secondlife.ts')),
  phenology: () => opaque(import('./phenology/phenology.ts')),
  story: () => opaque(import('./story/story.ts')),
  carbon: () => opaque(import('./carbon/carbon.ts')),
  skimmer: () => opaque(import('./skimmer/skimmer.ts')),
  pocketpark: () => opaque(import('./pocketpark/pocketpark.ts')),
  fieldguide: () => opaque(import('./fieldguide/fieldguide.ts')),
  paper: () => opaque(import('./paper/paper.ts')),
  turntable: () => opaque(import('./turntable/turntable.ts')),
}
