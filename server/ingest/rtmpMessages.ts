import { type AmfValue, encodeAmf } from './amf.ts'

/** Message types of RTMP 1.0 that a publisher sends or hears. */
export const MESSAGE = {
  chunkSize: 1,
  acknowledgement: 3,
  userControl: 4,
  windowSize: 5,
  peerBandwidth: 6,
  audio: 8,
  video: 9,
  dataAmf3: 15,
  commandAmf3: 17,
  data: 18,
  command: 20,
} as const

/** What we send is short and goes in one chunk of this size. */
export const OUR_CHUNK_SIZE = 4096
export const WINDOW_BYTES = 2_500_000

/** One message as a single chunk with a full header. */
export function encodeMessage(chunkStream: number, type: number, stream: number, payload: Buffer): Buffer {
  const header = Buffer.alloc(12)
  header.writeUInt8(chunkStream)
  header.writeUIntBE(payload.length, 4, 3)
  header.writeUInt8(type, 7)
  header.writeUInt32LE(stream, 8)
  return Buffer.concat([header, payload])
}

const number32 = (...values: readonly number[]) => {
  const bytes = Buffer.alloc(4 * values.length)
  values.forEach((value, index) => void bytes.writeUInt32BE(value >>> 0, 4 * index))
  return bytes
}

const control = (type: number, payload: Buffer) => encodeMessage(2, type, 0, payload)
const command = (stream: number, ...values: readonly AmfValue[]) =>
  encodeMessage(3, MESSAGE.command, stream, encodeAmf(...values))

export const acknowledge = (bytes: number) => control(MESSAGE.acknowledgement, number32(bytes))

/** The answer to `connect`: window, bandwidth, our chunk size, and welcome. */
export const welcome = (transaction: AmfValue) =>
  Buffer.concat([
    control(MESSAGE.windowSize, number32(WINDOW_BYTES)),
    control(MESSAGE.peerBandwidth, Buffer.concat([number32(WINDOW_BYTES), Buffer.from([2])])),
    control(MESSAGE.chunkSize, number32(OUR_CHUNK_SIZE)),
    command(
      0,
      '_result',
      transaction,
      { fmsVer: 'FMS/3,0,1,123', capabilities: 31 },
      {
        level: 'status',
        code: 'NetConnection.Connect.Success',
        description: 'Connected.',
        objectEncoding: 0,
      },
    ),
  ])

export const result = (transaction: AmfValue, value: AmfValue) =>
  command(0, '_result', transaction, null, value)

/** What happened to the publication, in RTMP's own words and in ours. */
export const status = (stream: number, level: 'status' | 'error', code: string, description: string) =>
  command(stream, 'onStatus', 0, null, { level, code, description })

/** User control event 0: the stream has begun. */
export const streamBegin = (stream: number) => {
  const event = Buffer.alloc(6)
  event.writeUInt32BE(stream, 2)
  return control(MESSAGE.userControl, event)
}
