import { filmMoment } from '#content/film/filmMoment.ts'
import type { Edition } from '#content/schema/edition.ts'
import { tourOf } from '../care/tourOf.ts'
import { type StageName, stageNameOf } from '../scenes/stageName.ts'
import { documentaryAlone, filmAlone, type WallShowing, wallNow } from './wallNow.ts'
import { PICTURE_SECONDS } from './wallProgramme.ts'

/** The pictures of a wall that staff have it show, in the order of the hall. */
export const picturesOf = (edition: Edition | null) => tourOf(edition).exhibits

/** What a wall shows of an edition at a second of the shared clock; `film` is one that it was told to show alone. */
export function tourAt(edition: Edition | null, film: string, seconds: number): WallShowing {
  const { exhibits, films, documentaries } = tourOf(edition)
  const asked = edition?.films.find(({ id }) => id === film)
  const told = edition?.documentaries?.find(({ id }) => id === film)
  if (asked) return filmAlone(seconds, asked)
  if (told) return documentaryAlone(seconds, told)
  return wallNow(
    seconds,
    Math.max(films.length + documentaries.length > 0 ? 0 : 1, exhibits.length),
    films,
    documentaries,
  )
}

/** The same for as long as the same is on. */
export function nameOf(showing: WallShowing): string {
  if (showing.kind === 'film') return `film:${showing.film.id}`
  return showing.kind === 'documentary' ? `film:${showing.documentary.id}` : `picture:${showing.index}`
}

/** By less than this a clock that is set right goes back, in s. */
const WOBBLE_SECONDS = 1

/** Another picture or film has begun, or the same one anew: between the two nobody reads. */
export const isNewTurn = (before: WallShowing | undefined, now: WallShowing): boolean =>
  !before || nameOf(before) !== nameOf(now) || now.seconds < before.seconds - WOBBLE_SECONDS

/** How far the picture is, in s: while a documentary comes and goes, the one before it goes on. */
export const pictureSeconds = (showing: WallShowing): number =>
  showing.kind === 'documentary' ? PICTURE_SECONDS + showing.seconds : showing.seconds

/** The scene that draws it. */
export function sceneOf(showing: WallShowing, edition: Edition | null): StageName | undefined {
  if (showing.kind === 'film') return filmMoment(showing.film, showing.seconds).shot.scene
  const exhibit = showing.kind === 'picture' ? picturesOf(edition)[showing.index] : undefined
  return stageNameOf(exhibit)
}
