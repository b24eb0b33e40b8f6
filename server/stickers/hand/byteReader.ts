export type ByteReader = ReturnType<typeof byteReader>

/** Reads numbers one after another, highest byte first, in the ways a WOFF 2.0 file writes them. */
export function byteReader(bytes: Buffer, start = 0) {
  let at = start
  const step = (size: number) => {
    at += size
    return at - size
  }
  const u8 = () => bytes.readUInt8(step(1))
  const u16 = () => bytes.readUInt16BE(step(2))
  return {
    u8,
    u16,
    i16: () => bytes.readInt16BE(step(2)),
    u32: () => bytes.readUInt32BE(step(4)),
    skip: step,
    /** UIntBase128: seven bits a byte, and one that says whether more follow. */
    base128: () => {
      let value = 0
      for (;;) {
        const byte = u8()
        value = value * 128 + (byte & 127)
        if (byte < 128) return value
      }
    },
    /** 255UInt16: most numbers in one byte. */
    u255: () => {
      const code = u8()
      if (code === 253) return u16()
      if (code === 254) return u8() + 506
      return code === 255 ? u8() + 253 : code
    },
    bytes: (size: number) => bytes.subarray(step(size), at),
  }
}
