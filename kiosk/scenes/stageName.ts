import type { Exhibit } from '#content/schema/exhibit.ts'
import type { SceneName } from '#content/schema/sceneName.ts'
import { type AnyScene, scenes } from './scenes.ts'

/** What comes onto a stage: a scene by its name, or a model of an editor's by its file. */
export type StageName = SceneName | `model:${string}`

const MODEL = 'model:'

/** What an exhibit has on the stage; two models share a scene and are two pictures. */
export function stageNameOf(exhibit: Pick<Exhibit, 'scene' | 'plate'> | undefined): StageName | undefined {
  const { scene, plate } = exhibit ?? {}
  return plate?.kind === 'model' && plate.model ? `${MODEL}${plate.model.file}` : scene
}

/** Loads what is to come onto a stage. @throws Error where its code cannot be fetched */
export async function moduleOf(name: StageName): Promise<AnyScene> {
  const scene = scenes[name as SceneName]
  if (scene) return scene()
  const { standModel } = await import('./turntable/standModel.ts')
  return standModel(name.slice(MODEL.length))
}

/** Begins to load what will be shown; what does not come is asked for again when it is. */
export const fetchAhead = (name: StageName | undefined) => void (name && moduleOf(name).catch(() => {}))
