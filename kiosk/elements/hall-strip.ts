import { css, html, LitElement, nothing, svg } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import { comfortWords } from '#content/strings/comfortWords.ts'
import { filmWords } from '#content/strings/filmWords.ts'
import { kioskWords } from '#content/strings/kioskWords.ts'
import { muteButton } from '../sound/muteButton.ts'
import type { Sounding } from '../sound/soundSeat.ts'
import { screenStyles } from './screenStyles.ts'
import { wish } from './wish.ts'

/** A person with open arms. */
const PERSON = svg`<svg viewBox="0 0 48 48" aria-hidden="true"><circle cx="24" cy="10" r="4" /><path d="M8 18c10 4 22 4 32 0M20 20v9l-6 13M28 20v9l6 13M20 29h8" /></svg>`

/** The strip at the foot of every screen of a visit: the way back, the quiz, the sources, the other language. */
@customElement('hall-strip')
export class HallStrip extends LitElement {
  static override styles = [
    tokenStyles,
    screenStyles,
    css`
      nav {
        position: absolute;
        left: calc(40 * var(--u));
        right: calc(40 * var(--u));
        bottom: calc((42 + var(--lift, 0)) * var(--u));
        display: flex;
        font-size: calc(36 * var(--u));
        gap: calc(16 * var(--u));
      }
      button {
        padding: 0 calc(32 * var(--u));
        white-space: nowrap;
        background: var(--color-white);
      }
      .sound {
        display: flex;
        align-items: center;
        gap: calc(10 * var(--u));
        padding: 0 calc(26 * var(--u));
      }
      .aside {
        display: flex;
        gap: calc(16 * var(--u));
        min-width: 0;
        margin-left: auto;
      }
      .language {
        font-weight: 600;
      }
      .comfort {
        display: grid;
        place-items: center;
        padding: 0;
      }
      .comfort[data-wished='true'] {
        background: var(--color-ink);
        color: var(--color-white);
      }
      svg {
        width: calc(60 * var(--u));
        height: calc(60 * var(--u));
        fill: none;
        stroke: currentcolor;
        stroke-width: 3;
        stroke-linecap: round;
        stroke-linejoin: round;
      }
      @media (orientation: landscape) {
        nav {
          left: calc(72 * var(--u));
          right: calc(72 * var(--u));
          bottom: calc((20 + var(--lift, 0)) * var(--u));
        }
        button {
          min-height: max(calc(90 * var(--u)), var(--touch-target));
          font-size: calc(32 * var(--t));
        }
      }
    `,
  ]

  @property() locale: Locale = 'zh'
  /** True where the exhibit on the screen has questions to ask. */
  @property({ type: Boolean }) quiz = false
  @property({ attribute: false }) sources: readonly string[] = []
  /** The film that can be watched from here. */
  @property() film = ''
  /** True where there are several to choose from. */
  @property({ type: Boolean }) films = false
  /** True where there is a plan of the hall to look at. */
  @property({ type: Boolean }) plan = false
  /** True where the visitor has made the screen comfortable. */
  @property({ type: Boolean }) wished = false
  @property() sounding: Sounding = 'none'

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
      ${
        this.film || this.films
          ? html`<button type="button" class="main" data-nav="film" @click=${() => wish(this, this.films ? { type: 'films' } : { type: 'film', film: this.film })}>
              ${filmWords(this.locale)('open')}
            </button>`
          : nothing
      }
      ${
        this.plan
          ? html`<button type="button" data-nav="plan" aria-haspopup="dialog" @click=${() => wish(this, { type: 'plan' })}>${say('nav.plan')}</button>`
          : nothing
      }
      <div class="aside">
      ${muteButton(this.sounding, this.locale)}
      <button
        type="button"
        class="language"
        data-nav="language"
        lang=${other === 'zh' ? 'zh-CN' : 'en'}
        @click=${() => wish(this, { type: 'speak', locale: other })}
      >
        ${say('nav.language')}
      </button>
      <button
        type="button"
        class="comfort"
        data-nav="comfort"
        data-wished=${this.wished}
        aria-label=${comfortWords(this.locale)('open')}
        aria-haspopup="dialog"
        @click=${() => wish(this, { type: 'comforts' })}
      >
        ${PERSON}
      </button>
      </div>
    </nav>`
  }
}
