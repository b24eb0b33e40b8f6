import {
  Color,
  DirectionalLight,
  Group,
  HemisphereLight,
  InstancedMesh,
  Mesh,
  OrthographicCamera,
  Vector3,
} from 'three'
import { createBackdrop } from '#content/scene/backdrop.ts'
import { disposeObject } from '#content/scene/disposeObject.ts'
import type { Frame, Quality, Scene3d, SceneMaking, SceneModule } from '#content/scene/scene.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { bund } from './bund.ts'
import { CABINET, createEmbankment } from './createEmbankment.ts'
import { createFloodlight } from './createFloodlight.ts'
import { createRiver } from './createRiver.ts'
import { createSky } from './createSky.ts'
import { createEvening } from './evening.ts'
import { ASSUMED_WATTS, kelvinColor, lightsAt, STARS, skyGlow, starsThrough } from './lighting.ts'
import { type Glow, paneLayer, paperLayer } from './paperLayer.ts'
import { type RiverlightInputs, startInputs } from './riverlightInputs.ts'
import { type Cut, landmarks, neighbours } from './silhouettes.ts'
import { tour } from './tour.ts'
import './riverlight-controls.ts'

const SHADOW_PX: Record<Quality, number> = { low: 512, medium: 1024, high: 2048 }
const BUND = -4.75
const LAMP = new Vector3(6.55, -3.0, 2.4)

/** Lujiazui across the river and the roofs of the Bund, cut from paper, in the course of one evening. */
export const scene: SceneModule<RiverlightInputs> = {
  look: { toneMapping: 'neutral', exposure: 1, shadows: true, environment: 0.2 },
  start: startInputs,
  create,
  tour,
  controls: 'riverlight-controls',
  words: { paper: true, wideLabels: [0.2, 0.62] },
}

function createLight(quality: Quality) {
  const light = new DirectionalLight('#fff0d8', 1.5)
  light.position.set(-7, 8, 14)
  light.castShadow = true
  light.shadow.mapSize.setScalar(SHADOW_PX[quality])
  light.shadow.radius = 7
  light.shadow.bias = -0.0006
  Object.assign(light.shadow.camera, { left: -24, right: 20, bottom: -12, top: 12, near: 1, far: 40 })
  return { light, object: new Group().add(light, new HemisphereLight('#e6f0ea', '#8fb0a4', 1.7)) }
}

function create({ seed, quality }: SceneMaking): Scene3d<RiverlightInputs> {
  const object = new Group()
  const camera = new OrthographicCamera(-9, 9, 16, -16, 1, 80)
  camera.position.set(0, 0, 30)
  const backdrop = createBackdrop({ x: 0.5, y: 0.4, radius: 0.3 })
  const evening = createEvening()
  const glow: Glow = {
    uLamps: { value: 1 },
    uOn: { value: 1 },
    uLight: { value: new Color() },
    uTime: { value: 0 },
  }
  const random = seededRandom(seed + 11)
  const { light, object: lights } = createLight(quality)
  const sheet = (cuts: readonly Cut[], tones: readonly [Color, Color], z: number) => {
    const paper = paperLayer(cuts, glow, tones[0], tones[1])
    const panes = paneLayer(cuts, glow, random)
    const group = new Group().add(paper, panes)
    group.position.z = z
    return group
  }
  const city = new Group().add(
    sheet(neighbours(random, -30, 18, 0.8, 2.1), evening.sheets.far, -3),
    sheet(neighbours(random, -29, 17, 0.7, 2.7), evening.sheets.mid, -2),
    sheet(landmarks(), evening.sheets.main, -1),
    sheet(neighbours(random, -28, 16, 0.4, 1.25), evening.sheets.main, -0.5),
  )
  const image = mirrorOf(city)
  const river = createRiver(glow)
  const sky = createSky(glow, seed)
  const roofs = sheet(bund(random), evening.sheets.near, 1)
  roofs.position.y = BUND
  roofs.scale.setScalar(1.2)
  const embankment = createEmbankment(random)
  embankment.position.z = 2
  const lamp = createFloodlight(glow)
  lamp.object.position.copy(LAMP)
  lamp.object.scale.setScalar(1.25)
  object.add(backdrop.object, lights, sky.object, city, image, river.object, roofs, embankment, lamp.object)
  const anchors = new Map([
    ['floodlight', LAMP.clone().add(new Vector3(0.1, -0.1, 0))],
    ['control', new Vector3(CABINET.x, CABINET.y + 0.2, 2.2)],
    ['flyway', new Vector3(-0.5, 3.4, 3)],
  ])

  return {
    object,
    camera,
    anchors,
    resize: (frame: Frame) => {
      const aspect = frame.width / frame.height
      const wide = aspect > 1.2
      const tall = wide ? 17.6 : Math.max(31, 17.4 / aspect)
      const across = tall * aspect
      const left = wide ? -0.73 * across : -across / 2
      const up = wide ? 0.53 : 0.455
      Object.assign(camera, { left, right: left + across, top: up * tall, bottom: (up - 1) * tall })
      camera.updateProjectionMatrix()
      sky.uniforms.uFrame.value.set(left, left + across, 1.2, up * tall)
      backdrop.resize(frame)
      backdrop.placeDisc(wide ? { x: 0.66, y: 0.44, radius: 0.3 } : { x: 0.36, y: 0.4, radius: 0.27 })
    },
    update: (seconds, inputs) => {
      const on = lightsAt(inputs.hour, inputs.off)
      const sent = skyGlow(inputs, on)
      evening.set(inputs.hour)
      const { top, middle, bottom, disc, waterFar, waterNear } = evening.sky
      backdrop.paint({ top, middle, bottom, disc })
      river.uniforms.uFar.value.copy(waterFar)
      river.uniforms.uNear.value.copy(waterNear)
      light.intensity = 1.5 - 0.5 * Math.min(1, Math.max(0, (inputs.hour - 18.5) / 2))
      glow.uTime.value = seconds
      glow.uOn.value = on
      glow.uLamps.value = on * Math.sqrt(inputs.watts / ASSUMED_WATTS)
      glow.uLight.value.setRGB(...kelvinColor(inputs.kelvin), 'srgb')
      sky.uniforms.uGlow.value = Math.min(1.9, sent)
      // Stars come out as the sky darkens, whatever the lamps do.
      const dark = Math.min(1, Math.max(0, (inputs.hour - 19.1) / 1.3))
      sky.uniforms.uStars.value = (dark * starsThrough(sent)) / STARS
      lamp.shield(inputs.shield)
      river.sail(seconds)
    },
    dispose: () => disposeObject(object),
  }
}

/** The city upside down in the river, with the same papers and panes. */
function mirrorOf(city: Group) {
  const image = new Group()
  city.traverse((part) => {
    if (!(part instanceof Mesh)) return
    const twin =
      part instanceof InstancedMesh
        ? new InstancedMesh(part.geometry, part.material, part.count)
        : new Mesh(part.geometry, part.material)
    if (part instanceof InstancedMesh && twin instanceof InstancedMesh)
      twin.instanceMatrix = part.instanceMatrix
    twin.frustumCulled = false
    twin.position.z = part.parent?.position.z ?? 0
    image.add(twin)
  })
  image.scale.y = -0.62
  return image
}
