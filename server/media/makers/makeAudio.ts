import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { AudioFacts } from '#content/schema/mediaFacts.ts'
import type { Made, Original } from '../library/library.ts'
import { encodeSound } from '../sounds/encodeSound.ts'
import { readPeaks } from '../sounds/readPeaks.ts'
import { keepMade } from './keepMade.ts'
import { withWorkFolder } from './withWorkFolder.ts'

const MOST_SECONDS = 2 * 3600
const PEAKS = 160

/** Music, a place, a conversation: in stereo, as loud as every voice of the hall, with its outline. */
export const makeAudio =
  (media: string, ffmpeg: () => string) =>
  ({ path }: Original): Promise<Made> =>
    withWorkFolder(media, async (folder) => {
      const target = join(folder, 'sound.m4a')
      const wish = { target, channels: 'stereo', kilobits: 160, atMost: MOST_SECONDS } as const
      const { seconds } = await encodeSound(path, ffmpeg(), wish)
      const peaks = await readPeaks(ffmpeg(), target, seconds, PEAKS)
      const { size: bytes } = await stat(target)
      const file = await keepMade(media, target)
      return { facts: { file, bytes, seconds, peaks } satisfies AudioFacts, files: [file] }
    })
