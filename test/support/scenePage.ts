import { createRoomLight, fetchRoomLight } from '#content/scene/room/roomLight.ts'
import type { Quality, Scene3d } from '#content/scene/scene.ts'
import { sceneName } from '#content/schema/sceneName.ts'
import type { AnyScene } from '../../kiosk/scenes/scenes.ts'
import { createStage, type StageInfo } from '../../kiosk/scenes/stage.ts'
import type { StageName } from '../../kiosk/scenes/stageName.ts'
import './hearSounds.ts'
import { plainScene } from './plainScene.ts'

/** What is held after scenes came and went. */
export interface Held extends StageInfo {
  readonly heapBytes: number
}

declare global {
  interface Window {
    /** Draws one moment of a scene; a call with another name changes the scene on the same stage. */
    drawScene: (name: string, seconds: number, inputs: unknown) => Promise<StageInfo>
    /** What the scene that was drawn last costs and holds at its best, at the same moment. */
    weighScene: () => StageInfo
    /** Takes the scene off for a plain one, and says what is held then. */
    leaveScene: () => StageInfo
    /** Puts one scene after another on the same stage, then so many plain ones, and says what is held then. */
    switchScenes: (names: readonly string[], plain: number) => Promise<Held>
    /** What so many frames of a scene cost before they are drawn, in ms each. */
    timeUpdates: (name: string, frames: number) => Promise<number[]>
    /** Takes the scene off the stage and says what is left. */
    clearScene: () => StageInfo
  }
}

// Found by their place, so that one scene can be drawn while another is not there.
const modules = import.meta.glob<{ scene: AnyScene }>('../../kiosk/scenes/*/*.ts')

const canvas = document.querySelector('canvas') as HTMLCanvasElement
const tier = (new URLSearchParams(location.search).get('tier') ?? 'high') as Quality
const stage = createStage({ canvas, quality: tier })
stage.lightBy(createRoomLight(await fetchRoomLight()))
stage.resize({ width: innerWidth, height: innerHeight }, 1)
const GARBAGE_TURNS = 6
let showing = ''
let quality = tier
let shown: { module: AnyScene; scene: Scene3d<unknown> } | undefined

function setQuality(next: Quality) {
  if (next !== quality) stage.setQuality(next)
  quality = next
}

/** A scene, or a model of an editor's as a stage names it. */
async function moduleNamed(name: string): Promise<AnyScene> {
  if (name.startsWith('model:')) {
    const { moduleOf } = await import('../../kiosk/scenes/stageName.ts')
    return moduleOf(name as StageName)
  }
  const known = sceneName.parse(name)
  const load = modules[`../../kiosk/scenes/${known}/${known}.ts`]
  if (!load) throw new Error(`there is no scene ${known}`)
  return (await load()).scene
}

window.drawScene = async (name, seconds, inputs) => {
  await document.fonts.ready
  const module = await moduleNamed(name)
  if (name !== showing) {
    // A plain scene is the cheapest to make anew.
    if (quality !== tier) stage.show(plainScene)
    setQuality(tier)
    shown = { module, scene: stage.show(module) }
  }
  showing = name
  const moment = inputs ?? module.tour(seconds)
  stage.draw(seconds, moment)
  return stage.info()
}
window.weighScene = () => {
  // Made anew while the one before is there, so that it finds its programs compiled.
  setQuality('high')
  showing = ''
  return stage.info()
}
window.leaveScene = () => {
  stage.show(plainScene)
  setQuality(tier)
  showing = ''
  stage.draw(0, {})
  return stage.info()
}
window.switchScenes = async (names, plain) => {
  for (let turn = 0; turn < plain; turn += 1) {
    stage.show(plainScene)
    stage.draw(turn, {})
  }
  showing = ''
  for (const name of names) await window.drawScene(name, 2, undefined)
  // Offered by Chromium with --expose-gc and --enable-precise-memory-info. What WebGL held is let go a turn later.
  const { gc } = window as { gc?: () => void }
  for (let turn = 0; turn < GARBAGE_TURNS; turn += 1) {
    gc?.()
    await new Promise((later) => setTimeout(later, 50))
  }
  const { memory } = performance as { memory?: { usedJSHeapSize: number } }
  return { ...stage.info(), heapBytes: memory?.usedJSHeapSize ?? 0 }
}
window.timeUpdates = async (name, frames) => {
  await window.drawScene(name, 0, undefined)
  return Array.from({ length: frames }, (_, frame) => {
    const seconds = frame / 60
    const began = performance.now()
    shown?.scene.update(seconds, shown.module.tour(seconds))
    return performance.now() - began
  })
}
window.clearScene = () => {
  stage.dispose()
  return stage.info()
}
