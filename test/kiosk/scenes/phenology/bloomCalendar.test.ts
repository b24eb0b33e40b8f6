import { expect, test } from 'vitest'
import {
  dateOf,
  dayOf,
  degreeDays,
  earlierBy,
  firstCoolNight,
  flowering,
  kyoto,
  lowestOn,
  openOn,
  osmanthusOpens,
} from '../../../../kiosk/scenes/phenology/bloomCalendar.ts'
import { plantNamed, plants } from '../../../../kiosk/scenes/phenology/plants.ts'

const openNames = (month: number, day: number) =>
  plants.filter((plant) => openOn(dayOf([month, day]), flowering(plant, 0)) > 0.5).map(({ name }) => name.zh)

test('a day of the year and its date say the same', () => {
  expect(dayOf([12, 31])).toBe(365)
  for (let day = 1; day <= 365; day++) expect(dayOf(dateOf(day))).toBe(day)
  expect(dateOf(366)).toEqual([1, 1])
})

test('Kyoto: day 106 is 16 April, day 95 is 5 April, 11 days earlier, and day 84 is 25 March', () => {
  expect(kyoto.map(({ day }) => dateOf(day))).toEqual([
    [4, 16],
    [4, 5],
    [3, 25],
  ])
  expect(kyoto[0].day - kyoto[1].day).toBe(11)
})

test('the order of the Shanghai year: wintersweet, plum, yulan, Yoshino cherry, wisteria, lotus, golden-rain tree, osmanthus', () => {
  const order = ['梅', '玉兰', '染井吉野', '紫藤', '荷花', '复羽叶栾', '桂花', '蜡梅']
  const firsts = order.map((name) => dayOf(plantNamed(name).from))
  expect(firsts).toEqual([...firsts].sort((one, other) => one - other))
})

test('in early January wintersweet is open over the new year, and no cherry', () => {
  expect(openNames(1, 5)).toEqual(expect.arrayContaining(['蜡梅', '山茶', '枇杷']))
  expect(openNames(1, 5)).not.toContain('染井吉野')
})

test('on 1 April Yoshino cherries are open and yulan is fading', () => {
  expect(openNames(4, 1)).toContain('染井吉野')
  expect(openOn(dayOf([4, 8]), flowering(plantNamed('玉兰'), 0))).toBeLessThan(0.5)
})

test('osmanthus opens 5 to 10 days after the first night of 17 °C', () => {
  const night = firstCoolNight(0)
  expect(lowestOn(night)).toBeLessThanOrEqual(17)
  expect(lowestOn(night - 1)).toBeGreaterThan(17)
  expect(osmanthusOpens(0)).toEqual([night + 5, night + 10])
})

test('in an ordinary year osmanthus opens in September or October, in a warm one later', () => {
  const [first, last] = osmanthusOpens(0)
  expect(dateOf(first)[0]).toBeGreaterThanOrEqual(9)
  expect(dateOf(last)[0]).toBeLessThanOrEqual(10)
  expect(osmanthusOpens(2)[0]).toBeGreaterThan(first)
  expect(earlierBy(plantNamed('桂花'), 2)).toBeLessThan(0)
})

test('a year one or two degrees warmer brings spring flowers one to two weeks early', () => {
  for (const name of ['玉兰', '染井吉野', '桃', '紫藤']) {
    expect(earlierBy(plantNamed(name), 1)).toBeGreaterThanOrEqual(5)
    expect(earlierBy(plantNamed(name), 2)).toBeLessThanOrEqual(21)
  }
})

test('degree days only grow, and grow faster in a warmer year', () => {
  expect(degreeDays(100)).toBeGreaterThan(degreeDays(99))
  expect(degreeDays(100, 1)).toBeGreaterThan(degreeDays(100))
})

test('camellia and loquat flower across the new year without a gap', () => {
  for (const name of ['山茶', '枇杷'])
    for (const day of [dayOf([12, 31]), 1]) expect(openOn(day, flowering(plantNamed(name), 0))).toBe(1)
})
