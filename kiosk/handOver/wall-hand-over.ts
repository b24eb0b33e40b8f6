import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import '#content/design/qr-code.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import { handOverWords } from '#content/strings/handOverWords.ts'
import type { HandOver } from './programme.ts'
import { sayStart } from './sayStart.ts'

/**
 * The code on the large display, within the safe margins: in the corner of a live picture, beside the words of a tour.
 * It takes 26 % of the display's height: on one of 1.2 m that is 31 cm, and a module of a 45-module code 7 mm. A phone
 * of 12 megapixels sees 4,000 points over 7.6 m at a distance of 6 m, which is 3.6 points a module; 2 can be read.
 */
@customElement('wall-hand-over')
export class WallHandOver extends LitElement {
  static override styles = [
    tokenStyles,
    css`
      :host {
        position: absolute;
        left: calc(60 * var(--u));
        top: calc(350 * var(--u));
        display: flex;
        align-items: center;
        gap: calc(20 * var(--u));
        max-width: calc(760 * var(--u));
        padding: calc(16 * var(--u)) calc(32 * var(--u)) calc(16 * var(--u)) calc(16 * var(--u));
        border-radius: calc(36 * var(--u));
        background: var(--color-white);
      }
      :host([live]) {
        left: auto;
        top: auto;
        right: calc(72 * var(--u));
        bottom: calc(60 * var(--u));
        display: block;
        padding: calc(16 * var(--u)) calc(16 * var(--u)) calc(24 * var(--u));
      }
      qr-code {
        flex: none;
        width: calc(280 * var(--u));
      }
      :host([live]) div {
        padding-left: calc(12 * var(--u));
      }
      p {
        margin: 0;
        font-size: calc(30 * var(--u));
        line-height: 1.4;
      }
      :host([live]) p {
        font-size: calc(26 * var(--u));
      }
      .invite,
      :host([live]) .invite {
        font: 600 calc(36 * var(--u)) / 1.3 var(--font-serif);
        white-space: nowrap;
      }
      :lang(en) {
        font-feature-settings: 'palt';
      }
    `,
  ]
  @property({ attribute: false }) handOver!: HandOver
  /** The broadcast fills the wall: its title is on it already. */
  @property({ type: Boolean, reflect: true }) live = false

  protected override render() {
    const { broadcast, address } = this.handOver
    const say = handOverWords('zh')
    const english = handOverWords('en')
    const words = this.live ? 'wall.now' : 'wall.soon'
    return html`<qr-code .text=${address} .label=${say('code', { title: broadcast.title })}></qr-code>
      <div>
        <p class="invite">${say(words)}</p>
        <p lang="en">${english(words)}</p>
        ${this.live ? nothing : html`<p>${sayStart(broadcast.startsAt, 'zh')}</p><p>${broadcast.title}</p>`}
      </div>`
  }
}
