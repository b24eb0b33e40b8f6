import type { Localized } from '#content/schema/localized.ts'
import { cyclicMonth } from './yearLight.ts'

/** A kind that the wetland knows, and the months in which it is there. */
export interface BirdOfTheYear {
  readonly name: Localized
  readonly months: readonly number[]
  readonly sources: readonly string[]
}

const spring = [3, 4, 5]
const summer = [6, 7, 8]
const autumn = [9, 10, 11]
const winter = [12, 1, 2]
const wholeYear = [...spring, ...summer, ...autumn, ...winter]

/**
 * Seasons as the hall's checked list of wildlife gives them; where it only says spring, summer, autumn
 * or winter, these are March–May, June–August, September–November and December–February.
 */
export const birdsOfTheYear = {
  swan: { name: { zh: '小天鹅', en: 'tundra swan' }, months: [10, 11, 12, 1, 2, 3], sources: ['D2', 'K'] },
  crane: { name: { zh: '白头鹤', en: 'hooded crane' }, months: [11, 12, 1, 2, 3], sources: ['D2', 'K'] },
  spoonbill: {
    name: { zh: '黑脸琵鹭', en: 'black-faced spoonbill' },
    months: [...spring, ...autumn],
    sources: ['D2', 'K'],
  },
  stork: {
    name: { zh: '东方白鹳', en: 'Oriental stork' },
    months: [...spring, ...autumn, ...winter],
    sources: ['D2', 'K'],
  },
  knot: { name: { zh: '大滨鹬', en: 'great knot' }, months: [3, 4, 5, 8, 9, 10], sources: ['B1'] },
  godwit: { name: { zh: '斑尾塍鹬', en: 'bar-tailed godwit' }, months: [4, 5, 9, 10, 11], sources: ['B3'] },
  spoonSandpiper: {
    name: { zh: '勺嘴鹬', en: 'spoon-billed sandpiper' },
    months: [4, 5, 9, 10],
    sources: ['K'],
  },
  curlew: {
    name: { zh: '白腰杓鹬', en: 'Eurasian curlew' },
    months: [...autumn, ...winter, ...spring],
    sources: ['K'],
  },
  gull: {
    name: { zh: '黑嘴鸥', en: "Saunders's gull" },
    months: [...summer, ...winter],
    sources: ['D1b', 'K'],
  },
  parrotbill: { name: { zh: '震旦鸦雀', en: 'reed parrotbill' }, months: wholeYear, sources: ['Q1'] },
  duck: { name: { zh: '斑嘴鸭', en: 'Chinese spot-billed duck' }, months: wholeYear, sources: ['K'] },
  egret: { name: { zh: '白鹭', en: 'little egret' }, months: wholeYear, sources: ['K'] },
} as const satisfies Record<string, BirdOfTheYear>

export type BirdKey = keyof typeof birdsOfTheYear

/** The kinds to be seen in a month of 1 … 12. */
export const birdsIn = (month: number): BirdOfTheYear[] =>
  Object.values<BirdOfTheYear>(birdsOfTheYear).filter(({ months }) => months.includes(month))

/** 0–1: how much of a kind is there; it comes and goes over the days around the turn of a month. */
export function presence(kind: BirdKey, month: number): number {
  const months: readonly number[] = birdsOfTheYear[kind].months
  // A whole number is that month itself; half way to the next, the next begins.
  const now = cyclicMonth(month)
  const whole = Math.round(now)
  const there = (one: number) => (months.includes(((one + 11) % 12) + 1) ? 1 : 0)
  const edge = now - (Math.floor(now) + 0.5)
  if (Math.abs(edge) >= 0.2) return there(whole)
  const part = (edge + 0.2) / 0.4
  return there(Math.floor(now)) * (1 - part) + there(Math.floor(now) + 1) * part
}

/** The month 1 … 12 that a moment of the year belongs to. */
export const monthNumber = (month: number) => ((Math.round(cyclicMonth(month)) - 1) % 12) + 1

/** The id of the panel that tells of a month. */
export function panelIn(month: number): string {
  const panels: readonly (readonly [string, readonly number[]])[] = [
    ['spring-passage', spring],
    ['summer', summer],
    ['autumn-passage', autumn],
    ['winter', winter],
  ]
  return panels.find(([, months]) => months.includes(month))?.[0] ?? 'winter'
}
