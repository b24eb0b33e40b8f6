import { type Awaited, isThere } from './blockingReload.ts'
import { nextPart } from './mediaPlaylist.ts'
import type { RenditionFiles } from './renditionFiles.ts'
import {
  createSegmentLog,
  isGap,
  type SegmentEvent,
  type SegmentHead,
  type Span,
  WHOLE,
} from './segmentLog.ts'

/** A part in memory; it grows until it is complete. */
interface LivePart {
  /** One, once it is complete. */
  chunks: Buffer[]
  complete: boolean
}

interface Waiter {
  readonly awaited: Awaited
  readonly resolve: () => void
}

/** Older ones are read from disk: enough for all who watch live. */
const SEGMENTS_IN_MEMORY = 5

/** Told of each piece of a part as it is written; null is its end, undefined that it never came. */
export type PartListener = (bytes: Buffer | null | undefined) => void

/**
 * One rendition of a broadcast: what is on disk of it, the last seconds in memory, and whoever waits for more.
 * What an earlier process left is taken up where it ended.
 */
export function createRendition(name: string, files: RenditionFiles) {
  const log = createSegmentLog()
  for (const event of files.events) log.apply(event)
  log.apply({ type: 'complete' })
  const live = new Map<string, LivePart>()
  /** Complete segments in one piece, for thousands who ask for the same. */
  const whole = new Map<number, Buffer>()
  const inits = new Map<string, Buffer>()
  const listeners = new Map<string, Set<PartListener>>()
  const waiters = new Set<Waiter>()
  let version = 0
  let partsFrom = (log.segments.at(-1)?.number ?? -1) + 1
  let ended = false
  let trim: Span = WHOLE

  const segmentAt = (number: number) => log.segments[number - (log.segments[0]?.number ?? 0)]
  const keyOf = (number: number, part: number) => `${number}.${part}`
  const tell = (key: string, bytes: Buffer | null | undefined) => {
    for (const listen of listeners.get(key) ?? []) listen(bytes)
    if (!bytes) listeners.delete(key)
  }
  const changed = () => {
    version += 1
    for (const waiter of waiters) {
      if (!ended && !isThere(log.segments, waiter.awaited)) continue
      waiters.delete(waiter)
      waiter.resolve()
    }
  }
  const note = (event: SegmentEvent, bytes?: Buffer) => {
    log.apply(event)
    files.add(event, bytes)
    changed()
  }
  /** The part that is being written, or is the next. */
  const openKey = () => {
    const { number, part } = nextPart(log.segments)
    return keyOf(number, part)
  }
  const complete = () => {
    const open = log.segments.at(-1)
    if (!open || open.complete) return
    const promised = keyOf(open.number, open.parts.length)
    live.delete(promised)
    note({ type: 'complete' })
    tell(promised, undefined)
  }
  const forget = (number: number) => {
    partsFrom = Math.max(partsFrom, number - SEGMENTS_IN_MEMORY)
    for (const key of live.keys()) if (Number.parseInt(key, 10) < partsFrom) live.delete(key)
    for (const key of whole.keys()) if (key < partsFrom) whole.delete(key)
  }

  return {
    name,
    segments: log.segments,
    version: () => version,
    partsFrom: () => partsFrom,
    isEnded: () => ended,
    /** What the replay shows; nothing is deleted. */
    trim: () => trim,
    setTrim(span: Span) {
      trim = span
      version += 1
    },
    init(initName: string, bytes: Buffer) {
      inits.set(initName, bytes)
      files.addInit(initName, bytes)
    },
    begin(head: SegmentHead) {
      complete()
      const last = log.segments.at(-1)
      // Numbers have no holes: the same number is the same moment in every rendition.
      for (let number = (last?.number ?? head.number) + 1; number < head.number; number += 1) {
        note({ type: 'segment', number, at: last?.at ?? head.at, init: head.init })
        note({ type: 'complete' })
      }
      note({ type: 'segment', ...head })
      forget(head.number)
    },
    chunk(bytes: Buffer) {
      const key = openKey()
      const part = live.get(key) ?? { chunks: [], complete: false }
      part.chunks.push(bytes)
      live.set(key, part)
      tell(key, bytes)
    },
    endPart(duration: number, independent: boolean) {
      const key = openKey()
      const part = live.get(key)
      if (!part) return
      part.complete = true
      const bytes = Buffer.concat(part.chunks)
      part.chunks = [bytes]
      note({ type: 'part', duration, independent, bytes: bytes.length }, bytes)
      tell(key, null)
    },
    complete,
    /** Nothing will follow; whoever waits is told so. */
    end() {
      complete()
      ended = true
      tell(openKey(), undefined)
      changed()
    },
    /** Resolves when the playlist holds this, or after `patience` ms. */
    wait: (awaited: Awaited, patience: number) =>
      new Promise<'there' | 'late'>((done) => {
        if (ended || isThere(log.segments, awaited)) return done('there')
        const waiter = {
          awaited,
          resolve: () => {
            clearTimeout(late)
            done('there')
          },
        }
        const late = setTimeout(() => {
          waiters.delete(waiter)
          done('late')
        }, patience)
        waiters.add(waiter)
      }),
    initBytes: (initName: string) => inits.get(initName),
    /** Whether a segment is all there, in memory or on disk; one that grows is not. */
    isWhole: (number: number) => {
      const segment = segmentAt(number)
      return segment?.complete === true && !isGap(segment)
    },
    /** Where a part that was written lies in its segment, in bytes. */
    partSpan(number: number, part: number): { readonly from: number; readonly to: number } | undefined {
      const parts = segmentAt(number)?.parts ?? []
      const [before, one] = [parts.slice(0, part), parts[part]]
      if (!one) return undefined
      const from = before.reduce((sum, { bytes }) => sum + bytes, 0)
      return { from, to: from + one.bytes }
    },
    /** A complete segment that is still in memory. */
    segmentBytes(number: number): Buffer | undefined {
      const segment = segmentAt(number)
      if (!segment?.complete || number < partsFrom) return undefined
      const chunks = segment.parts.flatMap((_, part) => live.get(keyOf(number, part))?.chunks ?? [])
      if (chunks.length === 0) return undefined
      const bytes = whole.get(number) ?? Buffer.concat(chunks)
      whole.set(number, bytes)
      return bytes
    },
    /** A part: its bytes, or a way to hear them as they are written, or undefined where there is none to come. */
    part(
      number: number,
      part: number,
    ): Buffer | { readonly listen: (listener: PartListener) => () => void } | undefined {
      const key = keyOf(number, part)
      const found = live.get(key)
      if (found?.complete) return found.chunks[0]
      if (ended || key !== openKey()) return undefined
      return {
        listen: (listener) => {
          for (const bytes of found?.chunks ?? []) listener(bytes)
          const set = listeners.get(key) ?? new Set()
          listeners.set(key, set.add(listener))
          return () => void set.delete(listener)
        },
      }
    },
    close: files.close,
  }
}

export type Rendition = ReturnType<typeof createRendition>
