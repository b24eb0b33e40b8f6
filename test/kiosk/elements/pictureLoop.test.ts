import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { PictureLoop } from '../../../kiosk/elements/pictureLoop.ts'

let frames: FrameRequestCallback[] = []
beforeEach(() => {
  frames = []
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame))
  vi.stubGlobal('cancelAnimationFrame', () => (frames = []))
})
afterEach(() => vi.unstubAllGlobals())

/** A stage that has drawn its first picture, on a GPU that finishes when it is told to. */
function begin() {
  const said: string[] = []
  const stage = { unfinished: 1 }
  const loop = new PictureLoop({
    unfinished: () => stage.unfinished,
    draw: () => {
      stage.unfinished += 1
      said.push('draw')
    },
    seen: () => said.push('seen'),
  })
  const frame = () => {
    for (const next of frames.splice(0)) next(0)
  }
  loop.run()
  return { said, stage, loop, frame }
}

test('nothing is drawn until the first picture is seen', () => {
  const { said, stage, frame } = begin()
  for (let waited = 0; waited < 5; waited += 1) frame()
  expect(said).toEqual([])
  stage.unfinished = 0
  frame()
  expect(said).toEqual(['seen', 'draw'])
})

test('a slow GPU has at most two pictures to draw, so that an answer to a touch is never far behind', () => {
  const { said, stage, frame } = begin()
  stage.unfinished = 0
  for (let passed = 0; passed < 10; passed += 1) frame()
  expect(said).toEqual(['seen', 'draw', 'draw'])
  stage.unfinished = 1
  frame()
  expect(said).toHaveLength(4)
})

test('the first picture is seen once', () => {
  const { said, stage, loop, frame } = begin()
  loop.see()
  stage.unfinished = 0
  frame()
  loop.run()
  frame()
  expect(said.filter((what) => what === 'seen')).toHaveLength(1)
})

test('a stopped loop draws no more', () => {
  const { said, stage, loop, frame } = begin()
  loop.stop()
  stage.unfinished = 0
  frame()
  expect(said).toEqual([])
})
