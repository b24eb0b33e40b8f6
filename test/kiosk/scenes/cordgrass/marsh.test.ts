import { describe, expect, test } from 'vitest'
import { drowns, survival } from '../../../../kiosk/scenes/cordgrass/cordgrassSurvival.ts'
import { marshAt, stationNow, WORKS } from '../../../../kiosk/scenes/cordgrass/marshWorks.ts'

describe('flooding cordgrass', () => {
  test('40 cm of water for six months drown it, and more than 95 % is gone', () => {
    expect(drowns(40, 6)).toBe(true)
    expect(survival(40, 6)).toBeLessThan(0.05)
    expect(survival(80, 12)).toBeLessThan(0.05)
  })

  test.each([
    [39, 6],
    [40, 5],
    [20, 12],
    [80, 3],
  ])('%i cm for %i months are not known to be enough', (level, months) => {
    expect(drowns(level, months)).toBe(false)
    expect(survival(level, months)).toBeGreaterThan(0.05)
  })

  test('deeper or longer, never more of it lives', () => {
    for (let level = 5; level <= 80; level += 5)
      for (let months = 1; months <= 12; months++) {
        expect(survival(level, months)).toBeLessThanOrEqual(survival(level - 5, months))
        expect(survival(level, months)).toBeLessThanOrEqual(survival(level, months - 1))
      }
  })

  test('without water all of it lives', () => {
    expect(survival(0, 12)).toBe(1)
    expect(survival(60, 0)).toBe(1)
  })
})

describe('the six works 围割淹晒种调', () => {
  test('come in the order of Dongtan', () => {
    expect(WORKS).toEqual(['enclose', 'cut', 'flood', 'dry', 'plant', 'regulate'])
  })

  test('before them the grass stands, and there is neither dike nor bird', () => {
    expect(marshAt(-1, 45, 7)).toMatchObject({ dike: 0, cut: 0, water: 0, birds: 0, sedge: 0 })
  })

  test('the flood stands as deep as the visitor sets it, and the mud is dry after it', () => {
    expect(marshAt(2, 55, 7).water).toBeCloseTo(55)
    expect(marshAt(3, 55, 7)).toMatchObject({ water: 0, dry: 1 })
  })

  test('after a flood that was deep and long enough, sedge and birds come back', () => {
    const marsh = marshAt(5, 40, 6)
    expect(marsh.sedge).toBeGreaterThan(0.9)
    expect(marsh.birds).toBe(1)
  })

  test('after a flood that was too shallow, cordgrass grows again and no birds come', () => {
    const marsh = marshAt(5, 5, 2)
    expect(marsh.regrown * marsh.alive).toBeGreaterThan(0.7)
    expect(marsh.birds).toBe(0)
  })
})

test('the way from one station to another begins and ends where it should', () => {
  const passage = { from: 1, to: 4, at: 10 }
  expect(stationNow(passage, 9)).toBe(1)
  expect(stationNow(passage, 30)).toBe(4)
})
