import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { DataUtils } from 'three'
import { expect, test } from 'vitest'
import { createRoomLight, ROOM_LEVELS, ROOM_SIZE } from '#content/scene/room/roomLight.ts'

const file = readFileSync(resolve(import.meta.dirname, '../../../content/scene/room/roomLight.bin'))
const halves = new Uint16Array(file.buffer, file.byteOffset, file.byteLength / 2)
const faces = createRoomLight(halves).image as unknown as {
  mipmaps: { data: Uint16Array; width: number; height: number }[]
}[]
const mean = (face: number) => {
  const { data } = faces[face]?.mipmaps.at(-1) ?? { data: new Uint16Array() }
  return data.reduce((sum, half) => sum + DataUtils.fromHalfFloat(half), 0) / data.length
}

test('the room has six faces, each from a mirror to the roughest level, and nothing is left over', () => {
  expect(faces.map(({ mipmaps }) => mipmaps.map(({ width }) => width))).toEqual(
    Array.from({ length: 6 }, () => [64, 32, 16, 8]),
  )
  const pixels = Array.from({ length: ROOM_LEVELS }, (_, level) => 6 * (ROOM_SIZE >> level) ** 2)
  expect(halves.length).toBe(pixels.reduce((sum, one) => sum + one))
})

test('rough things are lit from above more than from below', () => {
  const [above, below] = [2, 3]
  expect(mean(above)).toBeGreaterThan(1.5 * mean(below))
})
