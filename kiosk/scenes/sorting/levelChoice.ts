import { html, svg, type TemplateResult } from 'lit'
import { colors } from '#content/design/tokens.ts'
import { type LevelId, levelIds } from './levels.ts'
import type { SortingSay } from './sortingSay.ts'

const { leaf, jade, clay } = colors
const ground = svg`<path fill=${clay} d="M12 112c8-9 88-9 96 0z" />`

/** A sprout, a sapling and a tree: one picture grows out of the other. */
const pictures: Record<LevelId, TemplateResult> = {
  sprout: svg`${ground}<path fill="none" stroke=${jade} stroke-width="7" stroke-linecap="round" d="M60 108V74" />
    <path fill=${leaf} d="M60 78C58 56 44 46 22 48c1 20 16 31 38 30zM60 74c0-20 12-31 36-31 0 20-14 32-36 31z" />`,
  sapling: svg`${ground}<path fill="none" stroke=${clay} stroke-width="7" stroke-linecap="round" d="M60 108V42" />
    <path fill=${leaf} d="M60 46C46 38 44 20 60 8c16 12 14 30 0 38zM60 68c-20 4-34-6-36-24 18-2 34 6 36 24zM60 64c2-18 16-27 36-25 0 18-16 28-36 25z" />
    <path fill=${jade} d="M60 92c-14 3-26-4-28-17 14-2 26 4 28 17zM60 92c14 3 26-4 28-17-14-2-26 4-28 17z" />`,
  tree: svg`${ground}<path fill=${clay} d="M52 108c4-16 4-28 2-44h12c-2 16-2 28 2 44z" />
    <g fill=${jade}><circle cx="34" cy="52" r="25" /><circle cx="86" cy="52" r="25" /><circle cx="60" cy="32" r="28" /></g>
    <g fill=${leaf}><circle cx="46" cy="40" r="15" /><circle cx="74" cy="44" r="13" /><circle cx="60" cy="22" r="10" /></g>`,
}

/** Which level: a picture, a name and an age; what is chosen has an edge and a tick. */
export const levelChoice = (chosen: LevelId, say: SortingSay['say'], choose: (level: LevelId) => void) =>
  html`<div class="levels" role="group" aria-label=${say('levels')}>
    ${levelIds.map(
      (
        level,
      ) => html`<button type="button" data-level=${level} aria-pressed=${level === chosen} @click=${() => choose(level)}>
        <svg viewBox="0 0 120 116" aria-hidden="true">${pictures[level]}</svg>
        <span><b>${say(`level.${level}`)}</b><small>${say(`age.${level}`)}</small></span>
      </button>`,
    )}
  </div>`
