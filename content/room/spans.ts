import { type RoomMessage, SPAN_MS } from '../schema/room.ts'

/** Remembered as fetched; whoever comes back later asks again, and the browser's cache may answer. */
const REMEMBERED = 8

interface Needs {
  readonly fetchSpan: (span: number) => Promise<readonly RoomMessage[]>
  readonly loaded: (messages: readonly RoomMessage[]) => void
}

/** Fetches what was said around a moment of the recording, each span once: the one before, this one, and soon the next. */
export function createSpans({ fetchSpan, loaded }: Needs) {
  const asked: number[] = []
  const forget = (span: number) => {
    const place = asked.indexOf(span)
    if (place >= 0) asked.splice(place, 1)
  }
  const ask = (span: number) => {
    if (span < 0 || asked.includes(span)) return
    asked.push(span)
    if (asked.length > REMEMBERED) asked.shift()
    fetchSpan(span).then(loaded, () => forget(span))
  }
  return {
    need(moment: number) {
      const span = Math.floor(moment / SPAN_MS)
      ask(span)
      ask(span - 1)
      if (moment - span * SPAN_MS > SPAN_MS / 2) ask(span + 1)
    },
  }
}
