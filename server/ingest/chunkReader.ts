export interface RtmpMessage {
  readonly type: number
  readonly stream: number
  /** ms, unsigned 32 bits. */
  readonly timestamp: number
  readonly payload: Buffer
}

interface ChunkStream {
  timestamp: number
  delta: number
  /** The 24-bit field as last read: 0xffffff says that 32 bits follow each header. */
  field: number
  length: number
  type: number
  stream: number
  parts: Buffer[]
  received: number
}

/** A key frame of a very good camera has about 1 MB. */
const LARGEST_MESSAGE = 8 * 1024 * 1024
const LARGEST_CHUNK = 1024 * 1024
const MOST_STREAMS = 64
const EXTENDED = 0xffffff
const HEADER_BYTES = [11, 7, 3, 0] as const

/**
 * Puts RTMP chunks together to messages (Adobe RTMP 1.0, section 5.3).
 * Feed it bytes as they come; what is incomplete waits.
 */
export function createChunkReader(heard: (message: RtmpMessage) => void) {
  const streams = new Map<number, ChunkStream>()
  let chunkSize = 128
  let waiting: Buffer = Buffer.alloc(0)

  /** Reads one chunk; answers how many bytes it took, 0 when it is not all here yet. */
  const readChunk = (bytes: Buffer): number => {
    const basic = basicHeader(bytes)
    if (!basic) return 0
    const headerBytes = HEADER_BYTES[basic.format]
    let at = basic.bytes
    if (bytes.length < at + headerBytes) return 0
    const known = streams.get(basic.id)
    if (!known && basic.format !== 0 && basic.format !== 1)
      throw new RangeError('a chunk continues what never began')
    const field = basic.format <= 2 ? bytes.readUIntBE(at, 3) : (known?.field ?? 0)
    const length = basic.format <= 1 ? bytes.readUIntBE(at + 3, 3) : (known?.length ?? 0)
    const type = basic.format <= 1 ? bytes.readUInt8(at + 6) : (known?.type ?? 0)
    const stream = basic.format === 0 ? bytes.readUInt32LE(at + 7) : (known?.stream ?? 0)
    if (length > LARGEST_MESSAGE) throw new RangeError(`a message of ${length} bytes`)
    at += headerBytes
    let time = field
    if (field === EXTENDED) {
      if (bytes.length < at + 4) return 0
      time = bytes.readUInt32BE(at)
      at += 4
    }
    const received = known?.received ?? 0
    const size = Math.min(chunkSize, length - received)
    if (bytes.length < at + size) return 0

    const chunks = known ?? { timestamp: 0, delta: 0, field, length, type, stream, parts: [], received: 0 }
    if (!known) {
      if (streams.size >= MOST_STREAMS) throw new RangeError('too many chunk streams')
      streams.set(basic.id, chunks)
    }
    if (received === 0) begin(chunks, basic.format, { field, time, length, type, stream })
    chunks.parts.push(Buffer.from(bytes.subarray(at, at + size)))
    chunks.received += size
    if (chunks.received === chunks.length) finish(chunks, heard)
    return at + size
  }

  return {
    push(bytes: Buffer) {
      waiting = waiting.length === 0 ? bytes : Buffer.concat([waiting, bytes])
      for (;;) {
        const taken = readChunk(waiting)
        if (taken === 0) break
        waiting = waiting.subarray(taken)
      }
    },
    /** As the other side says by message type 1. */
    resize(size: number) {
      if (size < 1 || size > LARGEST_CHUNK) throw new RangeError(`a chunk size of ${size}`)
      chunkSize = size
    },
  }
}

function basicHeader(bytes: Buffer): { format: 0 | 1 | 2 | 3; id: number; bytes: number } | undefined {
  const [first, second, third] = bytes
  if (first === undefined) return undefined
  const format = (first >> 6) as 0 | 1 | 2 | 3
  const id = first & 63
  if (id > 1) return { format, id, bytes: 1 }
  if (second === undefined) return undefined
  if (id === 0) return { format, id: 64 + second, bytes: 2 }
  return third === undefined ? undefined : { format, id: 64 + second + third * 256, bytes: 3 }
}

function begin(
  chunks: ChunkStream,
  format: 0 | 1 | 2 | 3,
  header: { field: number; time: number; length: number; type: number; stream: number },
) {
  const { field, time, length, type, stream } = header
  Object.assign(chunks, { field, length, type, stream })
  if (format === 0) {
    chunks.timestamp = time
    // A message that only continues (format 3) after a full header repeats its time as the step.
    chunks.delta = time
    return
  }
  if (format !== 3) chunks.delta = time
  chunks.timestamp = (chunks.timestamp + chunks.delta) >>> 0
}

function finish(chunks: ChunkStream, heard: (message: RtmpMessage) => void) {
  const { type, stream, timestamp } = chunks
  const payload = Buffer.concat(chunks.parts)
  chunks.parts = []
  chunks.received = 0
  heard({ type, stream, timestamp, payload })
}
