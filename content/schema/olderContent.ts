import { shippedPhrases } from '../ip/stickers/stickerPhrases.ts'
import type { Documentary } from './documentary.ts'
import type { EditionContent } from './edition.ts'
import type { Exhibit, Theme } from './exhibit.ts'
import type { Film } from './film.ts'
import type { SceneName } from './sceneName.ts'

/** The walk that each scene belongs to, for an exhibit from before it named its theme. */
const themeOf: Readonly<Record<SceneName, Theme>> = {
  cherry: 'trees',
  wetland: 'wildlife',
  sorting: 'waste',
  mascot: 'trees',
  plane: 'trees',
  ancient: 'trees',
  shade: 'trees',
  raingarden: 'city',
  raccoon: 'wildlife',
  biogas: 'waste',
  furnace: 'waste',
  soil: 'city',
  fluff: 'trees',
  parks: 'city',
  cordgrass: 'wildlife',
  riverlight: 'city',
  balcony: 'trees',
  secondlife: 'waste',
  phenology: 'trees',
  story: 'trees',
  carbon: 'trees',
  skimmer: 'city',
  pocketpark: 'city',
  fieldguide: 'wildlife',
  paper: 'city',
  turntable: 'city',
}
/** What stands in for a scene that this software no longer draws: the mascot, who can tell anything. */
const STAND_IN = 'mascot'

/** An exhibit as any earlier software stored it, as today's reads it. Today's exhibits come back as they are. */
export function readOlder(stored: Exhibit): Exhibit {
  const scene = Object.hasOwn(themeOf, stored.scene) ? stored.scene : STAND_IN
  // Said by the type, not by what was stored before.
  const theme = (stored.theme as Theme | undefined) ?? themeOf[scene]
  const own = stored.scene === STAND_IN && !stored.stickers ? { stickers: shippedPhrases } : {}
  return scene === stored.scene && theme === stored.theme && !own.stickers
    ? stored
    : { ...stored, scene, theme, ...own }
}

/**
 * An edition as any earlier software stored it: this file is the one place where what was added to the schema since is
 * filled in. What is stored stays as it is.
 */
export const readOlderEdition = <Stored extends EditionContent>(stored: Stored): Stored => ({
  ...stored,
  films: (stored.films as Film[] | undefined) ?? [],
  documentaries: (stored.documentaries as Documentary[] | undefined) ?? [],
  exhibits: stored.exhibits.map(readOlder),
})
