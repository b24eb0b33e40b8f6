import {
  CircleGeometry,
  CylinderGeometry,
  Group,
  Mesh,
  MeshBasicMaterial,
  MeshLambertMaterial,
  MeshStandardMaterial,
  TorusGeometry,
} from 'three'
import { paintTexture } from '#content/scene/paintTexture.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'

/** A magnifying glass on the right page: below it one sees hairs of a leaf and the dust between them. Illustrative. */
export function createLens(seed: number) {
  const object = new Group()
  const brass = new MeshStandardMaterial({ color: '#d2a453', roughness: 0.42, metalness: 0.55 })
  const rim = new Mesh(new TorusGeometry(0.66, 0.06, 10, 44), brass)
  const glass = new Mesh(new CircleGeometry(0.65, 44), new MeshLambertMaterial({ map: paintLeaf(seed) }))
  const shine = new Mesh(
    new CircleGeometry(0.6, 30, 2.2, 0.9),
    new MeshBasicMaterial({
      color: '#ffffff',
      transparent: true,
      opacity: 0.18,
      depthWrite: false,
      toneMapped: false,
    }),
  )
  shine.position.z = 0.02
  const handle = new Mesh(
    new CylinderGeometry(0.075, 0.1, 1.0, 14),
    new MeshLambertMaterial({ color: '#7d4a36' }),
  )
  handle.position.set(0.82, -0.82, 0)
  handle.rotation.z = Math.PI / 4
  rim.castShadow = handle.castShadow = true
  object.add(glass, shine, rim, handle)
  return object
}

function paintLeaf(seed: number) {
  const random = seededRandom(seed + 60)
  return paintTexture(256, 256, (context) => {
    context.fillStyle = '#9cc07a'
    context.fillRect(0, 0, 256, 256)
    context.strokeStyle = 'rgba(240,248,214,0.7)'
    for (let vein = -3; vein < 8; vein++) {
      context.lineWidth = vein % 3 ? 3 : 6
      context.beginPath()
      context.moveTo(vein * 44, 0)
      context.quadraticCurveTo(vein * 44 + 60, 128, vein * 44 + 30, 256)
      context.stroke()
    }
    context.strokeStyle = 'rgba(255,255,245,0.75)'
    context.lineWidth = 2
    for (let hair = 0; hair < 90; hair++) {
      const [x, y, turn] = [random() * 256, random() * 256, random() * 1.2 - 2.1]
      context.beginPath()
      context.moveTo(x, y)
      context.quadraticCurveTo(x + 6, y - 12, x + Math.cos(turn) * 22, y + Math.sin(turn) * 22)
      context.stroke()
    }
    for (let grain = 0; grain < 60; grain++) {
      context.fillStyle = ['#8a6a42', '#6e5638', '#b08a52'][grain % 3] ?? '#8a6a42'
      context.beginPath()
      context.arc(random() * 256, random() * 256, 3 + random() * 6, 0, 6.29)
      context.fill()
    }
  })
}
