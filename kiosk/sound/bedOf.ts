import type { SceneName } from '#content/schema/sceneName.ts'
import type { Session } from '../session/session.ts'
import type { BedName } from './sounds.ts'

const BED: Partial<Record<SceneName, BedName>> = {
  cherry: 'leaves',
  plane: 'leaves',
  ancient: 'leaves',
  shade: 'leaves',
  fluff: 'leaves',
  wetland: 'reeds',
  cordgrass: 'reeds',
  riverlight: 'river',
  skimmer: 'river',
  raingarden: 'rain',
}

/** Scenes that say themselves how strong it is. */
const TOLD: ReadonlySet<BedName> = new Set(['rain'])

/** What goes on behind the scene that a visitor looks at; nothing for whoever wished for calm. */
export function bedOf(session: Session, scene: SceneName | undefined): BedName | null {
  if (session.screen !== 'exhibit' || session.comfort.calm || !scene) return null
  return BED[scene] ?? null
}

/** How strong it begins, 0 to 1. */
export const firstLevel = (bed: BedName | null): number => (bed && TOLD.has(bed) ? 0 : 1)
