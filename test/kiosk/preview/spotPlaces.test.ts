import { PerspectiveCamera, Vector3 } from 'three'
import { expect, test } from 'vitest'
import { placesOn, pointAt } from '../../../kiosk/preview/spotPlaces.ts'

/** Five units before the middle, looking at it. */
const camera = new PerspectiveCamera(40, 9 / 16, 0.1, 100)
camera.position.set(0, 0, 5)
camera.updateMatrixWorld()
const scene = {
  camera,
  anchors: new Map([
    ['trunk', new Vector3(0, -0.5, 0)],
    ['cloud', new Vector3(0.4, 1.2, -3)],
    ['behind', new Vector3(0, 0, 9)],
    ['mascot', new Vector3(0, 0, 0)],
  ]),
}
const hotspot = (id: string, point?: { x: number; y: number; z: number }) => ({
  ...{ id, title: { zh: '干', en: 'Trunk' }, text: { zh: '干', en: 'Trunk' }, sources: ['K'] },
  ...(point ? { point } : {}),
})

test('the editor is told every place of the picture but the mascot’s, and where those in sight are', () => {
  const { anchors, places, spots } = placesOn(scene, [
    hotspot('trunk'),
    hotspot('cloud', { x: 0, y: 0, z: 0 }),
    hotspot('spot-9'),
  ])
  expect(anchors).toEqual(['trunk', 'cloud', 'behind'])
  expect(places.map(({ id }) => id)).toEqual(['trunk', 'cloud'])
  expect(places[0]?.x).toBe(0.5)
  expect(places[0]?.y).toBeGreaterThan(0.5)
  // A point of its own goes before the place of the same name; one that is nowhere has none.
  expect(spots).toEqual([places[0], { id: 'cloud', x: 0.5, y: 0.5 }])
})

test('a click finds the point of the scene beside what is nearest to it on the picture', () => {
  const [trunk, cloud] = placesOn(scene, []).places
  const at = { x: (trunk?.x ?? 0) + 0.05, y: trunk?.y ?? 0 }
  const point = pointAt(scene, at)
  expect(point?.z).toBeCloseTo(0, 2)
  const seen = placesOn(scene, [hotspot('spot-1', point)]).spots[0]
  expect(seen?.x).toBeCloseTo(at.x, 2)
  expect(seen?.y).toBeCloseTo(at.y, 2)
  expect(pointAt(scene, { x: cloud?.x ?? 0, y: cloud?.y ?? 0 })?.z).toBeCloseTo(-3, 2)
})

test('what is moved by keys stays as far from the eye as it is', () => {
  expect(pointAt(scene, { x: 0.5, y: 0.6 }, { x: 0, y: 0, z: 2 })?.z).toBeCloseTo(2, 2)
})
