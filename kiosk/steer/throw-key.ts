import { css, html, LitElement, svg } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import { throwWords } from '#content/strings/throwWords.ts'
import { screenStyles } from '../elements/screenStyles.ts'
import type { ThrowKey } from './throwing.ts'

/** A wide display, and a way up to it. */
const WALL = svg`<svg viewBox="0 0 48 48" aria-hidden="true"><path d="M5 9h38v24H5zM24 42V19M17 25l7-7 7 7" /></svg>`

/** Shows the exhibit on the wall of the hall, and takes it back; says so while somebody else has it. */
@customElement('throw-key')
export class ThrowKeyElement extends LitElement {
  static override styles = [
    tokenStyles,
    screenStyles,
    css`
      :host {
        position: absolute;
        inset: calc(10 * var(--u)) 0 auto;
        display: grid;
        justify-items: center;
        pointer-events: none;
      }
      /* One of the keys in the row of the picture's words. */
      :host([reach]) {
        position: static;
        display: inline-grid;
      }
      :host([reach]) :is(button, p) {
        min-height: calc(96 * var(--u));
        border-radius: calc(48 * var(--u));
      }
      button,
      p {
        display: flex;
        align-items: center;
        gap: calc(14 * var(--u));
        min-height: max(calc(68 * var(--u)), var(--touch-target));
        padding: 0 calc(30 * var(--u));
        border-radius: calc(40 * var(--u));
        background: var(--color-white);
        font-size: calc(30 * var(--t));
        line-height: 1.2;
        white-space: nowrap;
        pointer-events: auto;
      }
      p {
        margin: 0;
      }
      button.mine {
        background: var(--color-jade);
        color: var(--color-white);
      }
      svg {
        width: calc(42 * var(--u));
        height: calc(42 * var(--u));
        fill: none;
        stroke: currentcolor;
        stroke-width: 3;
        stroke-linecap: round;
        stroke-linejoin: round;
      }
    `,
  ]
  @property({ attribute: false }) key!: ThrowKey
  @property() locale: Locale = 'zh'
  @property({ type: Boolean, reflect: true }) reach = false

  protected override render() {
    const say = throwWords(this.locale)
    const { key } = this
    if (key.kind === 'taken') return html`<p role="status" data-throw="taken">${say('taken')}</p>`
    return html`<button type="button" class=${key.kind} data-throw=${key.kind} @click=${key.press}>${WALL} ${say(key.kind)}</button>`
  }
}
