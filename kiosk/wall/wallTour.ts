import { filmMoment } from '#content/film/filmMoment.ts'
import type { Edition } from '#content/schema/edition.ts'
import type { SceneName } from '#content/schema/sceneName.ts'
import { tourOf } from '../care/tourOf.ts'
import { filmAlone, type WallShowing, wallNow } from './wallNow.ts'

/** The pictures of a wall that staff have it show, in the order of the hall. */
export const picturesOf = (edition: Edition | null) => tourOf(edition).exhibits

/** What a wall shows of an edition at a second of the shared clock; `film` is one that it was told to show alone. */
export function tourAt(edition: Edition | null, film: string, seconds: number): WallShowing {
  const { exhibits, films } = tourOf(edition)
  const asked = edition?.films.find(({ id }) => id === film)
  return asked
    ? filmAlone(seconds, asked)
    : wallNow(seconds, Math.max(films.length > 0 ? 0 : 1, exhibits.length), films)
}

/** The same for as long as the same is on. */
export const nameOf = (showing: WallShowing) =>
  showing.kind === 'film' ? `film:${showing.film.id}` : `picture:${showing.index}`

/** The scene that draws it. */
export const sceneOf = (showing: WallShowing, edition: Edition | null): SceneName | undefined =>
  showing.kind === 'film'
    ? filmMoment(showing.film, showing.seconds).shot.scene
    : picturesOf(edition)[showing.index]?.scene
