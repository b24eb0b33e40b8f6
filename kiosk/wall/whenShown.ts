import type { LitElement } from 'lit'
import type { HallStage } from '../elements/hall-stage.ts'
import type { StageName } from '../scenes/stageName.ts'

/** Resolves when a picture that stands still is on the screen: the wanted scene staged and drawn, its words written. */
export async function whenShown(root: ParentNode, wanted: StageName | undefined): Promise<void> {
  const stage = root.querySelector<HallStage>('hall-stage')
  while (stage && wanted && stage.staged?.name !== wanted)
    await new Promise((staged) => stage.addEventListener('staged', staged, { once: true }))
  const parts = root.querySelectorAll<LitElement>('hall-stage, film-words')
  await Promise.all([...parts].map((part) => part.updateComplete))
}
