/** Whole numbers as MP4 writes them: big-endian, `bits` wide. */
export const u16 = (...values: readonly number[]) => integers(2, values)
export const u24 = (value: number) => integers(3, [value])
export const u32 = (...values: readonly number[]) => integers(4, values)

/** Times grow beyond 32 bits, but never beyond what a JavaScript number holds exactly. */
export function u64(value: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64BE(BigInt(value))
  return bytes
}

export const zeros = (bytes: number) => Buffer.alloc(bytes)

function integers(width: number, values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(width * values.length)
  values.forEach((value, index) => {
    bytes.writeUIntBE(width === 4 ? value >>> 0 : value, index * width, width)
  })
  return bytes
}

/** A box: its length, its name of four letters, what is in it (ISO/IEC 14496-12, 4.2). */
export function box(name: string, ...inside: readonly Buffer[]): Buffer {
  const length = inside.reduce((sum, part) => sum + part.length, 8)
  return Buffer.concat([u32(length), Buffer.from(name, 'latin1'), ...inside], length)
}

/** A box that begins with a version and 24 flags. */
export const fullBox = (name: string, version: number, flags: number, ...inside: readonly Buffer[]) =>
  box(name, u32((version << 24) | flags), ...inside)
