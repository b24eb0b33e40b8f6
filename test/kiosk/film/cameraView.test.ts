import { expect, test } from 'vitest'
import { cameraMove } from '#content/schema/film.ts'
import { cameraView } from '../../../kiosk/film/cameraView.ts'

test.each(cameraMove.options)('%s never shows what lies beyond the picture, and never jumps', (move) => {
  let before = cameraView(move, 0)
  for (let part = 0; part <= 1; part += 0.01) {
    const view = cameraView(move, part)
    expect(view.zoom).toBeGreaterThanOrEqual(1)
    expect(Math.abs(view.x) + Math.abs(view.y)).toBeLessThan(0.5)
    expect(Math.abs(view.zoom - before.zoom) + Math.abs(view.turn - before.turn)).toBeLessThan(0.02)
    before = view
  }
})

test('a picture that approaches grows, and one that retreats ends where the scene itself stands', () => {
  expect(cameraView('approach', 1).zoom).toBeGreaterThan(cameraView('approach', 0).zoom)
  for (const part of ['zoom', 'x', 'y', 'turn'] as const)
    expect(cameraView('retreat', 1)[part]).toBeCloseTo(cameraView('still', 0)[part])
})
