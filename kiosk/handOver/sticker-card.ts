import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { stickerUrl } from '#content/contract/stickerUrl.ts'
import '#content/design/qr-code.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import { stickersWords } from '#content/strings/stickersWords.ts'
import { codeCardStyles } from './codeCardStyles.ts'

/** A sticker to take home: the picture, and the code by which a phone fetches it. */
@customElement('sticker-card')
export class StickerCard extends LitElement {
  static override styles = [
    tokenStyles,
    codeCardStyles,
    css`
      img {
        display: block;
        width: calc(190 * var(--u));
        aspect-ratio: 1;
        margin: calc(-70 * var(--u)) auto calc(-18 * var(--u));
      }
      .invite {
        font: 400 calc(32 * var(--u)) / 1.3 var(--font-hand);
      }
    `,
  ]
  @property() sticker = ''
  @property() address = ''
  /** The words on the sticker. */
  @property() words = ''
  @property() locale: Locale = 'zh'

  protected override render() {
    const say = stickersWords(this.locale)
    const picture = `${stickerUrl(`${this.sticker}.svg`)}${this.locale === 'en' ? '?locale=en' : ''}`
    return html`<img src=${picture} alt="" />
      <qr-code .text=${this.address} .label=${say('code', { words: this.words })}></qr-code>
      <p class="invite">${say('card')}</p>
      <p>${say('cardLead')}</p>`
  }
}
