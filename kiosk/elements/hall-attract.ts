import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import { kioskWords } from '#content/strings/kioskWords.ts'
import { screenStyles } from './screenStyles.ts'
import { wish } from './wish.ts'

/** The invitation over the tour of pictures; a touch anywhere begins a visit. */
@customElement('hall-attract')
export class HallAttract extends LitElement {
  static override styles = [
    tokenStyles,
    screenStyles,
    css`
      button {
        position: absolute;
        inset: 0;
        display: block;
        width: 100%;
        border-radius: 0;
        padding: 0;
        background: none;
        text-align: left;
        font-weight: 400;
      }
      button:active {
        background: none;
        scale: none;
      }
      .hall {
        position: absolute;
        top: calc(78 * var(--u));
        right: calc(72 * var(--u));
        font: 600 calc(40 * var(--u)) / 1.2 var(--font-serif);
        letter-spacing: 0.2em;
      }
      .title {
        /* A Chinese title breaks after its comma, not within a word. */
        word-break: keep-all;
        position: absolute;
        left: calc(72 * var(--u));
        top: calc(72 * var(--u));
        max-width: calc(640 * var(--u));
        font: 600 calc(112 * var(--u)) / 1.22 var(--font-serif);
      }
      :host([lang='en']) .title {
        font-size: calc(84 * var(--u));
        line-height: 1.15;
      }
      .showing {
        position: absolute;
        left: calc(72 * var(--u));
        bottom: calc(330 * var(--u));
        font: 600 calc(52 * var(--u)) / 1.3 var(--font-serif);
        padding-left: calc(28 * var(--u));
        border-left: calc(5 * var(--u)) solid var(--color-jade);
      }
      .touch {
        position: absolute;
        left: calc(72 * var(--u));
        right: calc(72 * var(--u));
        bottom: calc(96 * var(--u));
        display: flex;
        align-items: center;
        gap: calc(36 * var(--u));
        padding: calc(34 * var(--u)) calc(48 * var(--u));
        border-radius: calc(100 * var(--u));
        background: var(--color-jade);
        color: var(--color-white);
        font-size: calc(52 * var(--u));
        font-weight: 600;
        line-height: 1.2;
      }
      .touch small {
        font-size: calc(36 * var(--u));
        font-weight: 500;
        margin-left: auto;
      }
      .ring {
        width: calc(60 * var(--u));
        aspect-ratio: 1;
        border-radius: 50%;
        border: calc(5 * var(--u)) solid currentcolor;
        display: grid;
        place-items: center;
        animation: breathe 2.4s ease-in-out infinite alternate;
      }
      /* Each of its steps is a picture of the whole screen: it must not hold up the first one. */
      :host([waiting]) .ring {
        animation-play-state: paused;
      }
      .ring::after {
        content: '';
        width: 42%;
        aspect-ratio: 1;
        border-radius: 50%;
        background: currentcolor;
      }
      @keyframes breathe {
        to {
          scale: 1.16;
        }
      }
      @media (orientation: landscape) {
        .title {
          max-width: calc(1100 * var(--u));
        }
        .showing {
          bottom: calc(240 * var(--u));
        }
        .touch {
          right: auto;
          bottom: calc(72 * var(--u));
          min-width: calc(860 * var(--u));
        }
      }
    `,
  ]

  @property({ reflect: true, attribute: 'lang' }) locale: Locale = 'zh'
  @property({ attribute: false }) exhibit: Exhibit | undefined
  /** True until there is a picture below it. */
  @property({ type: Boolean, reflect: true }) waiting = false

  protected override render() {
    const say = kioskWords(this.locale)
    return html`<button type="button" @click=${() => wish(this, { type: 'touch' })}>
      <span class="hall">${say('hall.name')}</span>
      <span class="title">${say('attract.title')}</span>
      ${this.exhibit && html`<span class="showing">${this.exhibit.title[this.locale]}</span>`}
      <span class="touch">
        <span class="ring" aria-hidden="true"></span>
        ${say('attract.touch')}
        <small lang=${this.locale === 'zh' ? 'en' : 'zh-CN'}>${say('attract.touchOther')}</small>
      </span>
    </button>`
  }
}
