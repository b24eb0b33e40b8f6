import { expect, test } from 'vitest'
import { keepLiveInStep } from '../../../kiosk/wall/keepLiveInStep.ts'

const FRAMES = 9
/** A video whose picture at 0 s was made at 1,000,000 ms, and that has `until` seconds of it. */
function openVideo({ at, until, hallMs }: { at: number; until: number; hallMs: number }) {
  let onFrame: VideoFrameRequestCallback = () => {}
  const video = {
    ...{ currentTime: at, playbackRate: 1, seeking: false },
    buffered: { length: 1, start: () => 0, end: () => until },
    requestVideoFrameCallback: (heard: VideoFrameRequestCallback) => {
      onFrame = heard
      return 1
    },
    cancelVideoFrameCallback: () => {},
  }
  const stop = keepLiveInStep(video as unknown as HTMLVideoElement, {
    moment: () => 1_000_000 + video.currentTime * 1000,
    nowMs: () => hallMs,
  })
  for (let frame = 0; frame < FRAMES; frame += 1) {
    const now = performance.now()
    onFrame(now, { mediaTime: video.currentTime, expectedDisplayTime: now } as VideoFrameCallbackMetadata)
  }
  return { video, stop }
}

test('a wall shows what was made four seconds ago: a display that lags hurries a little, one that leads waits', () => {
  const right = openVideo({ at: 10, until: 14, hallMs: 1_014_000 })
  expect(right.video.playbackRate).toBeCloseTo(1, 2)
  const late = openVideo({ at: 9.9, until: 14, hallMs: 1_014_000 })
  expect(late.video.playbackRate).toBeCloseTo(1.05, 2)
  const early = openVideo({ at: 10.1, until: 14, hallMs: 1_014_000 })
  expect(early.video.playbackRate).toBeCloseTo(0.95, 2)
  early.stop()
  expect(early.video.playbackRate).toBe(1)
})

test('a display that is far off leaps where it has the picture, and plays on where it has not', () => {
  expect(openVideo({ at: 4, until: 14, hallMs: 1_014_000 }).video.currentTime).toBeCloseTo(10, 1)
  expect(openVideo({ at: 4, until: 6, hallMs: 1_014_000 }).video.currentTime).toBe(4)
  expect(openVideo({ at: 12, until: 14, hallMs: 1_014_000 }).video.currentTime).toBeCloseTo(10, 1)
})
