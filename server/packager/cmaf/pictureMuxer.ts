import { chunk, type Sounds } from './chunk.ts'
import { PART_MS, type PartSink, SHORTEST_PART_MS } from './partSink.ts'
import { VIDEO_TIMESCALE } from './tracks.ts'

/** A picture as it arrives: decoding time and offset in ms on the clock of the run. */
export interface TimedPicture {
  readonly at: number
  readonly offset: number
  readonly key: boolean
  readonly data: Buffer
}

interface Needs {
  readonly sink: PartSink
  /** The segment a picture belongs to. */
  readonly segmentOf: (picture: TimedPicture) => number
  /** A segment that must begin before this picture comes, if there is one; asked until there is none. */
  readonly overdue: (picture: TimedPicture) => { readonly number: number; readonly at: number } | undefined
  /** The sound before this moment, in ms. */
  readonly soundUntil: (moment: number) => Sounds | null
}

/** Whoever waits for the next part is given it in pieces of this length, in ms. */
const CHUNK_MS = 100
const GUESSED_INTERVAL_MS = 33
const TICKS = VIDEO_TIMESCALE / 1000

/**
 * Pictures and sound in, parts out. A part ends before it would grow longer than PART_MS, or where a segment does.
 * The length of a picture is known when the next one comes, so one picture is always held back.
 */
export function createPictureMuxer({ sink, segmentOf, overdue, soundUntil }: Needs) {
  let sequence = 0
  let held: TimedPicture[] = []
  let chunkStart = 0
  let partStart = 0
  let independent = false
  let filled = false
  let segment: number | undefined
  let interval = GUESSED_INTERVAL_MS

  const flush = (until: number, pictures: readonly TimedPicture[], end: number) => {
    const sounds = soundUntil(until)
    chunkStart = until
    if (pictures.length === 0 && !sounds) return
    const [first] = pictures
    const timed = pictures.map((picture, index) => ({
      duration: Math.max(1, ((pictures[index + 1]?.at ?? end) - picture.at) * TICKS),
      offset: picture.offset * TICKS,
      key: picture.key,
      data: picture.data,
    }))
    sequence += 1
    if (!filled) independent = first?.key === true
    filled = true
    sink.chunk(chunk(sequence, first ? { decodeTime: first.at * TICKS, pictures: timed } : null, sounds))
  }
  const endPart = (at: number) => {
    if (filled) sink.endPart((at - partStart) / 1000, independent)
    partStart = at
    filled = false
  }
  /**
   * Ends the part here, or where it is full: a picture that stands longer than a part may (a still screen, a slow
   * network) fills several with its sound, and what is left begins the next, unless the segment ends here too.
   * `next` is the moment of the next picture: until then the last one stands.
   */
  const closeParts = (at: number, segmentEnds: boolean, next = at) => {
    let pictures = held
    held = []
    const before = partStart
    while (at - partStart > PART_MS) {
      const until = partStart + PART_MS
      flush(until, pictures, next)
      pictures = []
      endPart(until)
    }
    if (partStart > before && !segmentEnds) return
    flush(at, pictures, next)
    endPart(at)
  }
  const enter = (number: number) => {
    if (number === segment) return
    segment = number
    sink.begin(number)
  }
  /** Segments that begin while the last picture still stands. */
  const enterOverdue = (picture: TimedPicture) => {
    for (let due = overdue(picture); due && segment !== undefined; due = overdue(picture)) {
      closeParts(due.at, true, picture.at)
      enter(due.number)
    }
  }

  return {
    push(picture: TimedPicture) {
      const last = held.at(-1)
      if (last) interval = Math.max(1, picture.at - last.at)
      enterOverdue(picture)
      const belongs = segmentOf(picture)
      const full = picture.at - partStart > PART_MS
      const almost = picture.at - partStart >= SHORTEST_PART_MS
      if (segment === undefined) {
        chunkStart = picture.at
        partStart = picture.at
      } else if (belongs !== segment) closeParts(picture.at, true)
      else if (full || (almost && picture.at + interval - partStart > PART_MS)) closeParts(picture.at, false)
      else if (picture.at - chunkStart >= CHUNK_MS) {
        flush(picture.at, held, picture.at)
        held = []
      }
      enter(belongs)
      held.push(picture)
    },
    /** Gives out what is held; the last picture is taken to be as long as the one before it. */
    end() {
      const last = held.at(-1)
      if (last) closeParts(last.at + interval, true)
    },
  }
}
