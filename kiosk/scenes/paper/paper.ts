import { Color, Group, OrthographicCamera, Vector3 } from 'three'
import { createDrift } from '#content/scene/createDrift.ts'
import { disposeObject } from '#content/scene/disposeObject.ts'
import { paintTexture } from '#content/scene/paintTexture.ts'
import type { Scene3d, SceneMaking, SceneModule } from '#content/scene/scene.ts'
import '../../plates/hall-plate.ts'
import '../../plates/plate-controls.ts'
import { type PaperInputs, startInputs } from './paperInputs.ts'

const PETALS = { low: 14, medium: 22, high: 30 } as const

const petal = () =>
  paintTexture(96, 96, (context, width, height) => {
    const shade = context.createLinearGradient(0, 0, width, height)
    shade.addColorStop(0, '#ffffff')
    shade.addColorStop(1, '#e9dcd6')
    context.fillStyle = shade
    context.beginPath()
    context.moveTo(width * 0.5, height * 0.06)
    context.bezierCurveTo(width, height * 0.3, width * 0.82, height * 0.86, width * 0.5, height * 0.94)
    context.bezierCurveTo(width * 0.16, height * 0.84, width * 0.04, height * 0.3, width * 0.5, height * 0.06)
    context.fill()
  })

/**
 * A few petals of the yulan before a sheet of paper. The picture itself hangs behind them (`hall-plate`), so the scene
 * is clear everywhere else; it knows where the hotspots are.
 */
function create({ seed, quality }: SceneMaking): Scene3d<PaperInputs> {
  const camera = new OrthographicCamera(-0.5, 0.5, 0.5, -0.5, 0.1, 10)
  camera.position.z = 5
  const petals = createDrift({
    count: PETALS[quality],
    seed,
    map: petal(),
    colors: [new Color('#fdf4f1'), new Color('#f2d3d3')],
    size: 0.028,
    air: [1.4, 1.5, 0.4],
    fall: 0.045,
    wind: 0.02,
    tumble: 1,
  })
  const object = new Group().add(petals.object)
  const anchors = new Map<string, Vector3>()
  let frame = { width: 1, height: 1 }
  return {
    object,
    camera,
    anchors,
    resize: (next) => {
      frame = next
      // A unit is the shorter side.
      const side = Math.min(frame.width, frame.height)
      const [wide, high] = [frame.width / side / 2, frame.height / side / 2]
      Object.assign(camera, { left: -wide, right: wide, top: high, bottom: -high })
      camera.updateProjectionMatrix()
      petals.object.position.y = -high * 1.05
      petals.object.scale.setScalar(Math.max(wide, high) * 1.5)
    },
    update: (seconds, { spots }) => {
      petals.uniforms.uTime.value = seconds
      anchors.clear()
      for (const { id, x, y } of spots)
        anchors.set(
          id,
          new Vector3(
            camera.left + x * (camera.right - camera.left),
            camera.top - y * (camera.top - camera.bottom),
            0,
          ),
        )
    },
    dispose: () => disposeObject(object),
  }
}

/** The paper of every exhibit that is made of pictures. */
export const scene: SceneModule<PaperInputs> = {
  look: { toneMapping: 'none', exposure: 1, shadows: false, environment: 0 },
  start: startInputs,
  create,
  tour: () => startInputs,
  controls: 'plate-controls',
  words: { wideFigures: 'below', wideBubble: 'below', paper: true, tallLabels: [0.24, 0.6] },
}
