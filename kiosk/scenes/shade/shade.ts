import { Color, Group, Vector3 } from 'three'
import { mix, smoothstep } from '#content/scene/curves.ts'
import type { Scene3d, SceneMaking, SceneModule } from '#content/scene/scene.ts'
import { createDiorama } from '../createDiorama.ts'
import { lightBelow, treeWithCrown } from './coolOfShade.ts'
import { createBench } from './createBench.ts'
import { createCart } from './createCart.ts'
import { createChild } from './createChild.ts'
import { createPlaza, TREE } from './createPlaza.ts'
import { createRays } from './createRays.ts'
import { createSkyline } from './createSkyline.ts'
import { createSunPath, SUN, sunAt } from './createSunPath.ts'
import { createTree } from './createTree.ts'
import { createVapour } from './createVapour.ts'
import type { ShadeInputs } from './shadeInputs.ts'
import { createThermalLens } from './thermalLens.ts'
import './shade-controls.ts'

const FIELD = 22
const PAPER = { top: '#dfeef0', middle: '#eef2e6', bottom: '#fbfaf4', disc: '#f8ead0' } as const
const EVENING = { top: '#f3e6da', disc: '#f9dcc0' } as const
const UP = new Vector3(0, 1, 0)

/** A summer plaza with one large crown: what it keeps off, and what it breathes out. */
export const scene: SceneModule<ShadeInputs> = {
  look: { toneMapping: 'neutral', exposure: 1, shadows: true, environment: 0.35 },
  start: { sun: 62, lai: 3, crown: 9, thermal: 0, water: 100, chapter: 'light' },
  create,
  tour: (seconds) => {
    // Half a minute: the sun climbs, the crown fills, the thermal camera looks, the leaves breathe.
    const at = (((seconds % 34) + 34) % 34) / 34
    const through = (from: number, to: number) => smoothstep(from, to, at)
    return {
      sun: mix(28, 66, through(0, 0.25)) - 38 * through(0.85, 1),
      lai: mix(0.8, 3.4, through(0.22, 0.45)) - 2.6 * through(0.88, 1),
      crown: mix(6, 9.5, through(0.3, 0.5)) - 3.5 * through(0.88, 1),
      thermal: through(0.5, 0.56) - through(0.7, 0.76),
      water: 150,
      chapter: at > 0.74 && at < 0.9 ? 'water' : 'light',
    }
  },
  controls: 'shade-controls',
  words: { title: 'upright' },
}

function create({ seed, quality }: SceneMaking): Scene3d<ShadeInputs> {
  const { object, world, camera, backdrop, daylight, frameOn, dispose } = createDiorama({
    quality,
    field: FIELD,
    far: 160,
    reach: 14,
    shadow: { size: [30, 20, 0.34], at: [0, -3.2, 0] },
  })
  daylight.sun.shadow.camera.far = 60
  daylight.sun.shadow.normalBias = 0.05
  daylight.sun.intensity = 3.1
  daylight.sky.intensity = 0.72
  const lens = createThermalLens()
  const path = createSunPath()
  const skyline = createSkyline(seed + 40)
  const plaza = createPlaza(lens, seed)
  const plane = createTree(lens, seed, quality)
  const vapour = createVapour(seed + 30)
  const rays = createRays(seed + 50)
  const tree = new Group().add(plane.object, vapour.object, rays.object)
  tree.position.set(TREE.x, 0.16, TREE.z)
  const bench = createBench(lens)
  bench.position.set(1.5, 0, 1.5)
  bench.rotation.y = 0.22
  const child = createChild(lens)
  child.object.position.set(1.2, 0.74, 1.66)
  child.object.rotation.y = 0.24
  child.object.scale.setScalar(1.45)
  bench.scale.setScalar(1.25)
  const cart = createCart(lens)
  cart.object.position.set(-4, 0, 2.5)
  cart.object.rotation.y = 0.3
  cart.object.scale.setScalar(1.12)
  world.add(plaza, tree, bench, child.object, cart.object)
  object.add(skyline, path.object)
  const [top, disc] = [new Color(), new Color()]
  const anchors = new Map(['stomata', 'thermal', 'layers'].map((id) => [id, new Vector3()]))

  return {
    object,
    camera,
    anchors,
    resize: (frame) => {
      frameOn(
        frame,
        {
          halfWidth: 8.4,
          halfHeight: 9.2,
          centre: new Vector3(0, 3.7, 0),
          wideCentre: new Vector3(0, 3.5, 0),
          shift: -0.25,
          rise: 0.36,
        },
        ({ x, y, wide }) => ({ x, y: y - 0.01, radius: wide ? 0.42 : 0.4 }),
      )
      vapour.uniforms.uPoint.value = Math.min(frame.width, frame.height) * 0.017
    },
    update: (seconds, { sun, lai, crown: across, thermal, water, chapter }) => {
      const { height } = treeWithCrown(across)
      const low = 1 - smoothstep(SUN.lowest, 50, sun)
      backdrop.paint({
        ...PAPER,
        top: top.set(PAPER.top).lerp(new Color(EVENING.top), low),
        disc: disc.set(PAPER.disc).lerp(new Color(EVENING.disc), low),
      })
      const from = sunAt(sun)
      daylight.sun.position.set(from.x * 30, from.y * 30, from.z * 30)
      daylight.sun.color.set('#fff1dc').lerp(new Color('#ffd2a0'), low)
      lens.uLens.value = thermal
      lens.uSunlight.value = daylight.sun.intensity
      plane.update(seconds, across, lai)
      const tall = height * 0.35
      for (const { uniforms } of [vapour, rays]) {
        uniforms.uSize.value.set(across / 2, tall, across / 2)
        uniforms.uMiddle.value = height * 0.98 - tall
        uniforms.uTime.value = seconds
      }
      rays.uniforms.uShare.value = lightBelow(lai)
      rays.uniforms.uSeen.value = 1 - thermal
      rays.object.visible = chapter === 'light' && thermal < 1
      vapour.uniforms.uAmount.value = chapter === 'water' ? water / 200 : 0
      vapour.object.visible = chapter === 'water'
      child.update(seconds)
      cart.update(seconds)
      path.update(seconds, sun)
      world.rotation.y = -0.38 + 0.07 * Math.sin(seconds * 0.13)
      rays.uniforms.uSun.value.set(from.x, from.y, from.z).normalize().applyAxisAngle(UP, -world.rotation.y)
      const turned = (id: string, x: number, y: number, z: number) =>
        anchors.get(id)?.set(x, y, z).applyAxisAngle(UP, world.rotation.y)
      const radius = across / 2
      turned('layers', TREE.x + radius * 0.5, height * 0.86, TREE.z + radius * 0.5)
      turned('stomata', TREE.x - radius * 0.72, height * 0.56, TREE.z + radius * 0.5)
      turned('thermal', 5.2, 0.05, 3.9)
    },
    dispose,
  }
}
