import { type SVGTemplateResult, svg } from 'lit'
import type { Theme } from '../schema/exhibit.ts'
import type { HallPlan, PlanArea } from '../schema/hallPlan.ts'
import type { Locale } from '../schema/localized.ts'

/** Units of the drawing for a metre: text of less than a unit is drawn badly. */
export const UNITS = 40

const fills: Readonly<Record<PlanArea['tone'], string>> = {
  jade: 'color-mix(in srgb, var(--color-jade) 24%, var(--color-white))',
  water: 'color-mix(in srgb, var(--color-water) 38%, var(--color-white))',
  petal: 'var(--color-petal)',
  osmanthus: 'color-mix(in srgb, var(--color-osmanthus) 26%, var(--color-white))',
  clay: 'color-mix(in srgb, var(--color-clay) 20%, var(--color-white))',
  mist: 'var(--color-mist)',
}
const walks: Readonly<Record<Theme, string>> = {
  trees: '#c25f79',
  wildlife: '#357f86',
  city: '#b7791a',
  waste: 'var(--color-clay)',
}

/** How large words are, in units: as readable in a large hall as in a small one. */
export const typeOf = ({ width, height }: Pick<HallPlan, 'width' | 'height'>) =>
  Math.round((Math.max(width, height * 1.5) * UNITS) / 62)

/** The view of the whole hall, with room for its walls. */
export const viewOf = (plan: Pick<HallPlan, 'width' | 'height'>) => {
  const edge = typeOf(plan)
  return `${-edge} ${-edge} ${plan.width * UNITS + 2 * edge} ${plan.height * UNITS + 2 * edge}`
}

/** The floor, a dot at each metre, and the walls around it. */
export function floorOf(plan: Pick<HallPlan, 'width' | 'height'>): SVGTemplateResult {
  const [wide, high] = [plan.width * UNITS, plan.height * UNITS]
  const wall = typeOf(plan) / 2.4
  return svg`<defs><pattern id="metres" width=${UNITS} height=${UNITS} patternUnits="userSpaceOnUse"><circle cx="0.8" cy="0.8" r="0.8" fill="var(--color-ink)" fill-opacity="0.22"></circle></pattern></defs>
    <rect x=${-wall / 2} y=${-wall / 2} width=${wide + wall} height=${high + wall} rx=${wall} fill="var(--color-white)" stroke="var(--color-ink)" stroke-width=${wall}></rect>
    <rect width=${wide} height=${high} fill="url(#metres)"></rect>`
}

/** The ground of an area. */
export function areaGround({ x, y, width, height, tone }: PlanArea, type: number): SVGTemplateResult {
  const [wide, high] = [width * UNITS - 4, height * UNITS - 4]
  return svg`<rect x=${x * UNITS + 2} y=${y * UNITS + 2} width=${wide} height=${high} rx=${type * 0.6} fill=${fills[tone]} stroke="var(--color-ink)" stroke-opacity="0.28" stroke-width="1.5"></rect>`
}

/** Its name in the upper left corner, readable over whatever stands there. */
export const areaName = ({ x, y, name }: PlanArea, type: number, locale: Locale): SVGTemplateResult =>
  svg`<text aria-hidden="true" x=${x * UNITS + type * 0.8} y=${y * UNITS + type * 1.7} font-size=${type * 1.2} font-family="var(--font-serif)" font-weight="600" fill="var(--color-ink)" paint-order="stroke" stroke="var(--color-white)" stroke-opacity="0.7" stroke-width=${type * 0.3} stroke-linejoin="round">${name[locale]}</text>`

interface Shown {
  /** In m. */
  readonly x: number
  readonly y: number
  readonly name: string
  readonly type: number
}

/** A round seed in the colour of a walk; its size in units. */
export const seedShape = (x: number, y: number, size: number, theme: Theme): SVGTemplateResult =>
  svg`<circle cx=${x * UNITS} cy=${y * UNITS} r=${size} fill=${walks[theme]} stroke="var(--color-white)" stroke-width=${size * 0.3}></circle>`

/** An exhibit as a seed with its name below. */
export const exhibitShape = ({ x, y, name, type }: Shown, theme: Theme): SVGTemplateResult =>
  svg`${seedShape(x, y, type * 0.62, theme)}
    ${label(name, x * UNITS, y * UNITS + type * 1.75, type)}`

/** A screen, and below it what it shows where that is known. */
export const screenShape = (
  { x, y, name, type }: Shown,
  { shows, dark }: { readonly shows: string; readonly dark: boolean },
): SVGTemplateResult =>
  svg`<rect x=${x * UNITS - type * 0.8} y=${y * UNITS - type * 0.55} width=${type * 1.6} height=${type * 1.1} rx=${type * 0.2} fill=${dark ? 'var(--color-white)' : 'var(--color-jade)'} stroke="var(--color-ink)" stroke-width=${type * 0.14}></rect>
    ${label(name, x * UNITS, y * UNITS + type * 1.75, type, 600)}
    ${shows ? label(shows, x * UNITS, y * UNITS + type * (1.75 + 1.15 * linesOf(name).length), type * 0.92) : ''}`

/** So many half-widths of Chinese fit into a line of words below a mark. */
const LINE = 18

/** In half-widths of Chinese. */
const widthOf = (text: string) => [...text].reduce((sum, one) => sum + (one.charCodeAt(0) > 0xff ? 2 : 1), 0)

/** The largest size at which the name of every area is within it, at most `wished`. */
export const typeWithin = ({ areas }: Pick<HallPlan, 'areas'>, wished: number, locale: Locale): number =>
  Math.min(wished, ...areas.map(({ width, name }) => (width * UNITS) / (widthOf(name[locale]) * 0.68 + 1.8)))

/** A name in at most two lines, broken between words where it has any. */
export function linesOf(name: string): string[] {
  const lines: string[] = ['']
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(name)) {
    const last = lines.at(-1) ?? ''
    if (last && widthOf(last + segment.trimEnd()) > LINE) lines.push(segment.trimStart())
    else lines[lines.length - 1] = last + segment
  }
  const [one = '', ...rest] = lines.map((line) => line.trim())
  if (rest.length < 2) return [one, ...rest].filter(Boolean)
  return [one, `${rest[0]}…`]
}

const label = (words: string, x: number, y: number, size: number, weight = 400) =>
  svg`<text text-anchor="middle" aria-hidden="true" font-size=${size} font-weight=${weight} fill="var(--color-ink)" paint-order="stroke" stroke="var(--color-white)" stroke-opacity="0.85" stroke-width=${size * 0.24} stroke-linejoin="round">${linesOf(words).map((line, row) => svg`<tspan x=${x} y=${y + row * size * 1.15}>${line}</tspan>`)}</text>`
