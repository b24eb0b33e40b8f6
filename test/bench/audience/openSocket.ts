import { randomBytes } from 'node:crypto'
import { connect, type Socket } from 'node:net'

export interface BareSocket {
  readonly send: (text: string) => void
  readonly close: () => void
}

/** More than a message of the hall is long; all sockets are read into this one. */
const buffer = Buffer.alloc(256 * 1024)
const TEXT = 0x81
const MASKED = 0x80

/**
 * A WebSocket (RFC 6455) with nothing around it: five thousand in one process must cost it less than the server that
 * is measured. Text comes as the bytes of its frame, which are only good until the next.
 */
export function openSocket(url: string, hear: (text: Buffer) => void): Promise<BareSocket> {
  const { hostname, port, host, pathname, search } = new URL(url)
  return new Promise((opened, failed) => {
    let rest: Buffer | undefined
    let greeted = false
    const read = (length: number) => {
      let bytes = buffer.subarray(0, length)
      if (rest) bytes = Buffer.concat([rest, bytes])
      let at = 0
      if (!greeted) {
        const end = bytes.indexOf('\r\n\r\n')
        if (end >= 0) {
          greeted = true
          at = end + 4
          if (!bytes.subarray(0, end).includes(' 101 ')) failed(new Error(bytes.toString('latin1', 0, end)))
          opened({ send: (text) => socket.write(frameOf(text)), close: () => socket.destroy() })
        }
      }
      if (greeted) at = readFrames(bytes, at, hear)
      rest = at < bytes.length ? Buffer.from(bytes.subarray(at)) : undefined
      return true
    }
    const socket: Socket = connect(
      { host: hostname, port: Number(port), noDelay: true, onread: { buffer, callback: read } },
      () => {
        const key = randomBytes(16).toString('base64')
        socket.write(
          `GET ${pathname}${search} HTTP/1.1\r\nHost: ${host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: ${key}\r\nSec-WebSocket-Version: 13\r\n\r\n`,
        )
      },
    )
    socket.once('error', failed)
  })
}

/** Reads whole frames; answers with where the first that is not whole begins. */
function readFrames(bytes: Buffer, from: number, hear: (text: Buffer) => void): number {
  let at = from
  for (;;) {
    if (bytes.length < at + 2) return at
    let length = (bytes[at + 1] ?? 0) & 0x7f
    let head = 2
    if (length === 126) {
      if (bytes.length < at + 4) return at
      length = bytes.readUInt16BE(at + 2)
      head = 4
    } else if (length === 127) {
      if (bytes.length < at + 10) return at
      length = bytes.readUInt32BE(at + 6)
      head = 10
    }
    if (bytes.length < at + head + length) return at
    if (bytes[at] === TEXT) hear(bytes.subarray(at + head, at + head + length))
    at += head + length
  }
}

/** A frame of a client is masked; a mask of zeros leaves the text as it is. */
function frameOf(text: string): Buffer {
  const said = Buffer.from(text)
  const long = said.length > 125
  const head = Buffer.alloc(long ? 8 : 6)
  head[0] = TEXT
  head[1] = MASKED | (long ? 126 : said.length)
  if (long) head.writeUInt16BE(said.length, 2)
  return Buffer.concat([head, said])
}
