import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import { kioskWords } from '#content/strings/kioskWords.ts'
import { screenStyles } from './screenStyles.ts'
import './speech-bubble.ts'
import { wish } from './wish.ts'

/** The mascot says goodbye; the visit may go on or end. */
@customElement('hall-thanks')
export class HallThanks extends LitElement {
  static override styles = [
    tokenStyles,
    screenStyles,
    css`
      header {
        position: absolute;
        left: calc(72 * var(--u));
        top: calc(96 * var(--u));
      }
      h1 {
        font-size: calc(104 * var(--u));
      }
      :host([lang='en']) h1 {
        font-size: calc(84 * var(--u));
      }
      .score {
        font: 600 calc(60 * var(--u)) / 1.5 var(--font-serif);
        color: var(--color-jade);
      }
      speech-bubble {
        position: absolute;
        right: calc(72 * var(--u));
        top: calc(306 * var(--u));
        width: calc(620 * var(--u));
      }
      nav {
        position: absolute;
        left: calc(72 * var(--u));
        right: calc(72 * var(--u));
        bottom: calc(220 * var(--u));
        display: grid;
        gap: calc(20 * var(--u));
      }
      nav button {
        min-height: max(calc(124 * var(--u)), var(--touch-target));
        border-radius: calc(40 * var(--u));
        font-size: calc(42 * var(--u));
        font-weight: 600;
      }
      @media (orientation: landscape) {
        header,
        speech-bubble,
        nav {
          left: calc(980 * var(--u));
          right: calc(72 * var(--u));
          width: auto;
        }
        h1 {
          font-size: calc(84 * var(--u));
        }
        :host([lang='en']) h1 {
          font-size: calc(68 * var(--u));
        }
        nav {
          bottom: calc(150 * var(--u));
        }
        nav button {
          min-height: max(calc(104 * var(--u)), var(--touch-target));
        }
      }
    `,
  ]

  @property({ reflect: true, attribute: 'lang' }) locale: Locale = 'zh'
  @property() exhibit = ''
  @property({ type: Number }) right = 0
  @property({ type: Number }) of = 0

  protected override render() {
    const say = kioskWords(this.locale)
    const { right, of } = this
    return html`
      <header>
        <h1>${say('thanks.title')}</h1>
        <p class="score">${say('thanks.score', { right, of })}</p>
      </header>
      <speech-bubble>
        ${say(right === of ? 'thanks.all' : right === 0 ? 'thanks.none' : 'thanks.some')}
      </speech-bubble>
      <nav>
        <button type="button" class="main" data-thanks="home" @click=${() => wish(this, { type: 'home' })}>
          ${say('thanks.more')}
        </button>
        <button type="button" data-thanks="again" @click=${() => wish(this, { type: 'open', exhibit: this.exhibit })}>
          ${say('thanks.again')}
        </button>
        <button type="button" data-thanks="leave" @click=${() => wish(this, { type: 'leave' })}>
          ${say('thanks.leave')}
        </button>
      </nav>
    `
  }
}
