import type { Socket } from 'node:net'
import { Problem } from '#content/contract/problems.ts'
import { type AmfValue, decodeAmf } from './amf.ts'
import { createChunkReader, type RtmpMessage } from './chunkReader.ts'
import { relayPublication } from './relayPublication.ts'
import { acknowledge, MESSAGE, result, status, streamBegin, WINDOW_BYTES, welcome } from './rtmpMessages.ts'

/** Nobody who really publishes is silent for so long. */
const SILENCE_MS = 15_000
/** A connection that only holds a place open is let go. */
const PUBLISH_WITHIN_MS = 10_000
/** Time to read why; whoever pushes on after that is cut off. */
const LEAVE_WITHIN_MS = 2000
const HANDSHAKE_BYTES = 1536
const STREAM = 1
/** Nobody says so much before they publish. */
const LONGEST_PREFACE_BYTES = 64 * 1024

export interface Publisher {
  readonly from: string
  /** Tells why and hangs up. */
  readonly end: (problem?: Problem) => void
}

export interface PublisherEars {
  readonly media: (type: 'audio' | 'video', timestamp: number, payload: Buffer) => void
  readonly metadata: (values: Readonly<Record<string, AmfValue>>) => void
  readonly gone: () => void
}

/** Another node, on which the broadcast lives. */
export interface Elsewhere {
  readonly host: string
  readonly rtmpPort: number
}

/**
 * Decides over a key; answers with ears for what follows or with the node that has to decide, or throws the Problem
 * that is told to the publisher.
 */
export type Admit = (key: string, publisher: Publisher) => Promise<PublisherEars | Elsewhere>

interface Needs {
  readonly admit: Admit
  readonly asProblem: (error: unknown) => Problem
  /** Garbage and broken commands; never more than a line in the log. */
  readonly complain: (from: string, error: unknown) => void
}

/** One connection to the RTMP port. It may publish one stream; it cannot play. */
export function runRtmpSession(socket: Socket, { admit, asProblem, complain }: Needs): void {
  const from = `${socket.remoteAddress ?? '?'}:${socket.remotePort ?? 0}`
  let phase: 'greeting' | 'echo' | 'chunks' = 'greeting'
  let waiting: Buffer = Buffer.alloc(0)
  let received = 0
  let acknowledged = 0
  let ears: PublisherEars | undefined
  /** What another node has to hear if it turns out that the broadcast lives there. */
  let heard: Buffer[] = []
  let decided = false
  let answered = 0

  const answer = (bytes: Buffer) => {
    answered += bytes.length
    socket.write(bytes)
  }
  const fail = (error: unknown) => {
    complain(from, error)
    socket.destroy()
  }
  const leave = () => {
    socket.end()
    const late = setTimeout(() => socket.destroy(), LEAVE_WITHIN_MS)
    socket.once('close', () => clearTimeout(late))
  }
  const refuse = (problem: Problem) => {
    answer(status(STREAM, 'error', 'NetStream.Publish.BadName', `${problem.code}: ${problem.message}`))
    leave()
  }
  const publish = async (key: string) => {
    // What follows the command waits until the key is known to be good.
    socket.pause()
    try {
      const admitted = await admit(key, { from, end: (problem) => (problem ? refuse(problem) : leave()) })
      if ('rtmpPort' in admitted) return await handOver(admitted)
      ears = admitted
      if (socket.destroyed) return ears.gone()
      answer(
        Buffer.concat([streamBegin(STREAM), status(STREAM, 'status', 'NetStream.Publish.Start', 'On air.')]),
      )
    } catch (error) {
      refuse(asProblem(error))
    } finally {
      decided = true
      heard = []
      socket.resume()
    }
  }
  const handOver = async ({ host, rtmpPort }: Elsewhere) => {
    socket.off('data', hearBytes)
    clearTimeout(idle)
    await relayPublication({ socket, heard, answered }, host, rtmpPort).catch((cause: unknown) => {
      throw new Problem('node/away', '', { cause })
    })
  }

  const commands: Record<string, (values: readonly AmfValue[]) => void> = {
    connect: ([, transaction]) => answer(welcome(transaction ?? 1)),
    createStream: ([, transaction]) => answer(result(transaction ?? 0, STREAM)),
    releaseStream: ([, transaction]) => answer(result(transaction ?? 0, null)),
    FCPublish: ([, transaction]) => answer(result(transaction ?? 0, null)),
    publish: ([, , , name]) => {
      // A key may carry a query (`key?vhost=…`) that some encoders add.
      if (!ears) void publish(String(name ?? '').split('?')[0] ?? '')
    },
    play: () => fail(new RangeError('playing is not offered here')),
    FCUnpublish: leave,
    deleteStream: leave,
    closeStream: leave,
  }

  const hear = ({ type, timestamp, payload }: RtmpMessage) => {
    if (type === MESSAGE.audio) ears?.media('audio', timestamp, payload)
    else if (type === MESSAGE.video) ears?.media('video', timestamp, payload)
    else if (type === MESSAGE.chunkSize) chunks.resize(payload.readUInt32BE(0) & 0x7fffffff)
    else if (type === MESSAGE.data) hearMetadata(payload)
    else if (type === MESSAGE.command || type === MESSAGE.commandAmf3) {
      const values = decodeAmf(type === MESSAGE.commandAmf3 ? payload.subarray(1) : payload)
      commands[String(values[0])]?.(values)
    }
  }
  const hearMetadata = (payload: Buffer) => {
    const values = decodeAmf(payload)
    const about = values.find((value) => value !== null && typeof value === 'object' && !Array.isArray(value))
    if (values.includes('onMetaData') && about) ears?.metadata(about as Record<string, AmfValue>)
  }
  const chunks = createChunkReader(hear)

  const read = (bytes: Buffer) => {
    if (phase === 'chunks') return chunks.push(bytes)
    waiting = Buffer.concat([waiting, bytes])
    if (phase === 'greeting') {
      if (waiting.length > 0 && waiting[0] !== 3) throw new RangeError('no RTMP greeting')
      if (waiting.length < 1 + HANDSHAKE_BYTES) return
      const theirs = waiting.subarray(1, 1 + HANDSHAKE_BYTES)
      answer(Buffer.concat([Buffer.from([3]), Buffer.alloc(HANDSHAKE_BYTES), theirs]))
      waiting = waiting.subarray(1 + HANDSHAKE_BYTES)
      phase = 'echo'
    }
    if (waiting.length < HANDSHAKE_BYTES) return
    const rest = waiting.subarray(HANDSHAKE_BYTES)
    waiting = Buffer.alloc(0)
    phase = 'chunks'
    if (rest.length > 0) chunks.push(rest)
  }

  socket.setNoDelay(true)
  socket.setTimeout(SILENCE_MS, () => socket.destroy())
  socket.on('error', () => socket.destroy())
  const idle = setTimeout(() => {
    if (!ears) socket.destroy()
  }, PUBLISH_WITHIN_MS)
  socket.on('close', () => {
    clearTimeout(idle)
    ears?.gone()
  })
  const hearBytes = (bytes: Buffer) => {
    received += bytes.length
    if (!decided) heard.push(bytes)
    if (received - acknowledged > WINDOW_BYTES) {
      acknowledged = received
      answer(acknowledge(received))
    }
    try {
      if (!decided && received > LONGEST_PREFACE_BYTES) throw new RangeError('nothing is published')
      read(bytes)
    } catch (error) {
      fail(error)
    }
  }
  socket.on('data', hearBytes)
}
