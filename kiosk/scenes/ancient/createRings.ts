import {
  CircleGeometry,
  CylinderGeometry,
  Group,
  Mesh,
  MeshBasicMaterial,
  MeshStandardMaterial,
  RingGeometry,
} from 'three'
import { paintTexture } from '#content/scene/paintTexture.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { girthAt, LIFE } from './girth.ts'

const RADIUS = 4.6
/** Years for each line drawn; single rings of an old tree would be finer than a pixel. */
const YEARS_A_LINE = 20

/** A slice of wood, larger than life: wide rings of youth inside, fine ones of age outside. */
export function createRings(seed: number) {
  const face = new Mesh(
    new CircleGeometry(RADIUS, 96),
    new MeshStandardMaterial({ map: paintRings(seed), roughness: 0.85 }),
  )
  face.position.z = 0.36
  const rim = new Mesh(
    new CylinderGeometry(RADIUS * 1.02, RADIUS * 1.02, 0.7, 96).rotateX(Math.PI / 2),
    new MeshStandardMaterial({ color: '#7d6c58', roughness: 1 }),
  )
  rim.castShadow = true
  const mark = new Mesh(
    new RingGeometry(0.97, 1, 96),
    new MeshBasicMaterial({ color: '#b4431f', toneMapped: false }),
  )
  mark.position.z = 0.39
  const object = new Group().add(rim, face, mark)
  return {
    object,
    /** Marks the outermost ring of that year of its life. */
    mark: (years: number) => {
      const part = girthAt(years) / girthAt(LIFE)
      const wide = Math.max(0.02, part * RADIUS)
      mark.scale.setScalar(wide)
    },
  }
}

function paintRings(seed: number) {
  const random = seededRandom(seed)
  const whole = girthAt(LIFE)
  return paintTexture(1024, 1024, (context) => {
    context.translate(512, 512)
    const wood = context.createRadialGradient(0, 0, 10, 0, 0, 512)
    wood.addColorStop(0, '#b98552')
    wood.addColorStop(0.55, '#d0a46c')
    wood.addColorStop(0.8, '#e6cb98')
    wood.addColorStop(0.97, '#f0dcae')
    wood.addColorStop(1, '#8f7a60')
    context.fillStyle = wood
    context.fillRect(-512, -512, 1024, 1024)
    const wave = Array.from({ length: 5 }, () => random() * 6.28)
    for (let years = YEARS_A_LINE; years <= LIFE; years += YEARS_A_LINE) {
      const radius = (girthAt(years) / whole) * 506
      context.beginPath()
      for (let step = 0; step <= 180; step++) {
        const turn = (step / 180) * 2 * Math.PI
        const bent =
          1 +
          wave.reduce(
            (sum, phase, order) => sum + (0.006 / (order + 1)) * Math.sin(turn * (order + 2) + phase),
            0,
          )
        context.lineTo(Math.cos(turn) * radius * bent, Math.sin(turn) * radius * bent)
      }
      context.strokeStyle = `rgba(96,62,34,${0.35 + random() * 0.3})`
      context.lineWidth = 1.2 + random() * 1.6
      context.stroke()
    }
    context.strokeStyle = 'rgba(80,52,30,0.35)'
    for (let crack = 0; crack < 5; crack++) {
      const turn = random() * 6.28
      context.beginPath()
      context.moveTo(Math.cos(turn) * 20, Math.sin(turn) * 20)
      context.lineTo(
        Math.cos(turn + 0.05) * (180 + random() * 260),
        Math.sin(turn + 0.05) * (180 + random() * 260),
      )
      context.lineWidth = 2
      context.stroke()
    }
  })
}
