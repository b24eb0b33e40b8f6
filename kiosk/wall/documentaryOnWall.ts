import { html, nothing } from 'lit'
import type { Documentary } from '#content/schema/documentary.ts'
import type { WallShowing } from './wallNow.ts'
import type { WallSeat } from './wallSeat.ts'

interface Hung {
  readonly seat: Pick<WallSeat, 'cut' | 'words'>
  /** Where it is by the clock of the hall, in s. */
  readonly clock: () => number
  readonly sound: boolean
}

/** The documentary that a wall shows; what draws it is fetched when one comes. */
export function documentaryIn(showing: WallShowing): Documentary | undefined {
  if (showing.kind !== 'documentary') return undefined
  void import('./wall-documentary.ts')
  return showing.documentary
}

/** It over the whole wall, or the part of it that this display shows. */
export function documentaryOnWall(showing: WallShowing, { seat, clock, sound }: Hung) {
  const documentary = documentaryIn(showing)
  if (!documentary) return nothing
  const here = seat.words()
  const cut = seat.cut({ width: innerWidth, height: innerHeight })
  return html`<wall-documentary .documentary=${documentary} .clock=${clock} .cut=${cut} ?sound=${sound} ?no-captions=${!here.caption} ?no-title=${!here.title}></wall-documentary>`
}
