import type { SegmentFacts } from './fragments.ts'
import { segmentName } from './printFolder.ts'

/** A rendition as playlists name it. */
export interface Listed {
  readonly name: string
  /** Ticks a second of its track. */
  readonly timescale: number
  readonly segments: readonly SegmentFacts[]
  /** RFC 6381. */
  readonly codec: string
}

export interface ListedPicture extends Listed {
  readonly width: number
  readonly height: number
  readonly framesPerSecond: number
}

const HEAD = ['#EXTM3U', '#EXT-X-VERSION:7', '#EXT-X-INDEPENDENT-SEGMENTS']
const SOUND_GROUP = 'sound'

const secondsOf = ({ timescale }: Listed, { duration }: SegmentFacts) => duration / timescale
const lengthOf = (listed: Listed) =>
  listed.segments.reduce((sum, segment) => sum + secondsOf(listed, segment), 0)

/** All segments of one rendition (RFC 8216, 4.3.3). */
export const mediaPlaylist = (listed: Listed): string => listOf(listed, [], () => [])

/** Its keyframes alone, for players that show a picture while one winds (RFC 8216, 4.3.3.6). */
export const keysPlaylist = (listed: Listed): string =>
  listOf(listed, ['#EXT-X-I-FRAMES-ONLY'], ({ keyBytes }) => [`#EXT-X-BYTERANGE:${keyBytes}@0`])

function listOf(
  listed: Listed,
  head: readonly string[],
  before: (segment: SegmentFacts) => string[],
): string {
  const longest = Math.max(1, ...listed.segments.map((segment) => Math.round(secondsOf(listed, segment))))
  return lines([
    ...HEAD,
    `#EXT-X-TARGETDURATION:${longest}`,
    '#EXT-X-PLAYLIST-TYPE:VOD',
    '#EXT-X-MEDIA-SEQUENCE:0',
    ...head,
    '#EXT-X-MAP:URI="init.mp4"',
    ...listed.segments.flatMap((segment, number) => [
      `#EXTINF:${secondsOf(listed, segment).toFixed(5)},`,
      ...before(segment),
      segmentName(number),
    ]),
    '#EXT-X-ENDLIST',
  ])
}

/** The playlist of playlists; the best picture first (RFC 8216, 4.3.4). */
export function multivariantPlaylist(pictures: readonly ListedPicture[], sound: Listed | undefined): string {
  const heard = sound ? bandwidth(sound) : { peak: 0, mean: 0 }
  return lines([
    ...HEAD,
    ...(sound
      ? [
          `#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="${SOUND_GROUP}",NAME="${SOUND_GROUP}",DEFAULT=YES,AUTOSELECT=YES,CHANNELS="2",URI="${sound.name}/index.m3u8"`,
        ]
      : []),
    ...pictures.flatMap((picture) => {
      const { peak, mean } = bandwidth(picture)
      const codecs = [picture.codec, ...(sound ? [sound.codec] : [])].join(',')
      const said = [
        `BANDWIDTH=${Math.ceil(peak + heard.peak)}`,
        `AVERAGE-BANDWIDTH=${Math.ceil(mean + heard.mean)}`,
        `CODECS="${codecs}"`,
        ...sizeOf(picture),
        `FRAME-RATE=${picture.framesPerSecond.toFixed(3)}`,
        ...(sound ? [`AUDIO="${SOUND_GROUP}"`] : []),
      ]
      return [`#EXT-X-STREAM-INF:${said.join(',')}`, `${picture.name}/index.m3u8`]
    }),
    ...pictures.map((picture) => {
      const { peak } = bandwidth({
        ...picture,
        segments: picture.segments.map((segment) => ({ ...segment, bytes: segment.keyBytes })),
      })
      const said = [`BANDWIDTH=${Math.ceil(peak)}`, `CODECS="${picture.codec}"`, ...sizeOf(picture)]
      return `#EXT-X-I-FRAME-STREAM-INF:${said.join(',')},URI="${picture.name}/keys.m3u8"`
    }),
  ])
}

const sizeOf = ({ width, height }: ListedPicture) => [`RESOLUTION=${width}x${height}`, 'VIDEO-RANGE=SDR']

/** bits/s: of the heaviest segment, and over the whole. */
function bandwidth(listed: Listed) {
  const each = listed.segments.map(
    (segment) => (segment.bytes * 8) / Math.max(0.1, secondsOf(listed, segment)),
  )
  const bits = listed.segments.reduce((sum, { bytes }) => sum + bytes * 8, 0)
  return { peak: Math.max(0, ...each), mean: bits / Math.max(0.1, lengthOf(listed)) }
}

const lines = (written: readonly string[]) => `${written.join('\n')}\n`
