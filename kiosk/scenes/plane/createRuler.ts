import {
  BufferGeometry,
  Float32BufferAttribute,
  Group,
  Line,
  LineBasicMaterial,
  Mesh,
  MeshBasicMaterial,
  PlaneGeometry,
} from 'three'
import { fonts } from '#content/design/tokens.ts'
import { paintTexture } from '#content/scene/paintTexture.ts'

const STEP = 5
/** Up to 25 m: so high is a plane of a hundred years, and above that stand the words. */
const STEPS = 5

/** A measuring staff of five-metre steps; it shows as many as the tree needs. */
export function createRuler() {
  const object = new Group()
  const ink = new LineBasicMaterial({ color: '#2f7d5b', toneMapped: false })
  const points: number[] = []
  const rungs = Array.from({ length: STEPS + 1 }, (_, step) => {
    points.push(0, step * STEP, 0)
    const y = step * STEP
    const label = new Mesh(
      new PlaneGeometry(3.2, 1.6),
      new MeshBasicMaterial({
        map: number(`${y} m`),
        transparent: true,
        depthWrite: false,
        toneMapped: false,
      }),
    )
    label.position.set(2.3, y, 0)
    const tick = new BufferGeometry()
    tick.setAttribute('position', new Float32BufferAttribute([-0.5, y, 0, 0.5, y, 0], 3))
    const rung = new Group().add(label, new Line(tick, ink))
    object.add(rung)
    return rung
  })
  const staff = new BufferGeometry()
  staff.setAttribute('position', new Float32BufferAttribute(points, 3))
  const line = new Line(staff, ink)
  line.frustumCulled = false
  object.add(line)
  return {
    object,
    show: (height: number) => {
      const shown = Math.min(STEPS, Math.max(1, Math.ceil(height / STEP)))
      rungs.forEach((rung, step) => {
        rung.visible = step > 0 && step <= shown
      })
      staff.setDrawRange(0, shown + 1)
    },
  }
}

function number(text: string) {
  return paintTexture(128, 64, (context) => {
    context.font = `500 46px ${fonts.serif}`
    context.textAlign = 'left'
    context.textBaseline = 'middle'
    context.fillStyle = '#17352c'
    context.fillText(text, 4, 34)
  })
}
