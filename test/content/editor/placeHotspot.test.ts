import { expect, test } from 'vitest'
import { anchorNear, type Places, withHotspotPlaced } from '#content/editor/preview/placeHotspot.ts'
import { newExhibit } from '#content/templates/newExhibit.ts'

const tall = { width: 540, height: 960 }
const places: Places = {
  anchors: ['trunk', 'crown', 'hidden'],
  places: [
    { id: 'trunk', x: 0.5, y: 0.6 },
    { id: 'crown', x: 0.5, y: 0.4 },
  ],
  spots: [{ id: 'crown', x: 0.5, y: 0.4 }],
}

test('a click on a place of the picture’s own means that one, unless another hotspot has it', () => {
  expect(anchorNear(places, 'spot-1', { x: 0.51, y: 0.605 }, tall)).toBe('trunk')
  expect(anchorNear(places, 'spot-1', { x: 0.55, y: 0.6 }, tall)).toBeUndefined()
  expect(anchorNear(places, 'spot-1', { x: 0.5, y: 0.4 }, tall)).toBeUndefined()
  expect(anchorNear(places, 'crown', { x: 0.5, y: 0.4 }, tall)).toBe('crown')
})

test('a hotspot keeps its name at a point of its own, and takes the name of a place of the picture', () => {
  const made = newExhibit({
    ...{ id: 'new', kind: 'picture', theme: 'city', order: 1 },
    title: { zh: '新', en: 'New' },
  })
  const point = { x: 1, y: 2, z: 0.5 }
  const free = withHotspotPlaced(made, { hotspot: 'spot-1', point })
  expect(free.hotspots.map(({ id, point }) => [id, point])).toEqual([
    ['spot-1', point],
    ['spot-2', undefined],
  ])
  const snapped = withHotspotPlaced(free, { hotspot: 'spot-1', anchor: 'trunk' })
  expect(snapped.hotspots[0]).toEqual({ ...made.hotspots[0], id: 'trunk' })
})
