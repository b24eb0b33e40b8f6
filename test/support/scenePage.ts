import type { Quality, Scene3d } from '#content/scene/scene.ts'
import { sceneName } from '#content/schema/sceneName.ts'
import type { AnyScene } from '../../kiosk/scenes/scenes.ts'
import { createStage, type StageInfo } from '../../kiosk/scenes/stage.ts'

/** What is held after so many scenes came and went, and how long each took the last time, in ms. */
export interface Held extends StageInfo {
  readonly heapBytes: number
  readonly took: Readonly<Record<string, number>>
}

declare global {
  interface Window {
    /** Draws one moment of a scene; a call with another name changes the scene on the same stage. */
    drawScene: (name: string, seconds: number, inputs: unknown) => Promise<StageInfo>
    /** Puts one scene after another on the same stage, so many times, and says what is held then. */
    switchScenes: (names: readonly string[], times: number) => Promise<Held>
    /** What so many frames of a scene cost before they are drawn, in ms each. */
    timeUpdates: (name: string, frames: number) => Promise<number[]>
    /** Takes the scene off the stage and says what is left. */
    clearScene: () => StageInfo
  }
}

// Found by their place, so that one scene can be drawn while another is not there.
const modules = import.meta.glob<{ scene: AnyScene }>('../../kiosk/scenes/*/*.ts')

const canvas = document.querySelector('canvas') as HTMLCanvasElement
const quality = (new URLSearchParams(location.search).get('tier') ?? 'high') as Quality
const stage = createStage({ canvas, quality })
stage.resize({ width: innerWidth, height: innerHeight }, 1)
let showing = ''
let shown: { module: AnyScene; scene: Scene3d<unknown> } | undefined

window.drawScene = async (name, seconds, inputs) => {
  await document.fonts.ready
  const known = sceneName.parse(name)
  const load = modules[`../../kiosk/scenes/${known}/${known}.ts`]
  if (!load) throw new Error(`there is no scene ${known}`)
  const { scene: module } = await load()
  if (name !== showing) shown = { module, scene: stage.show(module) }
  showing = name
  const moment = inputs ?? module.tour(seconds)
  stage.draw(seconds, moment)
  return stage.info()
}
window.switchScenes = async (names, times) => {
  const took: Record<string, number> = {}
  for (let turn = 0; turn < times; turn += 1) {
    const name = names[turn % names.length] ?? ''
    const began = performance.now()
    await window.drawScene(name, 2, undefined)
    // Read back, so that it is truly drawn.
    new OffscreenCanvas(1, 1).getContext('2d')?.drawImage(canvas, 0, 0)
    took[name] = performance.now() - began
  }
  // Offered by Chromium with --expose-gc and --enable-precise-memory-info.
  const { gc } = window as { gc?: () => void }
  gc?.()
  const { memory } = performance as { memory?: { usedJSHeapSize: number } }
  return { ...stage.info(), heapBytes: memory?.usedJSHeapSize ?? 0, took }
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
