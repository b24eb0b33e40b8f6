import { svg } from 'lit'
import { capacityFor, census, densityAfter, FIRST_YEAR } from './census.ts'

const YEARS = 10
const WIDE = 260
const TALL = 120
const TOP = 2.05
const x = (year: number) => 8 + (year / YEARS) * (WIDE - 16)
const y = (density: number) => TALL - 8 - (density / TOP) * (TALL - 16)
const line = (points: readonly (readonly [number, number])[]) =>
  points.map(([a, b]) => `${a.toFixed(1)},${b.toFixed(1)}`).join(' ')

/** Density by year: what happened so far, what would follow, and the two counts of the census as dots. */
export function densityChart(years: readonly number[], feeding: number, label: string) {
  const now = years.at(-1) ?? census[2022].perHectare
  const past = years.map((density, year) => [x(year), y(density)] as const)
  const ahead = Array.from({ length: 25 }, (_, step) => {
    const on = (step / 24) * (YEARS - years.length + 1)
    return [x(years.length - 1 + on), y(densityAfter(now, capacityFor(feeding), on))] as const
  })
  return svg`<svg class="chart" viewBox="0 0 ${WIDE} ${TALL}" role="img" aria-label=${label}>
    <line x1="8" x2=${WIDE - 8} y1=${TALL - 8} y2=${TALL - 8} />
    <polyline class="ahead" points=${line(ahead)} />
    <polyline class="past" points=${line(past)} />
    ${([2022, 2025] as const).map((year) => svg`<circle cx=${x(year - FIRST_YEAR)} cy=${y(census[year].perHectare)} r="6" />`)}
    <circle class="now" cx=${x(years.length - 1)} cy=${y(now)} r="9" />
  </svg>`
}
