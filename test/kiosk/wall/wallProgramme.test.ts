import { expect, test } from 'vitest'
import { wallProgramme } from '../../../kiosk/wall/wallProgramme.ts'

test('each picture stays a minute', () => {
  expect(wallProgramme(0, 4)).toEqual({ index: 0, seconds: 0 })
  expect(wallProgramme(59.5, 4)).toEqual({ index: 0, seconds: 59.5 })
  expect(wallProgramme(60, 4)).toEqual({ index: 1, seconds: 0 })
})

test('after the last picture the first comes again', () => {
  expect(wallProgramme(239, 4)).toEqual({ index: 3, seconds: 59 })
  expect(wallProgramme(241, 4)).toEqual({ index: 0, seconds: 1 })
})

test('one picture alone stays', () => {
  expect(wallProgramme(125, 1)).toEqual({ index: 0, seconds: 5 })
})

test('a hall without pictures shows none', () => {
  expect(wallProgramme(12, 0)).toEqual({ index: -1, seconds: 0 })
})

test('a clock set before its start still finds a picture', () => {
  expect(wallProgramme(-1, 3)).toEqual({ index: 2, seconds: 59 })
})
