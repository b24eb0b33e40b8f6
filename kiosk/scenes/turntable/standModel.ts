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
  return model ? (turntableOf(model) as AnyScene) : { ...(paper as AnyScene), lacking: true }
}
