import { z } from 'zod'
import { localized, slug } from './localized.ts'
import { sceneName } from './sceneName.ts'

/** How the camera moves through a shot; `kiosk/film/cameraView.ts` says what each does. */
export const cameraMove = z.enum([
  'still',
  'approach',
  'retreat',
  'drift-left',
  'drift-right',
  'rise',
  'descend',
  'circle',
])
export type CameraMove = z.output<typeof cameraMove>

/** The time of day that a shot is lit for. */
export const hour = z.enum(['dawn', 'day', 'evening', 'night'])
export type Hour = z.output<typeof hour>

/** One unbroken look at a scene, with a sentence below it. */
export const shot = z.strictObject({
  scene: sceneName,
  seconds: z.number().min(4).max(60),
  /** Where in the scene's own tour the shot begins, in s; the tour goes on from there. */
  tourAt: z.number().min(0).max(600),
  move: cameraMove,
  hour,
  caption: localized,
  /** Empty where the sentence states no fact. */
  sources: z.array(z.string()),
})
export type Shot = z.output<typeof shot>

/** It begins with a card: its number, its title and one sentence. */
export const filmChapter = z.strictObject({
  id: slug,
  title: localized,
  lead: localized,
  shots: z.array(shot).min(1),
})
export type FilmChapter = z.output<typeof filmChapter>

/** A film made of shots over the living scenes; what is fixed is the script, the picture is drawn anew each time. */
export const film = z.strictObject({
  id: slug,
  title: localized,
  lead: localized,
  chapters: z.array(filmChapter).min(1),
})
export type Film = z.output<typeof film>
