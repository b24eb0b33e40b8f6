import { filmMoment } from '#content/film/filmMoment.ts'
import type { Film } from '#content/schema/film.ts'
import type { SceneName } from '#content/schema/sceneName.ts'
import { scenes } from '../scenes/scenes.ts'
import type { ShotPicture } from '../scenes/shotCamera.ts'
import { cameraView } from './cameraView.ts'
import { hourLight } from './hourLight.ts'

/** What a screen's one stage is given while a film is on. */
export interface FilmStage {
  readonly name: SceneName
  /** Seconds of the scene's own tour. */
  readonly clock: () => number
  readonly shot: () => ShotPicture
}

/** How early the scene of a later shot is fetched, in s. */
const AHEAD_SECONDS = 8

/** Follows a film on the stage of a screen: `seconds` says how far into it one is. */
export function createFilmStage(film: Film, seconds: () => number) {
  const moment = () => filmMoment(film, seconds())
  const clock = () => moment().tour
  const shot = (): ShotPicture => {
    const { shot, part } = moment()
    return { view: cameraView(shot.move, part), light: hourLight[shot.hour] }
  }
  return (): FilmStage => {
    const name = moment().shot.scene
    const later = filmMoment(film, seconds() + AHEAD_SECONDS).shot.scene
    if (later !== name) void scenes[later]().catch(() => undefined)
    return { name, clock, shot }
  }
}
