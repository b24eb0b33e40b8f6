import { expect, test } from 'vitest'
import { picturesInFlight } from '../../../kiosk/scenes/picturesInFlight.ts'

/** As much of a GPU as is asked: it finishes pictures in the order in which they were drawn. */
function slowGpu() {
  const fences: { finished: boolean }[] = []
  const gpu = { lost: false, kept: 0 }
  const gl = {
    SYNC_GPU_COMMANDS_COMPLETE: 1,
    SYNC_STATUS: 2,
    SIGNALED: 3,
    isContextLost: () => gpu.lost,
    fenceSync: () => {
      const fence = { finished: false }
      fences.push(fence)
      gpu.kept += 1
      return fence
    },
    getSyncParameter: (fence: { finished: boolean }) => (fence.finished ? 3 : 4),
    deleteSync: () => (gpu.kept -= 1),
  }
  const finish = () => {
    const next = fences.find(({ finished }) => !finished)
    if (next) next.finished = true
  }
  return { gpu, finish, pictures: picturesInFlight(gl as unknown as WebGL2RenderingContext) }
}

test('a picture counts until the GPU has finished it', () => {
  const { pictures, finish, gpu } = slowGpu()
  expect(pictures.count()).toBe(0)
  pictures.add()
  pictures.add()
  expect(pictures.count()).toBe(2)
  finish()
  expect(pictures.count()).toBe(1)
  finish()
  expect(pictures.count()).toBe(0)
  expect(gpu.kept).toBe(0)
})

test('where nobody counts nothing piles up', () => {
  const { pictures, finish, gpu } = slowGpu()
  for (let picture = 0; picture < 100; picture += 1) {
    pictures.add()
    finish()
  }
  expect(gpu.kept).toBeLessThanOrEqual(1)
})

test('a lost context owes no picture', () => {
  const { pictures, gpu } = slowGpu()
  pictures.add()
  gpu.lost = true
  expect(pictures.count()).toBe(0)
})
