import { expect, test } from 'vitest'
import type { Exhibit } from '#content/schema/exhibit.ts'
import { platePictures } from '#content/schema/picturesIn.ts'
import { newExhibit } from '#content/templates/newExhibit.ts'
import { pictureToHang, touredPlate } from '../../kiosk/plates/pictureToHang.ts'
import { onFrame, onPicture } from '../../kiosk/scenes/paper/paperInputs.ts'

const picture = (letter: string) => ({ file: `${letter.repeat(64)}.webp`, alt: { zh: letter, en: letter } })
const made = (kind: 'timeline' | 'gallery' | 'compare'): Exhibit =>
  newExhibit({ id: 'new', kind, theme: 'city', order: 0, title: { zh: '新', en: 'New' } })

test('a step of a timeline without a picture leaves the one before it hanging', () => {
  const line = made('timeline')
  const [first, second, ...rest] = line.panels
  const hung: Exhibit = {
    ...line,
    panels: [{ ...first, picture: picture('a') }, second, ...rest] as Exhibit['panels'],
  }
  expect(pictureToHang(hung, 2).first).toEqual(picture('a'))
  expect(pictureToHang(line, 2).first).toBeUndefined()
  expect(platePictures(hung)).toEqual([picture('a')])
})

test('two pictures of a place hang one over the other; one alone hangs by itself', () => {
  const pair = made('compare')
  const plate = {
    ...pair.plate,
    kind: 'compare' as const,
    before: picture('a'),
    after: picture('b'),
  } as never
  expect(pictureToHang({ ...pair, plate }, 0)).toEqual({ first: picture('a'), second: picture('b') })
  const { before: _, ...alone } = plate as { before: unknown }
  expect(pictureToHang({ ...pair, plate: alone as never }, 0)).toEqual({
    first: picture('b'),
    second: undefined,
  })
})

test('nobody there: a gallery goes on from picture to picture and begins again', () => {
  const wall = made('gallery')
  expect([0, 5, 19, 20].map((seconds) => touredPlate(wall, seconds).panel)).toEqual([0, 1, 3, 0])
})

test('a place on a picture is the same place after going to the screen and back', () => {
  const box = { x: 0.1, y: 0.2, width: 0.8, height: 0.4 }
  const spot = onFrame({ x: 0.25, y: 0.5 }, box)
  expect(spot).toEqual({ x: expect.closeTo(0.3), y: expect.closeTo(0.4) })
  expect(onPicture(spot, box)).toEqual({ x: expect.closeTo(0.25), y: expect.closeTo(0.5) })
  expect(onPicture({ x: 0.05, y: 0.3 }, box)).toBeUndefined()
})
