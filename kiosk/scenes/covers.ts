import { mediaUrl } from '#content/contract/mediaUrl.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import { platePictures } from '#content/schema/picturesIn.ts'
import type { SceneName } from '#content/schema/sceneName.ts'

/** A small picture of each scene, square, drawn by the scene itself (`test/support/drawScene.ts`). */
const covers: Record<SceneName, string> = {
  cherry: new URL('./cherry/cover.webp', import.meta.url).href,
  wetland: new URL('./wetland/cover.webp', import.meta.url).href,
  sorting: new URL('./sorting/cover.webp', import.meta.url).href,
  mascot: new URL('./mascot/cover.webp', import.meta.url).href,
  plane: new URL('./plane/cover.webp', import.meta.url).href,
  ancient: new URL('./ancient/cover.webp', import.meta.url).href,
  shade: new URL('./shade/cover.webp', import.meta.url).href,
  raingarden: new URL('./raingarden/cover.webp', import.meta.url).href,
  raccoon: new URL('./raccoon/cover.webp', import.meta.url).href,
  biogas: new URL('./biogas/cover.webp', import.meta.url).href,
  furnace: new URL('./furnace/cover.webp', import.meta.url).href,
  soil: new URL('./soil/cover.webp', import.meta.url).href,
  fluff: new URL('./fluff/cover.webp', import.meta.url).href,
  parks: new URL('./parks/cover.webp', import.meta.url).href,
  cordgrass: new URL('./cordgrass/cover.webp', import.meta.url).href,
  riverlight: new URL('./riverlight/cover.webp', import.meta.url).href,
  balcony: new URL('./balcony/cover.webp', import.meta.url).href,
  secondlife: new URL('./secondlife/cover.webp', import.meta.url).href,
  phenology: new URL('./phenology/cover.webp', import.meta.url).href,
  story: new URL('./story/cover.webp', import.meta.url).href,
  carbon: new URL('./carbon/cover.webp', import.meta.url).href,
  skimmer: new URL('./skimmer/cover.webp', import.meta.url).href,
  pocketpark: new URL('./pocketpark/cover.webp', import.meta.url).href,
  fieldguide: new URL('./fieldguide/cover.webp', import.meta.url).href,
  paper: new URL('./paper/cover.webp', import.meta.url).href,
  turntable: new URL('./turntable/cover.webp', import.meta.url).href,
}

/** The small picture of an exhibit: the first of its own, else its scene's. */
export function coverOf(exhibit: Pick<Exhibit, 'scene' | 'plate' | 'panels'>): string {
  const [picture] = platePictures(exhibit)
  return picture ? mediaUrl(picture.file) : covers[exhibit.scene]
}
