import { bandwidthOf } from './bandwidth.ts'
import type { ChannelFacts } from './channelFacts.ts'
import { ENCODED_CODEC } from './ladder/encoderWords.ts'
import { peakOf, type Rung, sizeOf } from './ladder/rungs.ts'
import type { Variant } from './multivariantPlaylist.ts'
import type { Segment } from './segmentLog.ts'

/** bits/s of the sound beside a picture, as long as it has not been measured. */
const SOUND_BITS = 128_000

/** The renditions of a broadcast, the best first: those with a picture, then the sound alone. */
export function channelVariants(
  { videoCodec, audioCodec, width, height, rungs }: ChannelFacts,
  segmentsOf: (name: Rung | 'source' | 'audio') => readonly Segment[],
): Variant[] {
  const measured = (name: Rung | 'source' | 'audio', guess: number) =>
    bandwidthOf(segmentsOf(name)) ?? { peak: guess, mean: guess }
  return [
    {
      name: 'source',
      ...measured('source', peakOf('source', { width, height })),
      codecs: [videoCodec, audioCodec],
      size: { width, height },
    },
    ...rungs.map((name) => ({
      name,
      ...measured(name, peakOf(name, { width, height }) + SOUND_BITS),
      codecs: [ENCODED_CODEC, audioCodec],
      size: sizeOf(name, { width, height }),
    })),
    { name: 'audio', ...measured('audio', SOUND_BITS), codecs: [audioCodec], size: null },
  ]
}
