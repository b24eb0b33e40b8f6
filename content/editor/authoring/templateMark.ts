import { type SVGTemplateResult, svg } from 'lit'
import type { PlateKind } from '../../schema/exhibit.ts'

const drawn = (inside: SVGTemplateResult) =>
  svg`<svg viewBox="0 0 96 60" aria-hidden="true"><rect x="1.5" y="1.5" width="93" height="57" rx="5" class="paper" />${inside}</svg>`

/** How each kind of pictures looks, as a small drawing. */
export const templateMark: Readonly<Record<PlateKind, SVGTemplateResult>> = {
  picture: drawn(
    svg`<path class="land" d="M2 58V42q20-16 40-4 18-14 52 2v18z" /><circle cx="30" cy="26" r="5" /><circle cx="66" cy="34" r="5" /><path d="M35 24l14-9M71 31l12-10" />`,
  ),
  compare: drawn(
    svg`<path class="land" d="M48 2h46v56H48z" /><path d="M48 2v56" /><path d="M42 24l-8 6 8 6M54 24l8 6-8 6" />`,
  ),
  timeline: drawn(
    svg`<path d="M10 42h76" /><circle cx="18" cy="42" r="4" /><circle cx="40" cy="42" r="4" class="full" /><circle cx="62" cy="42" r="4" /><circle cx="82" cy="42" r="4" /><path class="land" d="M28 10h24v20H28z" />`,
  ),
  gallery: drawn(
    svg`<path class="land" d="M10 10h34v26H10z" /><path class="land" d="M52 10h34v26H52z" /><path d="M10 46h14M30 46h14M52 46h14M72 46h14" />`,
  ),
  model: drawn(
    svg`<path d="M20 48q28 9 56 0M26 50v4q22 6 44 0v-4" /><path class="land" d="M48 8l18 9v19l-18 10-18-10V17z" /><path d="M30 17l18 9 18-9M48 26v20" />`,
  ),
  quiz: drawn(svg`<path d="M40 20q1-8 9-8t8 8q0 6-8 9v6" /><circle cx="49" cy="44" r="1.5" class="full" />`),
}
