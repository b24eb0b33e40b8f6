import type { SceneName } from '#content/schema/sceneName.ts'

/** A small picture of each scene, square, drawn by the scene itself (`test/support/drawScene.ts`). */
export const covers: Record<SceneName, string> = {
  cherry: new URL('./cherry/cover.webp', import.meta.url).href,
  wetland: new URL('./wetland/cover.webp', import.meta.url).href,
  sorting: new URL('./sorting/cover.webp', import.meta.url).href,
  mascot: new URL('./mascot/cover.webp', import.meta.url).href,
  raingarden: new URL('./raingarden/cover.webp', import.meta.url).href,
  cordgrass: new URL('./cordgrass/cover.webp', import.meta.url).href,
  skimmer: new URL('./skimmer/cover.webp', import.meta.url).href,
}
