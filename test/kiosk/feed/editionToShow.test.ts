import { expect, test } from 'vitest'
import { editionToShow } from '../../../kiosk/feed/editionToShow.ts'
import { sampleEdition } from '../../support/sampleExhibits.ts'

const spring = { ...sampleEdition(), id: 'a'.repeat(64), fonts: [] }
const autumn = { ...sampleEdition(), id: 'b'.repeat(64), fonts: [] }

test('a screen that shows nothing takes the first edition at once', () => {
  expect(editionToShow({ shown: null, latest: spring, inUse: true })).toBe(spring)
})

test('a new edition never changes the words under a reader', () => {
  expect(editionToShow({ shown: spring, latest: autumn, inUse: true })).toBe(spring)
})

test('at the next attract loop the new edition is shown', () => {
  expect(editionToShow({ shown: spring, latest: autumn, inUse: false })).toBe(autumn)
})

test('without news the last good edition keeps playing', () => {
  expect(editionToShow({ shown: spring, latest: null, inUse: false })).toBe(spring)
})
