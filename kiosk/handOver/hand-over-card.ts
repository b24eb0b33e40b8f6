import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import '#content/design/qr-code.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import { handOverWords } from '#content/strings/handOverWords.ts'
import { codeCardStyles } from './codeCardStyles.ts'
import type { HandOver } from './programme.ts'
import { sayStart } from './sayStart.ts'

/** A calm card on a touch screen: the code that takes the broadcast along on a phone. */
@customElement('hand-over-card')
export class HandOverCard extends LitElement {
  static override styles = [
    tokenStyles,
    codeCardStyles,
    css`
      .invite {
        font: 600 calc(30 * var(--t)) / 1.35 var(--font-serif);
      }
      .title {
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
        line-clamp: 2;
        overflow: hidden;
      }
      .live {
        color: var(--color-danger);
        font-weight: 600;
      }
    `,
  ]
  @property({ attribute: false }) handOver!: HandOver
  @property() locale: Locale = 'zh'

  protected override render() {
    const say = handOverWords(this.locale)
    const { broadcast, address } = this.handOver
    const planned = broadcast.status === 'planned'
    return html`<qr-code .text=${address} .label=${say('code', { title: broadcast.title })}></qr-code>
      <p class="invite">${say(planned ? 'kiosk.soon' : 'kiosk.now')}</p>
      <p class=${planned ? '' : 'live'}>${planned ? sayStart(broadcast.startsAt, this.locale) : say('onAir')}</p>
      <p class="title">${broadcast.title}</p>`
  }
}
