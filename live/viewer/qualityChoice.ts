import type Hls from 'hls.js'
import type { LevelParsed, ManifestLoadedData } from 'hls.js'
import type { Level } from './playback.ts'

interface Choice {
  /** Loads this playlist and goes on at the same moment. */
  readonly load: (url: string) => void
}

const isSoundAlone = ({ audioCodec, videoCodec, height }: LevelParsed) =>
  audioCodec !== undefined && videoCodec === undefined && !height

/**
 * The qualities of a broadcast, the best first, and sound alone at their end. hls.js leaves a variant without a picture
 * out where others have one, so that it is loaded as a playlist of its own.
 */
export function createQualityChoice(hls: Hls, { Events }: typeof Hls, url: string, { load }: Choice) {
  let pictures: readonly { readonly index: number; readonly height: number | null }[] = []
  let soundUrl: string | undefined
  let alone = false
  /** What the viewer chose, as hls.js numbers it; it outlives a playlist that is loaded anew. */
  let chosen = -1

  hls.on(Events.MANIFEST_LOADED, (_event: unknown, { levels }: ManifestLoadedData) => {
    if (!alone) soundUrl = levels.find(isSoundAlone)?.url
  })
  hls.on(Events.MANIFEST_PARSED, () => {
    if (alone) return
    pictures = hls.levels
      .map(({ height, width }, index) => ({ index, height: height ? Math.min(height, width) : null }))
      .sort((one, other) => (other.height ?? 0) - (one.height ?? 0))
    if (!pictures.some(({ height }) => height !== null)) soundUrl = undefined
    hls.loadLevel = chosen < hls.levels.length ? chosen : -1
  })

  return {
    /** The playlist that plays now. */
    url: () => (alone && soundUrl ? soundUrl : url),
    levels: (): readonly Level[] => (soundUrl ? [...pictures, { height: null }] : pictures),
    level: () =>
      alone
        ? { index: pictures.length, auto: false }
        : {
            index: pictures.findIndex(({ index }) => index === hls.currentLevel),
            auto: hls.autoLevelEnabled,
          },
    setLevel: (wanted: number) => {
      const soundAlone = soundUrl !== undefined && wanted === pictures.length
      if (!soundAlone) chosen = pictures[wanted]?.index ?? -1
      if (soundAlone === alone) {
        if (!alone) hls.nextLevel = chosen
        return
      }
      alone = soundAlone
      load(alone && soundUrl ? soundUrl : url)
    },
    isSoundAlone: () => alone,
  }
}
