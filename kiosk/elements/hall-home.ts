import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import { kioskWords } from '#content/strings/kioskWords.ts'
import type { HandOver } from '../handOver/programme.ts'
import { covers } from '../scenes/covers.ts'
import { screenStyles } from './screenStyles.ts'
import './speech-bubble.ts'
import { wish } from './wish.ts'

/** The mascot asks what to see; each exhibit is one large card. */
@customElement('hall-home')
export class HallHome extends LitElement {
  static override styles = [
    tokenStyles,
    screenStyles,
    css`
      header {
        position: absolute;
        left: calc(72 * var(--u));
        right: calc(72 * var(--u));
        top: calc(84 * var(--u));
      }
      .hall {
        font: 600 calc(36 * var(--u)) / 1.2 var(--font-serif);
        letter-spacing: 0.2em;
        margin-bottom: calc(20 * var(--u));
      }
      h1 {
        font-size: calc(88 * var(--u));
      }
      :host([lang='en']) h1 {
        font-size: calc(60 * var(--u));
      }
      speech-bubble {
        position: absolute;
        right: calc(72 * var(--u));
        top: calc(258 * var(--u));
        width: calc(600 * var(--u));
      }
      nav {
        position: absolute;
        left: calc(72 * var(--u));
        right: calc(72 * var(--u));
        bottom: calc(200 * var(--u));
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: calc(20 * var(--u));
      }
      nav button {
        position: relative;
        overflow: hidden;
        display: flex;
        flex-direction: column;
        justify-content: space-between;
        gap: calc(6 * var(--u));
        min-height: max(calc(208 * var(--u)), var(--touch-target));
        padding: calc(28 * var(--u)) calc(206 * var(--u)) calc(24 * var(--u)) calc(32 * var(--u));
        border-radius: calc(36 * var(--u));
        font-size: calc(40 * var(--u));
        font-weight: 600;
        line-height: 1.3;
        text-align: left;
        text-wrap: balance;
      }
      nav img {
        position: absolute;
        right: 0;
        top: 0;
        width: calc(208 * var(--u));
        height: 100%;
        object-fit: cover;
        mask-image: linear-gradient(to right, transparent, black 32%);
      }
      :host([lang='en']) nav button {
        font-size: calc(36 * var(--u));
      }
      /* Beside the mascot, where its arm does not wave. */
      hand-over-card {
        position: absolute;
        left: calc(72 * var(--u));
        bottom: calc(736 * var(--u));
      }
      small {
        flex: none;
        font-size: calc(30 * var(--u));
        font-weight: 400;
        color: color-mix(in srgb, var(--color-ink) 82%, var(--color-white));
      }
      @media (orientation: landscape) {
        header,
        speech-bubble,
        nav {
          left: calc(930 * var(--u));
          right: calc(72 * var(--u));
          width: auto;
        }
        header {
          top: calc(72 * var(--u));
        }
        h1,
        :host([lang='en']) h1 {
          font-size: calc(60 * var(--u));
        }
        speech-bubble {
          top: calc(296 * var(--u));
        }
        nav {
          bottom: calc(136 * var(--u));
        }
        nav button,
        :host([lang='en']) nav button {
          padding-right: calc(172 * var(--u));
          font-size: calc(34 * var(--u));
        }
        nav img {
          width: calc(176 * var(--u));
        }
        hand-over-card {
          left: auto;
          right: calc(72 * var(--u));
          top: calc(36 * var(--u));
          bottom: auto;
        }
        :host([joined]) header,
        :host([joined]) speech-bubble {
          right: calc(360 * var(--u));
        }
      }
    `,
  ]

  /** The mascot's own words for this moment, where somebody wrote them. */
  @property({ attribute: false }) said: string | undefined
  @property({ reflect: true, attribute: 'lang' }) locale: Locale = 'zh'
  @property({ attribute: false }) exhibits: readonly Exhibit[] = []
  @property({ attribute: false }) handOver: HandOver | undefined

  protected override willUpdate() {
    this.toggleAttribute('joined', this.handOver !== undefined)
  }

  protected override render() {
    const say = kioskWords(this.locale)
    return html`
      <header>
        <p class="hall">${say('hall.name')}</p>
        <h1>${say('home.title')}</h1>
      </header>
      <speech-bubble>${this.said ?? say('home.hello')}</speech-bubble>
      <nav>
        ${this.exhibits.map(
          ({ id, title, minutes, scene }) => html`<button
            type="button"
            data-open=${id}
            @click=${() => wish(this, { type: 'open', exhibit: id })}
          >
            <img src=${covers[scene]} alt="" />
            <span>${title[this.locale]}</span>
            <small>${say('home.minutes', { minutes })}</small>
          </button>`,
        )}
      </nav>
      ${
        this.handOver
          ? html`<hand-over-card .handOver=${this.handOver} .locale=${this.locale}></hand-over-card>`
          : nothing
      }
    `
  }
}
