import { Color, DirectionalLight, Group, HemisphereLight, PerspectiveCamera, Vector3 } from 'three'
import { createBackdrop } from '#content/scene/backdrop.ts'
import { createContactShadow } from '#content/scene/contactShadow.ts'
import { disposeObject } from '#content/scene/disposeObject.ts'
import { frameSubject } from '#content/scene/frameSubject.ts'
import type { Frame, Quality, Scene3d, SceneMaking, SceneModule } from '#content/scene/scene.ts'
import { type BalconyInputs, startInputs } from './balconyInputs.ts'
import { createBalcony } from './createBalcony.ts'
import { CRATE, createCrate } from './createCrate.ts'
import { CELLS, createHotel } from './createHotel.ts'
import { createInsects } from './createInsects.ts'
import { createPots } from './createPots.ts'
import { type Aspect, greens, type Plant, proposePlants } from './plants.ts'
import { tour } from './tour.ts'
import './balcony-controls.ts'

const SHADOW_PX: Record<Quality, number> = { low: 512, medium: 1024, high: 2048 }

/** Where the light comes from on a balcony that looks that way, how strong it is, and its colour. */
const suns: Record<
  Aspect,
  {
    readonly from: readonly [number, number, number]
    readonly strength: number
    readonly tone: string
    readonly sky: number
    readonly disc: string
  }
> = {
  south: { from: [1.6, 6, 6.5], strength: 2.2, tone: '#fff0d8', sky: 1.0, disc: '#fbe9c8' },
  east: { from: [6.5, 3.4, 4], strength: 2.0, tone: '#ffe3c2', sky: 0.95, disc: '#fadfce' },
  west: { from: [-6.5, 3.2, 4], strength: 2.1, tone: '#ffd9ad', sky: 0.95, disc: '#f8d9b4' },
  north: { from: [2, 8, 1.5], strength: 0.7, tone: '#e6f0f4', sky: 1.9, disc: '#dcebe8' },
}

/** A balcony of a few square metres, its pots, its insect hotel and who comes to visit. */
export const scene: SceneModule<BalconyInputs> = {
  look: { toneMapping: 'neutral', exposure: 1, shadows: true, environment: 0.35 },
  start: startInputs,
  create,
  tour,
  controls: 'balcony-controls',
  words: { wideLabels: [0.2, 0.66] },
}

/** What stands on the balcony: the proposal and its green company; made anew only where it changes. */
function planting(aspect: Aspect, area: number) {
  const key = `${aspect} ${area}`
  if (key !== planted.key) planted = { key, plants: [...proposePlants(aspect, area), ...greens[aspect]] }
  return planted.plants
}
let planted: { key: string; plants: readonly Plant[] } = { key: '', plants: [] }

function createSun(quality: Quality) {
  const sun = new DirectionalLight('#fff0d8', 2.6)
  sun.castShadow = true
  sun.shadow.mapSize.setScalar(SHADOW_PX[quality])
  sun.shadow.radius = 7
  sun.shadow.normalBias = 0.035
  sun.shadow.bias = -0.0012
  Object.assign(sun.shadow.camera, { left: -3.4, right: 3.4, bottom: -3, top: 3.4, near: 1, far: 16 })
  const sky = new HemisphereLight('#e2eefa', '#d9c7a6', 1)
  return { object: new Group().add(sun, sky), sun, sky }
}

const OURS = ['#dfeee8', '#f4efe2', '#fbf8ef'].map((tone) => new Color(tone)) as [Color, Color, Color]
const THEIRS = ['#cfd3ea', '#dcdcea', '#eeedf4'].map((tone) => new Color(tone)) as [Color, Color, Color]
const BEE_DISC = new Color('#e6e0fa')
const BEE_MATTER = new Color('#b7bcd8')
const WHITE = new Color('#ffffff')

function create({ seed, quality }: SceneMaking): Scene3d<BalconyInputs> {
  const object = new Group()
  const camera = new PerspectiveCamera(24, 1, 1, 60)
  const backdrop = createBackdrop({ x: 0.5, y: 0.42, radius: 0.4 })
  const light = createSun(quality)
  const balcony = createBalcony()
  const hotel = createHotel(seed)
  const crate = createCrate(seed)
  const pots = createPots(seed)
  const insects = createInsects()
  const shadow = createContactShadow(7, 4.4, 0.34)
  shadow.position.y = -0.75
  object.add(
    backdrop.object,
    light.object,
    balcony.object,
    hotel,
    crate.object,
    pots.object,
    insects.object,
    shadow,
  )
  const anchors = new Map<string, Vector3>([
    ['bamboo', new Vector3(CELLS.x + 0.22, CELLS.y, CELLS.z)],
    ['compost', new Vector3(CRATE.x, 0.42, CRATE.z + 0.3)],
    ['pollen', new Vector3()],
  ])
  const guide = new Vector3()
  const disc = new Color()
  const [top, middle, bottom] = [new Color(), new Color(), new Color()]
  const matters = [balcony.matter, crate.frame, crate.heap, pots.clay, hotel.material]

  return {
    object,
    camera,
    anchors,
    resize: (frame: Frame) => {
      const framed = frameSubject(camera, frame, {
        halfWidth: 2.24,
        halfHeight: 1.6,
        centre: new Vector3(0, 1.08, 0),
        wideCentre: new Vector3(0, 0.72, 0),
        rise: 0.2,
      })
      backdrop.resize(frame)
      backdrop.placeDisc({ x: framed.x, y: framed.y - 0.03, radius: framed.wide ? 0.42 : 0.4 })
    },
    update: (seconds, inputs) => {
      const { from, strength, tone, sky, disc: pale } = suns[inputs.aspect]
      light.sun.position.set(...from)
      light.sun.intensity = strength
      light.sun.color.set(tone)
      light.sky.intensity = sky
      const { bee } = inputs
      backdrop.paint({
        top: top.copy(OURS[0]).lerp(THEIRS[0], bee),
        middle: middle.copy(OURS[1]).lerp(THEIRS[1], bee),
        bottom: bottom.copy(OURS[2]).lerp(THEIRS[2], bee),
        disc: disc.set(pale).lerp(BEE_DISC, bee),
      })
      for (const matter of matters) (matter as typeof balcony.matter).color.copy(WHITE).lerp(BEE_MATTER, bee)
      pots.plant(planting(inputs.aspect, inputs.area), inputs.month)
      pots.uniforms.uTime.value = seconds
      pots.uniforms.uBee.value = bee
      crate.fill(inputs.brown, inputs.kind)
      insects.update(seconds, pots.open, inputs.month >= 3 && inputs.month <= 11 ? 1 : 0)
      anchors
        .get('pollen')
        ?.copy(insects.hero)
        .add(guide.set(0, -0.1, 0))
      const right = pots.open.reduce<Vector3 | undefined>(
        (best, one) => (best && best.x > one.x ? best : one),
        undefined,
      )
      if (right) anchors.set('nectar', right)
      else anchors.delete('nectar')
    },
    dispose: () => disposeObject(object),
  }
}
