import { openRenderer, stageModel } from './stageModel.ts'

const SECONDS_A_TURN = 16
const MOST_PIXELS_A_PIXEL = 2
/** Radians; where motion is not wished. */
const STILL_AT = 0.6

/**
 * Draws a model that turns on its own, still where motion is not wished; returns the way to stop.
 * @throws Error where it cannot be fetched or drawn
 */
export async function turnModel(canvas: HTMLCanvasElement, src: string): Promise<() => void> {
  const renderer = openRenderer(canvas)
  renderer.setPixelRatio(Math.min(devicePixelRatio, MOST_PIXELS_A_PIXEL))
  renderer.setSize(canvas.clientWidth, canvas.clientHeight, false)
  const model = await stageModel(src, canvas.clientWidth / canvas.clientHeight)
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
  renderer.setAnimationLoop((ms) => {
    model.draw(renderer, isStill ? STILL_AT : (ms / 1000 / SECONDS_A_TURN) * 2 * Math.PI)
    if (isStill) renderer.setAnimationLoop(null)
  })
  return () => {
    renderer.setAnimationLoop(null)
    model.dispose()
    renderer.dispose()
  }
}
