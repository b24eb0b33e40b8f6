import {
  type BufferGeometry,
  ConeGeometry,
  CylinderGeometry,
  ExtrudeGeometry,
  Group,
  Mesh,
  MeshStandardMaterial,
  Shape,
  SphereGeometry,
} from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { EDGE } from './createDial.ts'

/** A jade leaf that points at the day, and on it a small bird that looks about. */
export function createPointer() {
  const leaf = new Shape()
  leaf.moveTo(0, 0.62)
  leaf.bezierCurveTo(0.2, 0.4, 0.34, 0.1, 0, -0.28)
  leaf.bezierCurveTo(-0.34, 0.1, -0.2, 0.4, 0, 0.62)
  const hand = new Mesh(
    new ExtrudeGeometry(leaf, {
      depth: 0.05,
      bevelEnabled: true,
      bevelSize: 0.02,
      bevelThickness: 0.02,
      bevelSegments: 2,
      curveSegments: 16,
    }).rotateX(-Math.PI / 2),
    new MeshStandardMaterial({ color: '#2f7d5b', roughness: 0.4 }),
  )
  hand.position.set(0, 0.02, EDGE + 0.5)
  hand.scale.setScalar(1.25)
  const bird = createBird()
  bird.object.position.set(-0.72, 0.06, EDGE - 0.02)
  bird.object.scale.setScalar(1.45)
  hand.castShadow = true
  return { object: new Group().add(hand, bird.object), show: bird.show }
}

function createBird() {
  const merged = (shapes: BufferGeometry[]) => {
    const one = mergeGeometries(shapes.map((shape) => (shape.index ? shape.toNonIndexed() : shape)))
    for (const shape of shapes) shape.dispose()
    return one
  }
  const part = (shapes: BufferGeometry[], color: string) => {
    const mesh = new Mesh(merged(shapes), new MeshStandardMaterial({ color, roughness: 0.8 }))
    mesh.castShadow = true
    return mesh
  }
  const belly = part([new SphereGeometry(0.15, 18, 14).scale(1, 0.92, 1.12).translate(0, 0.2, 0)], '#d98a4a')
  const coat = part(
    [
      new SphereGeometry(0.152, 18, 14, 0, 6.3, 0, 1.3)
        .scale(1.02, 0.96, 1.2)
        .rotateX(-0.5)
        .translate(0, 0.215, -0.015),
      new CylinderGeometry(0.035, 0.06, 0.3, 8).rotateX(1.9).scale(1, 0.5, 1).translate(0, 0.22, -0.24),
    ],
    '#5d5a58',
  )
  const head = new Group().add(
    part([new SphereGeometry(0.098, 16, 12).translate(0, 0.05, 0.02)], '#c9c4ba'),
    part([new SphereGeometry(0.1, 16, 12, 0, 6.3, 1.35, 1.1).translate(0, 0.045, 0.022)], '#2e2c2b'),
    part(
      [
        new ConeGeometry(0.022, 0.09, 8).rotateX(Math.PI / 2).translate(0, 0.045, 0.145),
        new SphereGeometry(0.016, 8, 6).translate(0.07, 0.075, 0.085),
        new SphereGeometry(0.016, 8, 6).translate(-0.07, 0.075, 0.085),
      ],
      '#1c2420',
    ),
  )
  head.position.set(0, 0.33, 0.09)
  const body = new Group().add(belly, coat, head)
  return {
    object: new Group().add(body),
    show: (seconds: number) => {
      // It looks one way, then another, and now and then bobs its tail.
      const look = Math.sin(Math.floor(seconds / 1.7) * 2.3)
      const before = Math.sin(Math.floor(seconds / 1.7 - 1) * 2.3)
      const part = Math.min(1, ((seconds / 1.7) % 1) * 6)
      head.rotation.y = 0.9 * (before + (look - before) * part)
      body.rotation.x = -0.08 + 0.06 * Math.max(0, Math.sin(seconds * 2.4)) ** 6
      body.rotation.y = Math.PI + 0.5
    },
  }
}
