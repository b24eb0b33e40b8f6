/** A value of Action Message Format 0, as RTMP commands carry them. */
export type AmfValue = number | boolean | string | null | AmfValue[] | { [name: string]: AmfValue }

const MARKER = {
  number: 0,
  boolean: 1,
  string: 2,
  object: 3,
  null: 5,
  undefined: 6,
  ecmaArray: 8,
  end: 9,
  strictArray: 10,
  date: 11,
  longString: 12,
} as const
/** A stranger may nest values without end. */
const DEEPEST = 8
const LONGEST_LIST = 1000

/** Reads every value of a message. @throws RangeError where it is cut short or not AMF0 */
export function decodeAmf(bytes: Buffer): AmfValue[] {
  const values: AmfValue[] = []
  let at = 0
  while (at < bytes.length) {
    const [value, next] = read(bytes, at, 0)
    values.push(value)
    at = next
  }
  return values
}

function read(bytes: Buffer, at: number, depth: number): [AmfValue, number] {
  if (depth > DEEPEST) throw new RangeError('AMF0 nested too deep')
  const body = at + 1
  switch (bytes.readUInt8(at)) {
    case MARKER.number:
      return [bytes.readDoubleBE(body), body + 8]
    case MARKER.boolean:
      return [bytes.readUInt8(body) !== 0, body + 1]
    case MARKER.string:
      return text(bytes, body, 2)
    case MARKER.longString:
      return text(bytes, body, 4)
    case MARKER.object:
      return fields(bytes, body, depth)
    case MARKER.ecmaArray:
      return fields(bytes, body + 4, depth)
    case MARKER.strictArray:
      return list(bytes, body, depth)
    case MARKER.date:
      return [bytes.readDoubleBE(body), body + 10]
    case MARKER.null:
    case MARKER.undefined:
      return [null, body]
    default:
      throw new RangeError(`AMF0 marker ${bytes[at]}`)
  }
}

function text(bytes: Buffer, at: number, width: 2 | 4): [string, number] {
  const length = bytes.readUIntBE(at, width)
  const end = at + width + length
  if (end > bytes.length) throw new RangeError('AMF0 text cut short')
  return [bytes.toString('utf8', at + width, end), end]
}

function fields(bytes: Buffer, from: number, depth: number): [AmfValue, number] {
  const read_ = new Map<string, AmfValue>()
  let at = from
  for (;;) {
    const [name, next] = text(bytes, at, 2)
    if (name === '' && bytes.readUInt8(next) === MARKER.end) return [Object.fromEntries(read_), next + 1]
    const [value, after] = read(bytes, next, depth + 1)
    read_.set(name, value)
    at = after
  }
}

function list(bytes: Buffer, from: number, depth: number): [AmfValue, number] {
  const length = bytes.readUInt32BE(from)
  if (length > LONGEST_LIST) throw new RangeError('AMF0 list too long')
  const values: AmfValue[] = []
  let at = from + 4
  while (values.length < length) {
    const [value, next] = read(bytes, at, depth + 1)
    values.push(value)
    at = next
  }
  return [values, at]
}

/** Writes values one after another. */
export const encodeAmf = (...values: readonly AmfValue[]): Buffer => Buffer.concat(values.map(write))

function write(value: AmfValue): Buffer {
  if (value === null) return Buffer.from([MARKER.null])
  if (typeof value === 'boolean') return Buffer.from([MARKER.boolean, value ? 1 : 0])
  if (typeof value === 'number') {
    const bytes = Buffer.alloc(9)
    bytes.writeDoubleBE(value, 1)
    return bytes
  }
  if (typeof value === 'string') return Buffer.concat([Buffer.from([MARKER.string]), name(value)])
  const entries = Object.entries(value).flatMap(([key, part]) => [name(key), write(part)])
  return Buffer.concat([Buffer.from([MARKER.object]), ...entries, Buffer.from([0, 0, MARKER.end])])
}

function name(value: string): Buffer {
  const body = Buffer.from(value, 'utf8')
  const length = Buffer.alloc(2)
  length.writeUInt16BE(body.length)
  return Buffer.concat([length, body])
}
