import {
  BoxGeometry,
  type BufferGeometry,
  CapsuleGeometry,
  CylinderGeometry,
  Group,
  Mesh,
  MeshStandardMaterial,
  SphereGeometry,
  TorusGeometry,
} from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { clamp } from '#content/scene/curves.ts'

const LOW = 0.62
const HIGH = 1.86

/** In the middle of the dial, where a sundial has its staff, stands a thermometer: plants read it, not the calendar. */
export function createThermometer() {
  const stone = new MeshStandardMaterial({ color: '#ddd4c2', roughness: 0.9 })
  const brass = new MeshStandardMaterial({ color: '#c29a58', roughness: 0.35, metalness: 0.45 })
  const glassy = new MeshStandardMaterial({
    color: '#eef6f1',
    roughness: 0.08,
    transparent: true,
    opacity: 0.42,
  })
  const red = new MeshStandardMaterial({
    color: '#c8452f',
    roughness: 0.3,
    emissive: '#b8402c',
    emissiveIntensity: 0.18,
  })
  const merged = (shapes: BufferGeometry[]) => {
    const one = mergeGeometries(shapes)
    for (const shape of shapes) shape.dispose()
    return one
  }
  const foot = new Mesh(
    merged([
      new CylinderGeometry(0.72, 0.8, 0.14, 40).translate(0, 0.07, 0),
      new CylinderGeometry(0.5, 0.56, 0.14, 40).translate(0, 0.2, 0),
      new CylinderGeometry(0.24, 0.34, 0.16, 32).translate(0, 0.34, 0),
    ]),
    stone,
  )
  const ticks = Array.from({ length: 9 }, (_, tick) =>
    new BoxGeometry(tick % 2 ? 0.1 : 0.17, 0.016, 0.02).translate(0.2, LOW + ((HIGH - LOW) * tick) / 8, 0),
  )
  const frame = new Mesh(
    merged([
      ...ticks,
      new BoxGeometry(0.03, HIGH - LOW + 0.3, 0.03).translate(0.29, (LOW + HIGH) / 2, 0),
      new TorusGeometry(0.155, 0.026, 10, 28).rotateX(Math.PI / 2).translate(0, HIGH + 0.1, 0),
      new SphereGeometry(0.055, 14, 10).translate(0, HIGH + 0.3, 0),
    ]),
    brass,
  )
  const bulb = new Mesh(new SphereGeometry(0.17, 24, 18).translate(0, 0.52, 0), red)
  const column = new Mesh(new CylinderGeometry(0.062, 0.062, 1, 16).translate(0, 0.5, 0), red)
  column.position.y = 0.6
  const tube = new Mesh(
    new CapsuleGeometry(0.125, HIGH - LOW + 0.1, 8, 20).translate(0, (LOW + HIGH) / 2 + 0.04, 0),
    glassy,
  )
  for (const one of [foot, frame, bulb, column]) one.castShadow = true
  foot.receiveShadow = true
  return {
    object: new Group().add(foot, frame, bulb, column, tube),
    /** °C of the day. */
    show: (degrees: number) => {
      column.scale.y = 0.1 + (HIGH - LOW) * clamp((degrees + 5) / 40)
    },
  }
}
