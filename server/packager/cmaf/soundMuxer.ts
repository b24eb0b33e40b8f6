import { chunk, type Sounds } from './chunk.ts'
import { PART_MS, type PartSink } from './partSink.ts'
import { AAC_FRAME } from './tracks.ts'

interface Needs {
  readonly sink: PartSink
  /** Hz. */
  readonly rate: number
  /** The segment of a moment, in ms on the clock of the run. */
  readonly segmentOf: (moment: number) => number
}

/** Sound in, parts of sound alone out: the rendition for ears, cut where the pictures are cut. */
export function createSoundMuxer({ sink, rate, segmentOf }: Needs) {
  const milliseconds = (samples: number) => (samples * 1000) / rate
  const mostFrames = Math.max(1, Math.floor((PART_MS * rate) / 1000 / AAC_FRAME))
  let sequence = 0
  let segment: number | undefined
  let held: Buffer[] = []
  let start = 0

  const endPart = () => {
    if (held.length === 0) return
    sequence += 1
    sink.chunk(chunk(sequence, null, { decodeTime: start, frames: held }))
    sink.endPart(milliseconds(held.length * AAC_FRAME) / 1000, true)
    held = []
  }

  return {
    push({ decodeTime, frames }: Sounds) {
      frames.forEach((frame, index) => {
        const at = decodeTime + index * AAC_FRAME
        const belongs = segmentOf(milliseconds(at))
        if (held.length >= mostFrames || belongs !== segment || at !== start + held.length * AAC_FRAME)
          endPart()
        if (belongs !== segment) {
          segment = belongs
          sink.begin(belongs)
        }
        if (held.length === 0) start = at
        held.push(frame)
      })
    },
    end: endPart,
  }
}
