import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import { kioskWords } from '#content/strings/kioskWords.ts'
import { screenStyles } from './screenStyles.ts'
import { wish } from './wish.ts'

/** The strip at the foot of every screen of a visit: the way back, the quiz, the sources, the other language. */
@customElement('hall-strip')
export class HallStrip extends LitElement {
  static override styles = [
    tokenStyles,
    screenStyles,
    css`
      nav {
        position: absolute;
        left: calc(72 * var(--u));
        right: calc(72 * var(--u));
        bottom: calc(42 * var(--u));
        display: flex;
        gap: calc(20 * var(--u));
      }
      button {
        white-space: nowrap;
        background: var(--color-white);
      }
      .language {
        margin-left: auto;
        font-weight: 600;
      }
      @media (orientation: landscape) {
        nav {
          bottom: calc(20 * var(--u));
        }
        button {
          min-height: max(calc(90 * var(--u)), var(--touch-target));
          font-size: calc(32 * var(--u));
        }
      }
    `,
  ]

  @property() locale: Locale = 'zh'
  /** True where the exhibit on the screen has questions to ask. */
  @property({ type: Boolean }) quiz = false
  @property({ attribute: false }) sources: readonly string[] = []

  protected override render() {
    const say = kioskWords(this.locale)
    const other = this.locale === 'zh' ? 'en' : 'zh'
    return html`<nav aria-label=${say('nav.label')}>
      <button type="button" data-nav="back" @click=${() => wish(this, { type: 'back' })}>${say('nav.back')}</button>
      ${
        this.quiz
          ? html`<button type="button" class="main" data-nav="quiz" @click=${() => wish(this, { type: 'quiz' })}>
              ${say('nav.quiz')}
            </button>`
          : nothing
      }
      ${
        this.sources.length > 0
          ? html`<button
              type="button"
              data-nav="sources"
              @click=${() => wish(this, { type: 'sources', keys: this.sources })}
            >
              ${say('nav.sources')}
            </button>`
          : nothing
      }
      <button
        type="button"
        class="language"
        data-nav="language"
        lang=${other === 'zh' ? 'zh-CN' : 'en'}
        @click=${() => wish(this, { type: 'speak', locale: other })}
      >
        ${say('nav.language')}
      </button>
    </nav>`
  }
}
