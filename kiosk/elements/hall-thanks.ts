import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import { kioskWords } from '#content/strings/kioskWords.ts'
import type { HandOver } from '../handOver/programme.ts'
import '../ratings/exhibit-rating.ts'
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
        bottom: calc((220 + var(--lift, 0)) * var(--u));
        display: grid;
        grid-template-columns: 1.3fr 1fr 1fr;
        gap: calc(20 * var(--u));
      }
      exhibit-rating {
        position: absolute;
        left: calc(72 * var(--u));
        right: calc(72 * var(--u));
        bottom: calc((364 + var(--lift, 0)) * var(--u));
      }
      hand-over-card {
        position: absolute;
        left: calc(72 * var(--u));
        bottom: calc(736 * var(--u));
      }
      nav button {
        padding: 0 calc(20 * var(--u));
        line-height: 1.25;
        text-wrap: balance;
        min-height: max(calc(124 * var(--u)), var(--touch-target));
        border-radius: calc(40 * var(--u));
        font-size: calc(42 * var(--t));
        font-weight: 600;
      }
      :host([lang='en']) nav button {
        font-size: calc(36 * var(--t));
      }
      @media (orientation: landscape) {
        header,
        speech-bubble,
        exhibit-rating,
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
          bottom: calc((150 + var(--lift, 0)) * var(--u));
        }
        nav button {
          min-height: max(calc(104 * var(--u)), var(--touch-target));
        }
        exhibit-rating {
          bottom: calc((274 + var(--lift, 0)) * var(--u));
        }
        hand-over-card {
          left: auto;
          right: calc(72 * var(--u));
          top: calc(36 * var(--u));
          bottom: auto;
        }
        :host([lang='en']) nav button {
          font-size: calc(32 * var(--t));
        }
        :host([joined][lang='en']) h1 {
          font-size: calc(54 * var(--t));
          margin-top: calc(16 * var(--u));
        }
        :host([joined]) speech-bubble {
          right: calc(360 * var(--u));
        }
      }
    `,
  ]

  @property({ reflect: true, attribute: 'lang' }) locale: Locale = 'zh'
  @property() exhibit = ''
  @property({ type: Number }) right = 0
  @property({ type: Number }) of = 0
  @property({ attribute: false }) handOver: HandOver | undefined

  protected override willUpdate() {
    this.toggleAttribute('joined', this.handOver !== undefined)
  }

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
      ${
        this.handOver
          ? html`<hand-over-card .handOver=${this.handOver} .locale=${this.locale}></hand-over-card>`
          : nothing
      }
      <exhibit-rating .exhibit=${this.exhibit} .locale=${this.locale}></exhibit-rating>
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
