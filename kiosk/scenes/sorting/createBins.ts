import { CylinderGeometry, Group, Mesh, MeshBasicMaterial, MeshStandardMaterial, PlaneGeometry } from 'three'
import { RoundedBoxGeometry } from 'three/addons/geometries/RoundedBoxGeometry.js'
import { binColors } from '#content/design/tokens.ts'
import { mix } from '#content/scene/curves.ts'
import { paintTexture } from '#content/scene/paintTexture.ts'
import { type WasteStream, wasteStream } from '#content/schema/exhibit.ts'

/** Width of a bin with the gap beside it, in units of the scene. */
export const BIN_PITCH = 1.04
export const BIN_HEIGHT = 1.1

/** White signs, drawn on a square of 100: three arrows, a warning, an apple core, a bin. */
const signs: Record<WasteStream, string[]> = {
  recyclable: [
    'M50 16 66 43',
    'M57 43H68V31',
    'M74 56 60 80H44',
    'M52 72l-9 8 9 8',
    'M29 72 20 56 36 28',
    'M26 33l11-6 5 11',
  ],
  hazardous: ['M50 18 84 78H16Z', 'M50 40v18', 'M50 67v2'],
  wet: [
    'M50 30c-10-8-28-4-28 16 0 18 14 36 28 32 14 4 28-14 28-32 0-20-18-24-28-16Z',
    'M50 30c0-8 4-14 12-16',
  ],
  residual: ['M24 32H76', 'M40 32v-9h20v9', 'M31 32l4 50h30l4-50', 'M44 46v24', 'M56 46v24'],
}

const sign = (stream: WasteStream) =>
  paintTexture(128, 128, (context) => {
    context.scale(1.28, 1.28)
    context.strokeStyle = '#ffffff'
    context.lineWidth = 6
    context.lineCap = context.lineJoin = 'round'
    for (const line of signs[stream]) context.stroke(new Path2D(line))
  })

/** Four bins in Shanghai's official colours, side by side around the origin; each lid opens by itself. */
export function createBins() {
  const object = new Group()
  const trunk = new CylinderGeometry(0.6, 0.48, BIN_HEIGHT, 4, 1).rotateY(Math.PI / 4)
  const rim = new RoundedBoxGeometry(0.94, 0.12, 0.8, 3, 0.05)
  const cover = new RoundedBoxGeometry(0.92, 0.09, 0.76, 3, 0.04)
  const handle = new RoundedBoxGeometry(0.3, 0.06, 0.08, 2, 0.03)
  const square = new PlaneGeometry(0.42, 0.42)
  const bins = wasteStream.options.map((stream, index) => {
    const bin = new Group()
    bin.position.x = (index - 1.5) * BIN_PITCH
    const paint = new MeshStandardMaterial({ color: binColors[stream], roughness: 0.55 })
    const lighter = new MeshStandardMaterial({ color: binColors[stream], roughness: 0.5 })
    lighter.color.lerp(lighter.color.clone().set('#ffffff'), 0.22)
    const body = new Mesh(trunk, paint)
    body.scale.z = 0.82
    body.position.y = BIN_HEIGHT / 2
    const edge = new Mesh(rim, lighter)
    edge.position.y = BIN_HEIGHT
    const lid = new Group()
    lid.position.set(0, BIN_HEIGHT + 0.07, -0.38)
    const lidBody = new Mesh(cover, lighter)
    lidBody.position.z = 0.38
    const grip = new Mesh(handle, paint)
    grip.position.set(0, 0.05, 0.76)
    lid.add(lidBody, grip)
    const face = new Mesh(
      square,
      new MeshBasicMaterial({ map: sign(stream), transparent: true, toneMapped: false }),
    )
    face.position.set(0, BIN_HEIGHT * 0.48, 0.385)
    face.rotation.x = -0.055
    for (const part of [body, edge, lidBody, grip]) part.castShadow = part.receiveShadow = true
    bin.add(body, edge, lid, face)
    object.add(bin)
    return { stream, bin, lid }
  })
  return {
    object,
    /** Where the middle of a bin's mouth is, beside the group's own origin. */
    mouth: (stream: WasteStream) => ({
      x: (wasteStream.options.indexOf(stream) - 1.5) * BIN_PITCH,
      y: BIN_HEIGHT,
    }),
    /** How far each lid is open, 0 to 1, and whether its bin nods. */
    update: (open: (stream: WasteStream) => number, nod: (stream: WasteStream) => number) => {
      for (const { stream, bin, lid } of bins) {
        lid.rotation.x = mix(0, -1.35, open(stream))
        bin.rotation.z = 0.05 * Math.sin(nod(stream) * 22) * Math.max(0, 1 - nod(stream))
        bin.scale.y = 1 - 0.06 * Math.sin(Math.min(1, nod(stream)) * Math.PI)
      }
    },
  }
}
