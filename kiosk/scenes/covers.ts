import type { SceneName } from '#content/schema/sceneName.ts'

/** A small picture of each scene, square, drawn by the scene itself (`test/support/drawScene.ts`). */
export const covers: Record<SceneName, string> = {
  cherry: new URL('./cherry/cover.webp', import.meta.url).href,
  wetland: new URL('./wetland/cover.webp', import.meta.url).href,
  sorting: new URL('./sorting/cover.webp', import.meta.url).href,
  mascot: new URL('./mascot/cover.webp', import.meta.url).href,
  soil: new URL('./soil/cover.webp', import.meta.url).href,
  phenology: new URL('./phenology/cover.webp', import.meta.url).href,
  pocketpark: new URL('./pocketpark/cover.webp', import.meta.url).href,
}
