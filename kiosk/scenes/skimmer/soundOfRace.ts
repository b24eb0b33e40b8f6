import type { SoundName } from '../../sound/sounds.ts'
import type { RaceMoment } from './race.ts'

type Told = Pick<RaceMoment, 'collected' | 'over' | 'end'>

/** What is heard between two looks at a race: a catch drips, a clear river is cheered, any other end only told. */
export function soundOfRace(before: Told, now: Told): SoundName | undefined {
  if (now.over && !before.over) return now.end === 'clear' ? 'cheer' : 'welcome'
  return now.collected > before.collected ? 'drop' : undefined
}
