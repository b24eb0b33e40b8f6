import { svg, type TemplateResult } from 'lit'
import { colors } from '#content/design/tokens.ts'
import type { MarkPicture } from '#content/schema/scoreRules.ts'

const { jade, leaf, blush, osmanthus, clay, water, ink, petal, white } = colors

/** Twelve small pictures on squares of 48, each of a shape and a colour of its own. */
export const markPictures: Record<MarkPicture, TemplateResult> = {
  leaf: svg`<path fill=${leaf} d="M41 6C19 6 7 17 9 38c20 2 32-10 32-32z" /><path fill="none" stroke=${jade} stroke-width="3" stroke-linecap="round" d="M6 43c8-14 15-20 25-27" />`,
  bird: svg`<path fill=${water} d="M8 24c4-11 16-15 25-10l11 5-9 5c0 12-11 18-22 15L3 41z" /><path fill=${jade} d="M15 26c7-5 14-4 17 1-5 6-12 7-17-1z" /><circle fill=${ink} cx="32" cy="19" r="2.2" />`,
  flower: svg`<g fill=${blush}><circle cx="24" cy="12" r="8.5" /><circle cx="36" cy="21" r="8.5" /><circle cx="31.5" cy="35" r="8.5" /><circle cx="16.5" cy="35" r="8.5" /><circle cx="12" cy="21" r="8.5" /></g><circle fill=${osmanthus} cx="24" cy="25" r="6.5" />`,
  acorn: svg`<path fill=${osmanthus} d="M10 20h28c0 12-6 20-14 25-8-5-14-13-14-25z" /><path fill=${clay} d="M7 21c0-9 8-13 17-13s17 4 17 13z" /><path fill="none" stroke=${clay} stroke-width="4" stroke-linecap="round" d="M24 8V3" />`,
  fish: svg`<path fill=${clay} d="M4 24c7-11 20-14 30-5l10-7c-2 8-2 16 0 24l-10-7c-10 9-23 6-30-5z" /><circle fill=${white} cx="14" cy="22" r="3.4" /><circle fill=${ink} cx="13.5" cy="22" r="1.7" />`,
  snail: svg`<path fill=${leaf} d="M3 41c0-4 4-5 8-5V20l3-8 2 8c2 8 4 14 14 15 8 1 13 3 14 6z" /><circle fill=${clay} cx="29" cy="25" r="13" /><path fill="none" stroke=${petal} stroke-width="3" stroke-linecap="round" d="M29 25c3-3 7 0 5 4-3 5-12 3-12-4 0-8 12-11 16-4" />`,
  mushroom: svg`<path fill=${petal} stroke=${clay} stroke-width="2" d="M18 26h12l3 18H15z" /><path fill="#b5473f" d="M4 28C4 14 13 6 24 6s20 8 20 22z" /><g fill=${white}><circle cx="17" cy="18" r="3.6" /><circle cx="30" cy="15" r="3" /><circle cx="34" cy="24" r="2.4" /></g>`,
  drop: svg`<path fill=${water} d="M24 3c9 12 15 19 15 27a15 15 0 0 1-30 0c0-8 6-15 15-27z" /><path fill="none" stroke=${white} stroke-width="3.4" stroke-linecap="round" d="M16 31c0 4 3 7 7 8" />`,
  sun: svg`<g stroke=${clay} stroke-width="4" stroke-linecap="round"><path d="M24 3v6M24 39v6M3 24h6M39 24h6M9 9l4.5 4.5M34.5 34.5 39 39M39 9l-4.5 4.5M13.5 34.5 9 39" /></g><circle fill=${osmanthus} cx="24" cy="24" r="12" />`,
  moon: svg`<path fill=${ink} d="M31 5a20 20 0 1 0 12 27C29 36 20 20 31 5z" /><circle fill=${osmanthus} cx="38" cy="14" r="3" />`,
  butterfly: svg`<path fill=${osmanthus} d="M24 25C17 6 3 6 4 18c1 9 12 9 20 7zM24 25C31 6 45 6 44 18c-1 9-12 9-20 7z" /><path fill=${blush} d="M24 25C12 24 6 33 10 39s12 0 14-14zM24 25c12-1 18 8 14 14s-12 0-14-14z" /><path fill="none" stroke=${ink} stroke-width="3.4" stroke-linecap="round" d="M24 17v22M24 17l-5-8M24 17l5-8" />`,
  ladybird: svg`<circle fill=${ink} cx="24" cy="12" r="8" /><path fill="#b5473f" d="M24 12c12 0 18 9 18 16 0 10-8 16-18 16S6 38 6 28c0-7 6-16 18-16z" /><path stroke=${ink} stroke-width="3" d="M24 12v32" /><g fill=${ink}><circle cx="15" cy="24" r="3.4" /><circle cx="33" cy="24" r="3.4" /><circle cx="17" cy="35" r="3" /><circle cx="31" cy="35" r="3" /></g>`,
}
