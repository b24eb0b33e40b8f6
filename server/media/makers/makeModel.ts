import { join } from 'node:path'
import type { ModelFacts } from '#content/schema/mediaFacts.ts'
import type { Made, Original } from '../library/library.ts'
import { inThread } from './inThread.ts'
import { keepMade } from './keepMade.ts'
import { withWorkFolder } from './withWorkFolder.ts'

const MODULE = new URL('../models/optimiseModel.ts', import.meta.url)

/** What is known of a model once it was checked, and written to `target` light enough for a touch screen. @throws Problem */
export const readModel = (path: string, target: string) =>
  inThread<Omit<ModelFacts, 'file'>>(MODULE, { path, target })

/** A model that was checked and made light enough for a touch screen. */
export const makeModel =
  (media: string) =>
  ({ path }: Original): Promise<Made> =>
    withWorkFolder(media, async (folder) => {
      const target = join(folder, 'model.glb')
      const facts = await readModel(path, target)
      const file = await keepMade(media, target)
      return { facts: { ...facts, file } satisfies ModelFacts, files: [file] }
    })
