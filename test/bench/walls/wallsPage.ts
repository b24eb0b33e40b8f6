import { keepInStep } from '../../../kiosk/clock/keepInStep.ts'
import { startSharedClock } from '../../../kiosk/clock/sharedClock.ts'
import { steadyMs } from '../../../kiosk/clock/steadyMs.ts'
import { createStage } from '../../../kiosk/scenes/stage.ts'
import { plainScene } from '../../support/plainScene.ts'

/** A picture that was on the glass: when, by the machine's own clock, and which moment of the shared clock it shows; in ms. */
export type Presented = readonly [atMs: number, showsMs: number]

/** What was seen since it was asked last. */
export interface Seen {
  readonly frames: Presented[]
  readonly films: Presented[]
  /** The shared clock against the machine's own, in ms. */
  readonly errors: number[]
}

declare global {
  interface Window {
    /** Begins to draw and play; the film is at its beginning at this moment of the shared clock. */
    beginWall: (film: string, startMs: number) => void
    takeSeen: () => Seen
  }
}

const clock = startSharedClock()
const stage = createStage({ canvas: document.querySelector('canvas') as HTMLCanvasElement, quality: 'low' })
stage.resize({ width: 160, height: 90 }, 1)
stage.show(plainScene)
let seen: Seen = { frames: [], films: [], errors: [] }

window.beginWall = (film, startMs) => {
  // A frame is on the glass when the next one is asked for.
  let drawn: number | undefined
  const draw = () => {
    requestAnimationFrame(draw)
    const now = steadyMs()
    if (drawn !== undefined) seen.frames.push([now, drawn])
    drawn = clock.nowMs()
    seen.errors.push(drawn - now)
    stage.draw(drawn / 1000, plainScene.start)
  }
  draw()
  const video = document.querySelector('video') as HTMLVideoElement
  video.src = film
  keepInStep(video, { startMs, nowMs: clock.nowMs })
  const onFrame: VideoFrameRequestCallback = (_, { mediaTime, expectedDisplayTime }) => {
    video.requestVideoFrameCallback(onFrame)
    seen.films.push([performance.timeOrigin + expectedDisplayTime, startMs + mediaTime * 1000])
  }
  video.requestVideoFrameCallback(onFrame)
}
window.takeSeen = () => {
  const taken = seen
  seen = { frames: [], films: [], errors: [] }
  return taken
}
