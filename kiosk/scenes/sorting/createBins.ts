import { Group, Mesh, MeshBasicMaterial, MeshPhysicalMaterial, PlaneGeometry } from 'three'
import { binColors } from '#content/design/tokens.ts'
import { mix } from '#content/scene/curves.ts'
import { type WasteStream, wasteStream } from '#content/schema/exhibit.ts'
import { BIN, binBody, binFront, binLid } from './binBody.ts'
import { binSign } from './binSigns.ts'
import type { Spot } from './flight.ts'
import { BINS_DEPTH } from './layout.ts'

/** From the middle of one bin to the next, in units of the game. */
const PITCH = 1.09
const SIGN_HEIGHT = 0.64
/** Radians: ajar, so that one sees they are hungry; and wide open. */
const LID = { ajar: -0.3, open: -2.3 } as const

/** Four bins in Shanghai's official colours, side by side; each lid opens by itself. */
export function createBins() {
  const object = new Group()
  object.position.z = BINS_DEPTH
  const paint = new MeshPhysicalMaterial({ vertexColors: true, roughness: 0.5, clearcoat: 0.25 })
  const square = new PlaneGeometry(0.46, 0.46)
  const front = binFront(SIGN_HEIGHT)
  const bins = wasteStream.options.map((stream, index) => {
    const bin = new Group()
    bin.position.x = (index - 1.5) * PITCH
    const body = new Mesh(binBody(binColors[stream]), paint)
    const lid = new Mesh(binLid(binColors[stream]), paint)
    lid.position.set(0, BIN.height + BIN.lidGap, -BIN.depth / 2)
    const sign = new Mesh(
      square,
      new MeshBasicMaterial({
        map: binSign(stream),
        transparent: true,
        depthWrite: false,
        toneMapped: false,
      }),
    )
    sign.position.set(0, SIGN_HEIGHT, front.z)
    sign.rotation.x = front.lean
    for (const part of [body, lid]) part.castShadow = part.receiveShadow = true
    bin.add(body, lid, sign)
    object.add(bin)
    return { stream, bin, lid }
  })
  const middle = (stream: WasteStream) => (wasteStream.options.indexOf(stream) - 1.5) * PITCH
  return {
    object,
    /** The middle of a bin's mouth, in units of the game. */
    mouth: (stream: WasteStream): Spot => ({ x: middle(stream), y: BIN.height, z: BINS_DEPTH }),
    /** The two corners of a bin's front, upper left and lower right. */
    corners: (stream: WasteStream): readonly [Spot, Spot] => {
      const z = BINS_DEPTH + BIN.depth / 2
      return [
        { x: middle(stream) - PITCH / 2, y: BIN.height + 0.1, z },
        { x: middle(stream) + PITCH / 2, y: 0, z: z - 0.07 },
      ]
    },
    /** How far each lid is open, 0 to 1, and how long ago, in parts of a nod, something fell in. */
    update: (open: (stream: WasteStream) => number, nod: (stream: WasteStream) => number) => {
      for (const { stream, bin, lid } of bins) {
        const part = Math.min(1, Math.max(0, nod(stream)))
        const swing = Math.sin(part * Math.PI * 4) * (1 - part)
        lid.rotation.x = mix(LID.ajar, LID.open, open(stream)) + 0.16 * swing
        bin.rotation.z = 0.05 * swing
        bin.rotation.x = 0.07 * open(stream)
        bin.scale.set(1 + 0.05 * swing, 1 - 0.07 * swing, 1 + 0.05 * swing)
      }
    },
  }
}
