import type { Carrier } from '#content/scene/scene.ts'
import { noteModel } from '../../care/unreadModels.ts'
import { scene as paper } from '../paper/paper.ts'
import type { AnyScene } from '../scenes.ts'
import { loadModel } from './loadModel.ts'
import { turntableOf } from './turntable.ts'

/**
 * The turntable with a model of the edition on it. One that cannot be read leaves the paper, on which its picture hangs,
 * and staff see it with the health of the screen.
 */
export async function standModel(file: string): Promise<AnyScene> {
  const model = await loadModel(file).catch(() => undefined)
  noteModel(file, model !== undefined)
  return model ? (turntableOf(model) as AnyScene) : lacking
}

/** Nothing of the model is there for a word to point at. */
const nowhere: Carrier = { placeOf: () => null, pointAt: () => null }
const lacking = {
  ...paper,
  create: (making) => ({ ...paper.create(making), carrier: nowhere }),
  lacking: true,
} satisfies typeof paper as AnyScene
