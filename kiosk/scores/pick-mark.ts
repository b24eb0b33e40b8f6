import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { Mark } from '#content/schema/score.ts'
import { type MarkPicture, markPictures } from '#content/schema/scoreRules.ts'
import { scoresWords } from '#content/strings/scoresWords.ts'
import { showPicture } from './showMark.ts'
import { withPicture } from './withPicture.ts'

/** Two of twelve small pictures in place of a name; tells each change by `mark-change`. */
@customElement('pick-mark')
export class PickMark extends LitElement {
  static override styles = [
    tokenStyles,
    css`
      :host {
        display: block;
        font-size: calc(30 * var(--t));
        line-height: 1.35;
      }
      h2,
      p {
        margin: 0;
      }
      h2 {
        font: 600 calc(40 * var(--t)) / 1.25 var(--font-serif);
      }
      div {
        display: grid;
        grid-template-columns: repeat(6, 1fr);
        gap: calc(12 * var(--u));
        margin-top: calc(16 * var(--u));
      }
      button {
        position: relative;
        display: grid;
        place-items: center;
        min-width: max(calc(96 * var(--u)), var(--touch-target));
        min-height: max(calc(118 * var(--u)), var(--touch-target));
        padding: 0;
        border: 0;
        border-radius: calc(32 * var(--u));
        background: var(--color-mist);
        color: var(--color-ink);
        pointer-events: auto;
        touch-action: manipulation;
        cursor: pointer;
      }
      button:active {
        scale: 0.96;
      }
      button[aria-pressed='true'] {
        background: var(--color-white);
        box-shadow: inset 0 0 0 calc(6 * var(--u)) var(--color-jade);
      }
      /* What is picked bears a tick: colour never speaks alone. */
      button[aria-pressed='true']::after {
        content: '';
        position: absolute;
        right: calc(14 * var(--u));
        top: calc(8 * var(--u));
        width: calc(14 * var(--u));
        height: calc(26 * var(--u));
        border: solid var(--color-jade);
        border-width: 0 calc(6 * var(--u)) calc(6 * var(--u)) 0;
        rotate: 42deg;
      }
      svg {
        width: calc(80 * var(--u));
        height: calc(80 * var(--u));
      }
    `,
  ]

  @property({ attribute: false }) mark: Mark = ['leaf', 'bird']
  @property() locale: Locale = 'zh'

  protected override render() {
    const say = scoresWords(this.locale)
    return html`<h2>${say('pick')}</h2>
      <p>${say('pick.why')}</p>
      <div role="group" aria-label=${say('pick')}>
        ${markPictures.map(
          (picture) => html`<button type="button" data-picture=${picture} aria-label=${say(`mark.${picture}`)}
            aria-pressed=${this.mark.includes(picture)} @click=${() => this.#pick(picture)}>${showPicture(picture)}</button>`,
        )}
      </div>`
  }

  #pick(picture: MarkPicture) {
    this.mark = withPicture(this.mark, picture)
    this.dispatchEvent(new CustomEvent('mark-change', { detail: this.mark, bubbles: true, composed: true }))
  }
}
