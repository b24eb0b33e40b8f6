import { box, fullBox, u32, u64 } from './boxes.ts'
import { TRACK } from './initSegment.ts'
import { AAC_FRAME } from './tracks.ts'

/** One picture, in ticks of 1/90,000 s. */
export interface Picture {
  readonly duration: number
  /** Presentation less decoding time. */
  readonly offset: number
  readonly key: boolean
  readonly data: Buffer
}

export interface Pictures {
  readonly decodeTime: number
  readonly pictures: readonly Picture[]
}

export interface Sounds {
  /** In samples. */
  readonly decodeTime: number
  readonly frames: readonly Buffer[]
}

/** Where the data begins, duration, size, flags and offset of each sample (ISO/IEC 14496-12, 8.8.8). */
const TRUN_VIDEO = 0xf01
const TRUN_AUDIO = 0x201
const BASE_IS_MOOF = 0x20000
const HAS_DURATION = 0x8
/** Depends on nothing; depends on others and is no entry point. */
const KEY = 0x02000000
const NOT_KEY = 0x01010000

/** A CMAF chunk: `moof` and `mdat` with what is there of picture and sound (ISO/IEC 23000-19, 7.3.2.3). */
export function chunk(sequence: number, video: Pictures | null, audio: Sounds | null): Buffer {
  const pictures = video?.pictures.map(({ data }) => data) ?? []
  const sounds = audio?.frames ?? []
  const pictureBytes = sizeOf(pictures)
  const head = (dataAt: number) =>
    box(
      'moof',
      fullBox('mfhd', 0, 0, u32(sequence)),
      ...(video && pictures.length > 0 ? [videoFragment(video, dataAt)] : []),
      ...(audio && sounds.length > 0 ? [audioFragment(audio, dataAt + pictureBytes)] : []),
    )
  const MDAT_HEAD = 8
  const length = head(0).length
  return Buffer.concat([
    head(length + MDAT_HEAD),
    u32(MDAT_HEAD + pictureBytes + sizeOf(sounds)),
    Buffer.from('mdat'),
    ...pictures,
    ...sounds,
  ])
}

const sizeOf = (buffers: readonly Buffer[]) => buffers.reduce((sum, { length }) => sum + length, 0)

function videoFragment({ decodeTime, pictures }: Pictures, dataAt: number): Buffer {
  const SAMPLE = 16
  const samples = Buffer.alloc(pictures.length * SAMPLE)
  pictures.forEach(({ duration, data, key, offset }, index) => {
    samples.writeUInt32BE(duration, index * SAMPLE)
    samples.writeUInt32BE(data.length, index * SAMPLE + 4)
    samples.writeUInt32BE(key ? KEY : NOT_KEY, index * SAMPLE + 8)
    samples.writeInt32BE(offset, index * SAMPLE + 12)
  })
  return box(
    'traf',
    fullBox('tfhd', 0, BASE_IS_MOOF, u32(TRACK.video)),
    fullBox('tfdt', 1, 0, u64(decodeTime)),
    fullBox('trun', 1, TRUN_VIDEO, u32(pictures.length, dataAt), samples),
  )
}

function audioFragment({ decodeTime, frames }: Sounds, dataAt: number): Buffer {
  return box(
    'traf',
    fullBox('tfhd', 0, BASE_IS_MOOF | HAS_DURATION, u32(TRACK.audio, AAC_FRAME)),
    fullBox('tfdt', 1, 0, u64(decodeTime)),
    fullBox('trun', 0, TRUN_AUDIO, u32(frames.length, dataAt), u32(...frames.map(({ length }) => length))),
  )
}
