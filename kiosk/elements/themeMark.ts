import { svg, type TemplateResult } from 'lit'
import type { Theme } from '#content/schema/exhibit.ts'

const mark = (lines: TemplateResult) => svg`<svg viewBox="0 0 48 48" aria-hidden="true">${lines}</svg>`

/** A small pen drawing for each theme: a leaf, a bird, a pavilion under a tree, a sprout out of a bin. */
export const themeMark: Record<Theme, TemplateResult> = {
  trees: mark(
    svg`<path d="M24 44c0-10 1-16 3-22M38 6C20 6 10 14 11 30c15 2 26-6 27-24z" /><path d="M27 22c-5 2-9 5-12 9" />`,
  ),
  wildlife: mark(
    svg`<path d="M6 22c6-1 9-6 15-6 3-5 9-6 12-1l8 2-7 4c-1 9-9 13-17 11L6 22zM20 33l-2 9M26 32l1 10" /><circle cx="29.5" cy="16.5" r="1" />`,
  ),
  city: mark(
    svg`<path d="M5 21c7-1 11-6 13-11 2 5 6 10 13 11zM10 22v18M26 22v18M5 41h38M36 41V27M36 28c-7-2-7-12 0-14 7 2 7 12 0 14z" />`,
  ),
  waste: mark(
    svg`<path d="M11 24h26l-3 18H14zM8 24h32M24 24V12M24 15c-1-6-5-8-11-8 0 6 4 9 11 8zM24 12c1-5 4-7 10-7 0 5-4 8-10 7z" />`,
  ),
}
