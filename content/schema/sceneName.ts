import { z } from 'zod'

/** The scenes our kiosk can draw, each in `kiosk/scenes/<name>/`; an exhibit is words around one of them. */
export const sceneName = z.enum([
  'cherry',
  'wetland',
  'sorting',
  'mascot',
  'plane',
  'ancient',
  'shade',
  'raingarden',
  'raccoon',
  'biogas',
  'furnace',
  'soil',
  'fluff',
  'parks',
  'cordgrass',
  'riverlight',
  'balcony',
  'secondlife',
  'phenology',
  'story',
  'carbon',
  'skimmer',
  'pocketpark',
  'fieldguide',
  'paper',
  'turntable',
  //
])
export type SceneName = z.output<typeof sceneName>

/** Scenes that show what editors send: an exhibit comes to them by its template, not by choice. */
export const bareScenes: ReadonlySet<SceneName> = new Set(['paper', 'turntable'])
