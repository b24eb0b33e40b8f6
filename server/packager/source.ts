import { createSourceReader, type SourceEvent } from './sourceReader.ts'

/** A picture that the encoder still holds, a network that hiccups: so much silence is no loss, in ms. */
const SILENT_MS = 800
/** A still screen sends few pictures; sound alone does not keep a source alive for longer than this, in ms. */
const BLIND_MS = 3000
/** What is kept of a source that is not on air must not fill the memory. */
const MOST_KEPT_BYTES = 16 * 1024 * 1024

type Media = Exclude<SourceEvent, { readonly type: 'seam' }>

/**
 * One publisher as the switcher sees it: whether it is alive, and all it sent since its last keyframe, so that it
 * can be put on air at any moment.
 */
export function createSource({
  now,
  hear,
}: {
  readonly now: () => number
  readonly hear: (event: SourceEvent) => void
}) {
  let sinceKey: Media[] = []
  let bytes = 0
  let heardAt = Number.NEGATIVE_INFINITY
  let seenAt = Number.NEGATIVE_INFINITY
  let gone = false
  let lastKey: number | undefined
  let keyInterval = 0

  const forget = () => {
    sinceKey = []
    bytes = 0
  }
  const keep = (media: Media) => {
    if (media.type === 'picture' && media.key) forget()
    if (sinceKey.length === 0 && !(media.type === 'picture' && media.key)) return
    sinceKey.push(media)
    bytes += media.data.length
    if (bytes > MOST_KEPT_BYTES) forget()
  }
  const reader = createSourceReader((event) => {
    heardAt = now()
    if (event.type === 'picture') seenAt = heardAt
    if (event.type === 'picture' && event.key) {
      keyInterval = Math.max(keyInterval, event.at - (lastKey ?? event.at))
      lastKey = event.at
    }
    if (event.type === 'seam') {
      forget()
      lastKey = undefined
    } else keep(event)
    hear(event)
  })

  return {
    /** One FLV payload. @throws Problem `ingest/unsupported-video`, `ingest/unsupported-audio` */
    write: reader.read,
    tracks: reader.tracks,
    /** From the last keyframe on. */
    sinceKey: (): readonly Media[] => sinceKey,
    /** ms from the last keyframe to the newest of what is kept. */
    age: () => (sinceKey.at(-1)?.at ?? 0) - (sinceKey[0]?.at ?? 0),
    /** The longest time between two keyframes so far, in ms. */
    keyInterval: () => keyInterval,
    isAlive: () => !gone && now() - heardAt < SILENT_MS && now() - seenAt < BLIND_MS,
    leave: () => {
      gone = true
    },
  }
}

export type Source = ReturnType<typeof createSource>
