import { PerspectiveCamera, Vector3 } from 'three'
import { expect, test } from 'vitest'
import { frameSubject } from '#content/scene/frameSubject.ts'

const TALL = { width: 1080, height: 1920 }
const WIDE = { width: 1920, height: 1080 }
const subject = { halfWidth: 3, halfHeight: 3, centre: new Vector3(0, 2, 0) }

/** Where a point of the scene is on the picture, in px. */
const seen = ({ width, height }: typeof TALL, point: Vector3) => {
  const camera = new PerspectiveCamera(25, 1, 1, 100)
  frameSubject(camera, { width, height }, subject)
  camera.updateMatrixWorld()
  const { x, y } = point.clone().project(camera)
  return { x: ((x + 1) / 2) * width, y: ((1 - y) / 2) * height }
}

test('upright, the middle of the subject stands between title and panel, its foot above the panel', () => {
  const middle = seen(TALL, subject.centre)
  expect(middle.x).toBeCloseTo(540)
  expect(middle.y / 1920).toBeCloseTo(0.45)
  expect(seen(TALL, new Vector3(0, -1, 0)).y).toBeLessThan(1330)
  expect(seen(TALL, new Vector3(3, 2, 0)).x).toBeLessThan(1080)
})

test('on a wide picture the subject stands right of the words, and within the picture', () => {
  const middle = seen(WIDE, subject.centre)
  expect(middle.x / 1920).toBeCloseTo(0.735)
  expect(seen(WIDE, new Vector3(-3, 2, 0)).x).toBeGreaterThan(960)
  expect(seen(WIDE, new Vector3(3, 2, 0)).x).toBeLessThan(1920)
  expect(seen(WIDE, new Vector3(0, -1, 0)).y).toBeLessThan(1000)
})
