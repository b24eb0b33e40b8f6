import type { Scene3d } from '#content/scene/scene.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { Preview } from './hearEditor.ts'

export type Editor = ReturnType<typeof joinEditor>

/** Listens to the editors' page around this frame, and tells it of each drawing; what does so is fetched only here. */
export function joinEditor(show: (preview: Preview) => void, sceneNow: () => Scene3d<unknown> | undefined) {
  const joined = import('./hearEditor.ts').then(({ hearEditor, sayPlaces }) => ({
    sayPlaces,
    stop: hearEditor(show, sceneNow),
  }))
  return {
    drawn: (exhibit: Exhibit | undefined) =>
      void joined.then(({ sayPlaces }) => sayPlaces(sceneNow(), exhibit)),
    stop: () => void joined.then(({ stop }) => stop()),
  }
}
