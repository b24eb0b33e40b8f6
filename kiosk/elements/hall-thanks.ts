import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import { kioskWords } from '#content/strings/kioskWords.ts'
import type { HandOver } from '../handOver/programme.ts'
import type { TakeHome } from '../handOver/takeHome.ts'
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
        /* As wide as its words ask for, and all across for large ones: it leaves her eyes free. */
        width: min(calc(620 * var(--t) + (var(--t) - var(--u)) * 800), calc(936 * var(--u)));
      }
      /* The question grows up from the keys, however large its words are. */
      .foot {
        position: absolute;
        left: calc(72 * var(--u));
        right: calc(72 * var(--u));
        bottom: calc((220 + var(--lift, 0)) * var(--u));
        display: grid;
        gap: calc(20 * var(--u));
      }
      nav {
        display: grid;
        grid-template-columns: 1.3fr 1fr 1fr;
        gap: calc(20 * var(--u));
      }
      hand-over-card {
        position: absolute;
        left: calc(72 * var(--u));
        bottom: calc(736 * var(--u));
      }
      sticker-card {
        position: absolute;
        right: calc(72 * var(--u));
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
        .foot {
          left: calc(980 * var(--u));
          right: calc(72 * var(--u));
          width: auto;
        }
        header {
          top: calc(60 * var(--u));
        }
        .score {
          font-size: calc(46 * var(--u));
        }
        speech-bubble {
          top: calc(238 * var(--u));
          padding-block: calc(20 * var(--u));
          font-size: max(calc(36 * var(--u)), calc(32 * var(--t)));
        }
        h1 {
          font-size: calc(76 * var(--u));
        }
        :host([lang='en']) h1 {
          font-size: calc(68 * var(--u));
        }
        .foot {
          bottom: calc((136 + var(--lift, 0)) * var(--u));
        }
        nav button {
          min-height: max(calc(104 * var(--u)), var(--touch-target));
        }
        hand-over-card {
          left: auto;
          right: calc(72 * var(--u));
          top: calc(36 * var(--u));
          bottom: auto;
        }
        sticker-card {
          left: calc(56 * var(--u));
          right: auto;
          bottom: calc(150 * var(--u));
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

  /** The mascot's own words for this moment, where somebody wrote them. */
  @property({ attribute: false }) said: string | undefined
  @property({ reflect: true, attribute: 'lang' }) locale: Locale = 'zh'
  @property() exhibit = ''
  @property({ type: Number }) right = 0
  @property({ type: Number }) of = 0
  @property({ attribute: false }) handOver: HandOver | undefined
  /** What a phone may take home, where it can reach the hall. */
  @property({ attribute: false }) sticker: TakeHome | undefined

  protected override willUpdate() {
    this.toggleAttribute('joined', this.handOver !== undefined)
    if (this.sticker) void import('../handOver/sticker-card.ts')
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
        ${right === of ? say('thanks.all') : (this.said ?? say(right === 0 ? 'thanks.none' : 'thanks.some'))}
      </speech-bubble>
      ${
        this.handOver
          ? html`<hand-over-card .handOver=${this.handOver} .locale=${this.locale}></hand-over-card>`
          : nothing
      }
      ${
        this.sticker
          ? html`<sticker-card
              .sticker=${this.sticker.id}
              .address=${this.sticker.address}
              .words=${this.sticker.words[this.locale]}
              .locale=${this.locale}
            ></sticker-card>`
          : nothing
      }
      <div class="foot">
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
      </div>
    `
  }
}
