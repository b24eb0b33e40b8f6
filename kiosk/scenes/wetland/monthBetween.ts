import { cyclicMonth } from './yearLight.ts'

/** The month on the way from one to another, the short way round the year; `part` is 0–1. */
export function monthBetween(from: number, to: number, part: number): number {
  const way = ((((to - from + 6) % 12) + 12) % 12) - 6
  return part >= 1 ? to : cyclicMonth(from + way * part)
}
