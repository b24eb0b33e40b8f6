import {
  CompressedCubeTexture,
  type CompressedTexture,
  type CompressedTextureMipmap,
  DataUtils,
  HalfFloatType,
  LinearFilter,
  LinearMipmapLinearFilter,
  LinearSRGBColorSpace,
  RGBAFormat,
} from 'three'

/** Side of a face at its sharpest, px; the room is blurred by 2.3°, so more would hardly show more. */
export const ROOM_SIZE = 64
/** From a mirror to roughness 1, each half as wide as the one before. */
export const ROOM_LEVELS = 4
const ONE = DataUtils.toHalfFloat(1)

/**
 * The soft light of three's RoomEnvironment as its PMREMGenerator filters it, baked by `test/support/bakeRoomLight.ts`:
 * making it anew at each start costs a weak machine seconds before its first picture. `halves` are half floats, level by
 * level, face by face. The caller disposes it.
 */
export function createRoomLight(halves: Uint16Array): CompressedCubeTexture {
  const faces = Array.from({ length: 6 }, (): CompressedTextureMipmap[] => [])
  let from = 0
  for (let level = 0; level < ROOM_LEVELS; level += 1) {
    const size = ROOM_SIZE >> level
    for (const face of faces) {
      const data = new Uint16Array(size * size * 4)
      for (let at = 0; at < size * size; at += 1) {
        data.fill(halves[from + at] ?? 0, at * 4, at * 4 + 3)
        data[at * 4 + 3] = ONE
      }
      face.push({ data, width: size, height: size } as unknown as CompressedTextureMipmap)
      from += size * size
    }
  }
  const images = faces.map((mipmaps) => ({ mipmaps, width: ROOM_SIZE, height: ROOM_SIZE }))
  // three takes whole chains of plain colours by this class too: the format says that nothing is compressed.
  const room = new CompressedCubeTexture(
    images as unknown as CompressedTexture[],
    RGBAFormat as never,
    HalfFloatType,
  )
  room.minFilter = LinearMipmapLinearFilter
  room.magFilter = LinearFilter
  room.colorSpace = LinearSRGBColorSpace
  room.needsUpdate = true
  return Object.assign(room, { isPMREMTexture: true })
}

let fetched: Promise<Uint16Array> | undefined

/** Fetches the room's light once for the page; a failure is tried anew by the next call. */
export function fetchRoomLight(): Promise<Uint16Array> {
  fetched ??= fetch(new URL('./roomLight.bin', import.meta.url)).then(async (reply) => {
    if (!reply.ok) throw new Error(`the room's light answered ${reply.status}`)
    return new Uint16Array(await reply.arrayBuffer())
  })
  fetched.catch(() => (fetched = undefined))
  return fetched
}
