import { DataUtils, PMREMGenerator, type WebGLCubeRenderTarget, WebGLRenderer } from 'three'
import { RoomEnvironment } from 'three/addons/environments/RoomEnvironment.js'
import { ROOM_LEVELS, ROOM_SIZE } from '#content/scene/room/roomLight.ts'

declare global {
  interface Window {
    /** The room's light level by level, face by face, a half float a pixel. */
    bakeRoomLight: () => number[]
  }
}

/** What three.js makes of the room by itself: 256 px and five levels below. */
const FULL_SIZE = 256
const FULL_LEVELS = 6
/** A cube that was uploaded is looked at from within, one that was drawn from without: left and right change places. */
const FACES = [1, 0, 2, 3, 4, 5]

window.bakeRoomLight = () => {
  const renderer = new WebGLRenderer()
  const target = new PMREMGenerator(renderer).fromScene(new RoomEnvironment(), 0.04)
  const baked: number[] = []
  for (let level = 0; level < ROOM_LEVELS; level += 1) {
    // The same roughness lies at the same part of a chain, however long it is.
    const full = (level / (ROOM_LEVELS - 1)) * (FULL_LEVELS - 1)
    const [sharper, rougher] = [Math.floor(full), Math.ceil(full)]
    for (const face of FACES) {
      const at = (one: number) =>
        shrunk(readFace(renderer, target, one, face), FULL_SIZE >> one, ROOM_SIZE >> level)
      const [from, to] = [at(sharper), at(rougher)]
      for (const [place, value] of from.entries())
        baked.push(DataUtils.toHalfFloat(value + ((to[place] ?? value) - value) * (full - sharper)))
    }
  }
  return baked
}

/** The room is grey: one part of three says it all. */
function readFace(renderer: WebGLRenderer, target: WebGLCubeRenderTarget, level: number, face: number) {
  const size = FULL_SIZE >> level
  const gl = renderer.getContext() as WebGL2RenderingContext
  const pixels = new Uint16Array(size * size * 4)
  renderer.setRenderTarget(target, face, level)
  gl.readPixels(0, 0, size, size, gl.RGBA, gl.HALF_FLOAT, pixels)
  return Array.from({ length: size * size }, (_, at) => {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(at * 4, at * 4 + 3)
    if (red !== green || green !== blue) throw new Error('the room has a colour now: bake three parts')
    return DataUtils.fromHalfFloat(red)
  })
}

/** Each pixel is the mean of those it takes the place of. */
function shrunk(face: readonly number[], from: number, to: number): number[] {
  const step = from / to
  if (step < 1) throw new Error(`a level of ${from} px cannot fill ${to} px`)
  return Array.from({ length: to * to }, (_, at) => {
    const [left, top] = [(to - 1 - (at % to)) * step, Math.floor(at / to) * step]
    let sum = 0
    for (let y = 0; y < step; y += 1)
      for (let x = 0; x < step; x += 1) sum += face[(top + y) * from + left + x] ?? 0
    return sum / step ** 2
  })
}
