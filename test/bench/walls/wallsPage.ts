import { createRoomLight, fetchRoomLight } from '#content/scene/room/roomLight.ts'
import { sceneName } from '#content/schema/sceneName.ts'
import { keepInStep } from '../../../kiosk/clock/keepInStep.ts'
import { startSharedClock } from '../../../kiosk/clock/sharedClock.ts'
import { steadyMs } from '../../../kiosk/clock/steadyMs.ts'
import { type AnyScene, scenes } from '../../../kiosk/scenes/scenes.ts'
import { createStage } from '../../../kiosk/scenes/stage.ts'
import { plainScene } from '../../support/plainScene.ts'
import { dateAheadOf } from './dateAhead.ts'
import { PLAIN } from './plain.ts'

/** A picture that was on the glass: when, by the machine's own clock, and which moment of the shared clock it shows; in ms. */
export type Presented = readonly [atMs: number, showsMs: number]

/** What was seen since it was asked last. */
export interface Seen {
  readonly frames: Presented[]
  readonly films: Presented[]
  /** The shared clock against the machine's date, in ms. */
  readonly errors: number[]
}

declare global {
  interface Window {
    /** Puts a scene of the hall, or the plain box, on the stage. */
    showScene: (name: string) => Promise<void>
    /** Begins to draw and play; the film is at its beginning at this moment of the shared clock. */
    beginWall: (film: string, startMs: number) => void
    takeSeen: () => Seen
  }
}

const clock = startSharedClock()
const stage = createStage({ canvas: document.querySelector('canvas') as HTMLCanvasElement, quality: 'low' })
stage.resize({ width: 160, height: 90 }, 1)
let module: AnyScene = plainScene
let seen: Seen = { frames: [], films: [], errors: [] }

window.showScene = async (name) => {
  stage.lightBy(createRoomLight(await fetchRoomLight()))
  module = name === PLAIN ? plainScene : await scenes[sceneName.parse(name)]()
  ;(await stage.prepare(module)).show()
}

const dateAhead = dateAheadOf(steadyMs)
/** Readings further apart than this had something else run between them: they say nothing about a clock. */
const HELD_UP_MS = 0.3

function noteError() {
  const before = steadyMs()
  const shown = clock.nowMs()
  const after = steadyMs()
  if (after - before < HELD_UP_MS) seen.errors.push(shown - (before + after) / 2 - dateAhead)
}

window.beginWall = (film, startMs) => {
  // A picture is on the glass when the GPU is done with it and the next one is asked for.
  let drawn: number | undefined
  const draw = () => {
    requestAnimationFrame(draw)
    if (stage.unfinished() > 0) return
    const now = steadyMs()
    if (drawn !== undefined) seen.frames.push([now, drawn])
    drawn = clock.nowMs()
    noteError()
    stage.draw(drawn / 1000, module.tour(drawn / 1000))
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
