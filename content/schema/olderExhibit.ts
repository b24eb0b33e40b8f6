import { shippedPhrases } from '../ip/stickers/stickerPhrases.ts'
import type { Exhibit, Theme } from './exhibit.ts'
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
}
/** What stands in for a scene that this software no longer draws: the mascot, who can tell anything. */
const STAND_IN = 'mascot'

/**
 * An exhibit as it was stored by any earlier software, as today's reads it: the one place where what was added to the
 * schema since is filled in. Stored editions stay as they are. Today's exhibits come back unchanged.
 */
export function readOlder(stored: Exhibit): Exhibit {
  const scene = Object.hasOwn(themeOf, stored.scene) ? stored.scene : STAND_IN
  // Said by the type, not by what was stored before.
  const theme = (stored.theme as Theme | undefined) ?? themeOf[scene]
  const own = stored.scene === STAND_IN && !stored.stickers ? { stickers: shippedPhrases } : {}
  return scene === stored.scene && theme === stored.theme && !own.stickers
    ? stored
    : { ...stored, scene, theme, ...own }
}
