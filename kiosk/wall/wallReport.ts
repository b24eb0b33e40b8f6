import type { Broadcast } from '#content/schema/broadcast.ts'
import type { Documentary } from '#content/schema/documentary.ts'
import type { Edition } from '#content/schema/edition.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { Film } from '#content/schema/film.ts'
import type { ScreenReport } from '#content/schema/screen.ts'
import { screenId } from '../feed/screenId.ts'

interface OnWall {
  readonly onAir: Broadcast | undefined
  readonly film: Film | Documentary | undefined
  readonly exhibit: Exhibit | undefined
  readonly edition: Edition | null
  readonly clock: ScreenReport['clock']
}

const showing = ({ onAir, film, exhibit }: OnWall) => {
  if (onAir) return `broadcast:${onAir.id}`
  if (film) return `film:${film.id}`
  return exhibit ? `exhibit:${exhibit.id}` : 'waiting'
}

/** What a large display tells the hall about itself. */
export const wallReport = (on: OnWall): ScreenReport => ({
  id: screenId(),
  role: 'wall',
  showing: showing(on),
  edition: on.edition?.id ?? null,
  width: Math.max(1, innerWidth),
  height: Math.max(1, innerHeight),
  ...(on.clock ? { clock: on.clock } : {}),
})
