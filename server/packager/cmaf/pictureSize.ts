import { bitReader } from './bits.ts'

/** Profiles whose parameter set says more about colour and scaling (H.264, 7.3.2.1.1). */
const HIGH_PROFILES = [100, 110, 122, 244, 44, 83, 86, 118, 128, 138, 139, 134, 135]

/** Width and height in pixels from the sequence parameter set (its NAL unit, header byte included). */
export function pictureSize(sps: Uint8Array): { width: number; height: number } {
  const { bit, bits, unsigned, signed } = bitReader(withoutEmulation(sps.subarray(1)))
  const skipScalingList = (size: number) => {
    let last = 8
    let next = 8
    for (let index = 0; index < size; index += 1) {
      if (next !== 0) next = (last + signed() + 256) % 256
      last = next === 0 ? last : next
    }
  }
  const profile = bits(8)
  bits(16)
  unsigned()
  let chroma = 1
  if (HIGH_PROFILES.includes(profile)) {
    chroma = unsigned()
    if (chroma === 3) bit()
    unsigned()
    unsigned()
    bit()
    const lists = bit() ? (chroma === 3 ? 12 : 8) : 0
    for (let list = 0; list < lists; list += 1) if (bit()) skipScalingList(list < 6 ? 16 : 64)
  }
  unsigned()
  const order = unsigned()
  if (order === 0) unsigned()
  if (order === 1) {
    bit()
    signed()
    signed()
    for (let left = unsigned(); left > 0; left -= 1) signed()
  }
  unsigned()
  bit()
  const columns = unsigned() + 1
  const rows = unsigned() + 1
  const wholeFrames = bit()
  if (!wholeFrames) bit()
  bit()
  const [left, right, top, bottom] = bit() ? [unsigned(), unsigned(), unsigned(), unsigned()] : [0, 0, 0, 0]
  const cropX = chroma === 1 || chroma === 2 ? 2 : 1
  const cropY = (chroma === 1 ? 2 : 1) * (2 - wholeFrames)
  return {
    width: columns * 16 - cropX * (left + right),
    height: (2 - wholeFrames) * rows * 16 - cropY * (top + bottom),
  }
}

/** A 3 after two zeros is only there to keep start codes out (H.264, 7.4.1.1). */
function withoutEmulation(bytes: Uint8Array): Uint8Array {
  return bytes.filter(
    (byte, index) => !(byte === 3 && index > 1 && bytes[index - 1] === 0 && bytes[index - 2] === 0),
  )
}
