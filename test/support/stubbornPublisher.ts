import { connect } from 'node:net'
import { type AmfValue, encodeAmf } from '../../server/ingest/amf.ts'
import { encodeMessage, MESSAGE } from '../../server/ingest/rtmpMessages.ts'

const command = (stream: number, ...values: readonly AmfValue[]) =>
  encodeMessage(3, MESSAGE.command, stream, encodeAmf(...values))
const greeting = Buffer.concat([Buffer.from([3]), Buffer.alloc(2 * 1536)])

/** A key frame of HEVC by Enhanced RTMP: enough of it to be named. */
export const HEVC = Buffer.concat([Buffer.from([0x90]), Buffer.from('hvc1'), Buffer.alloc(8)])
/** The set-up of H.264 and nothing after it. */
export const H264_HEADER = Buffer.from([0x17, 0, 0, 0, 0, 1, 0x64, 0, 0x1f, 0xff])

/** A publisher that pushes the same message on and on, whatever it is told, until the connection is cut. */
export function pushStubbornly(port: number, key: string, video: Buffer) {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
  let heard = ''
  socket.on('data', (bytes) => {
    heard += bytes.toString('latin1')
  })
  socket.on('error', () => {})
  socket.write(
    Buffer.concat([greeting, command(0, 'connect', 1, { app: 'live' }), command(0, 'createStream', 2, null)]),
  )
  socket.write(command(1, 'publish', 3, null, key, 'live'))
  const pushing = setInterval(() => {
    if (socket.writable) socket.write(encodeMessage(4, MESSAGE.video, 1, video))
  }, 50)
  const cut = new Promise<void>((done) => socket.once('close', () => done()))
  return {
    cut,
    heard: () => heard,
    stop: async () => {
      clearInterval(pushing)
      socket.destroy()
      await cut
    },
  }
}
