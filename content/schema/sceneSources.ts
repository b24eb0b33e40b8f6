import type { SceneName } from './sceneName.ts'

/** The sources that a scene's own controls name, beside those of the exhibit's words: as long as it is drawn they are cited. */
export const sceneSources: Partial<Readonly<Record<SceneName, readonly string[]>>> = {
  ancient: ['A1', 'A2', 'D', 'K'],
  biogas: ['F8'],
  carbon: ['F3', 'F3b', 'K1', 'K2'],
  fieldguide: ['FB', 'FC'],
  furnace: ['F7'],
  plane: ['F2', 'F2b', 'UTD'],
  raingarden: ['F10', 'K'],
  skimmer: ['H1', 'K'],
  wetland: ['B1', 'B3', 'D1b', 'D2', 'K', 'Q1'],
}
