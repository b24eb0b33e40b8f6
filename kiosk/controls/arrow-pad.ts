import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import { controlsWords } from '#content/strings/controlsWords.ts'
import { controlsStyles } from './controlsStyles.ts'

const ARROWS = [
  { way: 'left', across: -1, deep: 0 },
  { way: 'up', across: 0, deep: -1 },
  { way: 'down', across: 0, deep: 1 },
  { way: 'right', across: 1, deep: 0 },
] as const

/** One step on the picture: to the right and toward the visitor are positive. */
export type Arrow = readonly [across: number, deep: number]

/**
 * Four keys that do what a finger does on the picture, for whoever cannot reach it or goes step by step. Fires
 * `arrow` with the step; what stands in the slot follows the keys.
 */
@customElement('arrow-pad')
export class ArrowPad extends LitElement {
  static override styles = [
    tokenStyles,
    controlsStyles,
    css`
      :host {
        position: static;
      }
      div {
        display: flex;
        gap: calc(14 * var(--u));
      }
      button {
        flex: 1 1 0;
        padding: 0;
      }
      svg {
        display: block;
        margin: auto;
        width: calc(52 * var(--u));
        height: calc(52 * var(--u));
        fill: none;
        stroke: currentcolor;
        stroke-width: 3;
        stroke-linecap: round;
        stroke-linejoin: round;
      }
      [data-arrow='left'] svg {
        rotate: 180deg;
      }
      [data-arrow='up'] svg {
        rotate: 270deg;
      }
      [data-arrow='down'] svg {
        rotate: 90deg;
      }
    `,
  ]

  @property() label = ''
  @property() locale: Locale = 'zh'

  protected override render() {
    const say = controlsWords(this.locale)
    return html`<div role="group" aria-label=${this.label}>
      ${ARROWS.map(
        ({
          way,
          across,
          deep,
        }) => html`<button type="button" data-arrow=${way} aria-label=${say(way)} @click=${() => this.#go([across, deep])}>
          <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 12h15M13 6l6 6-6 6" /></svg>
        </button>`,
      )}
      <slot></slot>
    </div>`
  }

  #go(detail: Arrow) {
    this.dispatchEvent(new CustomEvent('arrow', { detail }))
  }
}
