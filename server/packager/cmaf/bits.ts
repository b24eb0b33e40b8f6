/** Reads bits from the most significant on, and Exp-Golomb numbers as H.264 writes them (9.1). */
export function bitReader(bytes: Uint8Array) {
  let at = 0
  const bit = () => {
    const byte = bytes[at >> 3]
    if (byte === undefined) throw new RangeError('the bits end too early')
    const value = (byte >> (7 - (at & 7))) & 1
    at += 1
    return value
  }
  const bits = (count: number) => {
    let value = 0
    for (let index = 0; index < count; index += 1) value = value * 2 + bit()
    return value
  }
  const unsigned = () => {
    let zeros = 0
    while (bit() === 0) zeros += 1
    return 2 ** zeros - 1 + bits(zeros)
  }
  const signed = () => {
    const value = unsigned()
    return value % 2 === 1 ? (value + 1) / 2 : -value / 2
  }
  return { bit, bits, unsigned, signed }
}
