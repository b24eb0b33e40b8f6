import { box, fullBox, u16, u24, u32, zeros } from './boxes.ts'
import { type AudioTrack, VIDEO_TIMESCALE, type VideoTrack } from './tracks.ts'

/** Track numbers in everything we write. */
export const TRACK = { video: 1, audio: 2 } as const

const UNITY = u32(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)
/** “und”, no language said (ISO/IEC 14496-12, 8.4.2.3). */
const UNDETERMINED = 0x55c4

/** What a decoder must know before the first part (CMAF header, ISO/IEC 23000-19, 7.3.1). */
export function initSegment({
  video,
  audio,
}: {
  video: VideoTrack | null
  audio: AudioTrack | null
}): Buffer {
  const traks = [...(video ? [videoTrak(video)] : []), ...(audio ? [audioTrak(audio)] : [])]
  const ids = [...(video ? [TRACK.video] : []), ...(audio ? [TRACK.audio] : [])]
  const head = fullBox(
    'mvhd',
    0,
    0,
    u32(0, 0, 1000, 0, 0x10000),
    u16(0x100, 0),
    u32(0, 0),
    UNITY,
    zeros(24),
    u32(TRACK.audio + 1),
  )
  const extends_ = box('mvex', ...ids.map((id) => fullBox('trex', 0, 0, u32(id, 1, 0, 0, 0))))
  return Buffer.concat([
    box('ftyp', Buffer.from('iso6'), u32(1), Buffer.from('iso6cmfcmp41')),
    box('moov', head, ...traks, extends_),
  ])
}

function videoTrak({ avcC, width, height }: VideoTrack): Buffer {
  const avc1 = box(
    'avc1',
    zeros(6),
    u16(1),
    zeros(16),
    u16(width, height),
    u32(0x480000, 0x480000, 0),
    u16(1),
    zeros(32),
    u16(24, 0xffff),
    box('avcC', avcC),
  )
  const media = fullBox('vmhd', 0, 1, zeros(8))
  return trak({
    id: TRACK.video,
    volume: 0,
    width,
    height,
    timescale: VIDEO_TIMESCALE,
    handler: 'vide',
    media,
    entry: avc1,
  })
}

function audioTrak({ config, rate, channels }: AudioTrack): Buffer {
  const mp4a = box(
    'mp4a',
    zeros(6),
    u16(1),
    zeros(8),
    u16(channels, 16),
    u32(0, (rate << 16) >>> 0),
    fullBox('esds', 0, 0, elementaryStream(config)),
  )
  const media = fullBox('smhd', 0, 0, u32(0))
  return trak({
    id: TRACK.audio,
    volume: 0x100,
    width: 0,
    height: 0,
    timescale: rate,
    handler: 'soun',
    media,
    entry: mp4a,
  })
}

/** ES, decoder configuration and its specific part, nested (ISO/IEC 14496-1, 7.2.6). */
function elementaryStream(config: Buffer): Buffer {
  const descriptor = (tag: number, ...inside: readonly Buffer[]) => {
    const body = Buffer.concat(inside)
    return Buffer.concat([Buffer.from([tag, body.length]), body])
  }
  const AAC = 0x40
  const AUDIO_STREAM = 0x15
  const decoder = descriptor(4, Buffer.from([AAC, AUDIO_STREAM]), u24(0), u32(0, 0), descriptor(5, config))
  return descriptor(3, u16(0), Buffer.from([0]), decoder, descriptor(6, Buffer.from([2])))
}

function trak(track: {
  id: number
  volume: number
  width: number
  height: number
  timescale: number
  handler: 'vide' | 'soun'
  media: Buffer
  entry: Buffer
}): Buffer {
  const ENABLED_IN_MOVIE = 3
  const head = fullBox(
    'tkhd',
    0,
    ENABLED_IN_MOVIE,
    u32(0, 0, track.id, 0, 0, 0, 0),
    u16(0, 0, track.volume, 0),
    UNITY,
    u32(track.width * 0x10000, track.height * 0x10000),
  )
  const tables = box(
    'stbl',
    fullBox('stsd', 0, 0, u32(1), track.entry),
    fullBox('stts', 0, 0, u32(0)),
    fullBox('stsc', 0, 0, u32(0)),
    fullBox('stsz', 0, 0, u32(0, 0)),
    fullBox('stco', 0, 0, u32(0)),
  )
  const sameFile = box('dinf', fullBox('dref', 0, 0, u32(1), fullBox('url ', 0, 1)))
  return box(
    'trak',
    head,
    box(
      'mdia',
      fullBox('mdhd', 0, 0, u32(0, 0, track.timescale, 0), u16(UNDETERMINED, 0)),
      fullBox('hdlr', 0, 0, u32(0), Buffer.from(track.handler), zeros(12), Buffer.from('Greenhall\0')),
      box('minf', track.media, sameFile, tables),
    ),
  )
}
