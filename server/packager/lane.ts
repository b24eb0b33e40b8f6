import type { PartSink } from './cmaf/partSink.ts'
import type { Rendition } from './rendition.ts'
import type { SegmentHead } from './segmentLog.ts'

/** One writer's turn at a rendition. */
export interface Lane extends Pick<PartSink, 'chunk' | 'endPart'> {
  readonly init: (name: string, bytes: Buffer) => void
  readonly begin: (head: SegmentHead) => void
  /** Nothing more will come from this writer. */
  readonly leave: () => void
}

interface Turn {
  readonly waiting: (() => void)[]
  over: boolean
}

/**
 * Lets one stretch after the other write into a rendition, in the order they came: an encoder gives out its last
 * pictures when the next stretch has begun, and they belong before it.
 */
export function createLanes(rendition: Rendition) {
  const turns: Turn[] = []

  const advance = () => {
    for (let [first] = turns; first; [first] = turns) {
      for (const write of first.waiting.splice(0)) write()
      if (!first.over) return
      rendition.complete()
      turns.shift()
    }
  }

  return (): Lane => {
    const turn: Turn = { waiting: [], over: false }
    turns.push(turn)
    const enqueue = (write: () => void) => {
      if (turn.over) return
      if (turns[0] === turn) write()
      else turn.waiting.push(write)
    }
    return {
      init: (name, bytes) => enqueue(() => rendition.init(name, bytes)),
      begin: (head) => enqueue(() => rendition.begin(head)),
      chunk: (bytes) => enqueue(() => rendition.chunk(bytes)),
      endPart: (duration, independent) => enqueue(() => rendition.endPart(duration, independent)),
      leave: () => {
        turn.over = true
        advance()
      },
    }
  }
}
