import { type GuideInputs, start } from './guideInputs.ts'
import { type Name, speciesOf } from './species.ts'

const SHOWN: readonly Name[] = [
  'plane',
  'kingfisher',
  'ginkgo',
  'nightHeron',
  'maple',
  'sparrow',
  'camphor',
  'littleEgret',
  'metasequoia',
  'magpie',
]
const PACE = 8
const PENCIL_AFTER = 3

/** Nobody is there: leaf and bird take turns in the window, and the pencil shows what each is known by. */
export function tour(seconds: number): GuideInputs {
  const beat = Math.max(0, Math.floor(seconds / PACE))
  const name = SHOWN[beat % SHOWN.length] ?? start.name
  const since = beat * PACE - (beat === 0 ? 10 : 0)
  const drawn = seconds - beat * PACE > PENCIL_AFTER
  return {
    ...start,
    name,
    since,
    turn: 0.3 * Math.sin(seconds * 0.5),
    mark: drawn ? speciesOf(name).look : null,
    markAt: beat * PACE + PENCIL_AFTER,
  }
}
