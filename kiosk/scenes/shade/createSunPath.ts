import {
  BufferGeometry,
  CircleGeometry,
  Color,
  Float32BufferAttribute,
  Group,
  Mesh,
  MeshBasicMaterial,
  RingGeometry,
} from 'three'

/** How high the sun may be set, in degrees; over Shanghai it never stands higher than about 82°. */
export const SUN = { lowest: 20, highest: 80 } as const
/** The path is drawn as an egg, so that a low sun stays on an upright picture. */
const WIDE = 8.6
const RADIUS = 12.6
const BEHIND = -9

/** Where the sun stands in the picture for its height, and from where its light comes. */
export function sunAt(height: number): { readonly x: number; readonly y: number; readonly z: number } {
  const angle = (height * Math.PI) / 180
  // From behind the tree, so that its shade falls toward the viewer.
  return { x: -Math.cos(angle) * 0.84, y: Math.sin(angle), z: -Math.cos(angle) * 0.54 }
}

/** A paper sun on its dotted path; it stands behind everything and casts nothing itself. */
export function createSunPath() {
  const object = new Group()
  const flat = (color: string, opacity: number) =>
    new MeshBasicMaterial({ color, opacity, transparent: true, depthWrite: false, toneMapped: false })
  const sun = new Group()
  const disc = new Mesh(new CircleGeometry(0.95, 48), flat('#f3b95a', 1))
  const glow = new Mesh(new CircleGeometry(1.7, 48), flat('#f7d590', 0.45))
  const rays = new Mesh(rayShape(), flat('#eec06c', 0.9))
  glow.position.z = -0.02
  glow.renderOrder = rays.renderOrder = -30
  disc.renderOrder = -29
  sun.add(glow, rays, disc)
  const path = new Mesh(dotted(), flat('#c9a566', 0.55))
  path.renderOrder = -31
  path.scale.x = WIDE / RADIUS
  path.position.z = sun.position.z = BEHIND
  object.add(path, sun)
  return {
    object,
    update: (seconds: number, height: number) => {
      const angle = (height * Math.PI) / 180
      sun.position.set(-Math.cos(angle) * WIDE, Math.sin(angle) * RADIUS, BEHIND)
      rays.rotation.z = seconds * 0.05
      glow.scale.setScalar(1 + 0.03 * Math.sin(seconds * 1.1))
      // Lower light is redder.
      disc.material.color.set('#f3b95a').lerp(LOW, 1 - Math.min(1, (height - 15) / 40))
    },
  }
}

const LOW = new Color('#e78f58')

function rayShape() {
  const points: number[] = []
  for (let ray = 0; ray < 24; ray++) {
    const turn = (ray / 24) * 2 * Math.PI
    const [near, far, half] = [1.15, ray % 2 ? 1.35 : 1.5, 0.02]
    const at = (out: number, side: number) => [Math.cos(turn + side) * out, Math.sin(turn + side) * out, 0]
    points.push(...at(near, -half), ...at(near, half), ...at(far, 0))
  }
  const shape = new BufferGeometry()
  shape.setAttribute('position', new Float32BufferAttribute(points, 3))
  return shape
}

function dotted() {
  const ring = new RingGeometry(RADIUS - 0.03, RADIUS + 0.03, 220, 1, Math.PI * 0.5, Math.PI * 0.46)
  // Every other segment is left out.
  const index = ring.index
  if (!index) return ring
  const kept: number[] = []
  for (let at = 0; at < index.count; at += 6)
    if ((at / 6) % 4 < 2) for (let one = 0; one < 6; one++) kept.push(index.getX(at + one))
  ring.setIndex(kept)
  return ring
}
