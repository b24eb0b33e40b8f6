import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import { kioskWords } from '#content/strings/kioskWords.ts'
import { dialogStyles } from './dialogStyles.ts'
import { openSheet } from './openSheet.ts'
import { screenStyles } from './screenStyles.ts'
import { wish } from './wish.ts'

/** 还在吗? with the seconds running down; any touch answers it. */
@customElement('hall-idle')
export class HallIdle extends LitElement {
  static override styles = [
    tokenStyles,
    screenStyles,
    dialogStyles,
    css`
      dialog {
        text-align: left;
      }
      .seconds {
        font: 600 calc(240 * var(--u)) / 1 var(--font-serif);
        color: var(--color-jade);
        font-variant-numeric: tabular-nums;
      }
      h2 {
        font-size: calc(88 * var(--u));
      }
    `,
  ]

  @property() locale: Locale = 'zh'
  /** True while the visitor steps from target to target. */
  @property({ type: Boolean }) modeless = false
  @property({ type: Number }) seconds = 0

  protected override render() {
    const say = kioskWords(this.locale)
    return html`<dialog aria-labelledby="title" @close=${this.#stay}>
      <h2 id="title">${say('idle.title')}</h2>
      <p class="seconds" aria-hidden="true">${this.seconds}</p>
      <p>${say('idle.explain', { seconds: this.seconds })}</p>
      <div class="buttons">
        <button type="button" data-idle="leave" @click=${() => wish(this, { type: 'leave' })}>${say('idle.leave')}</button>
        <button type="button" class="main" data-idle="stay" autofocus @click=${this.#stay}>${say('idle.stay')}</button>
      </div>
    </dialog>`
  }

  protected override firstUpdated() {
    openSheet(this.renderRoot, this.modeless)
  }

  readonly #stay = () => wish(this, { type: 'touch' })
}
