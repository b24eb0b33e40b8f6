import type { Quality } from '#content/scene/scene.ts'
import { sceneName } from '#content/schema/exhibit.ts'
import { scenes } from '../../kiosk/scenes/scenes.ts'
import { createStage, type StageInfo } from '../../kiosk/scenes/stage.ts'

declare global {
  interface Window {
    /** Draws one moment of a scene; a call with another name changes the scene on the same stage. */
    drawScene: (name: string, seconds: number, inputs: unknown) => Promise<StageInfo>
    /** Takes the scene off the stage and says what is left. */
    clearScene: () => StageInfo
  }
}

const canvas = document.querySelector('canvas') as HTMLCanvasElement
const quality = (new URLSearchParams(location.search).get('tier') ?? 'high') as Quality
const stage = createStage({ canvas, quality })
stage.resize({ width: innerWidth, height: innerHeight }, 1)
let showing = ''

window.drawScene = async (name, seconds, inputs) => {
  await document.fonts.ready
  const module = await scenes[sceneName.parse(name)]()
  if (name !== showing) stage.show(module)
  showing = name
  const moment = inputs ?? module.tour(seconds)
  stage.draw(seconds, moment)
  return stage.info()
}
window.clearScene = () => {
  stage.dispose()
  return stage.info()
}
