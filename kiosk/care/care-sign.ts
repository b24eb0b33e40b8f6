import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { ScreenMessage } from '#content/schema/screenCommand.ts'
import { screenTag } from '#content/screens/screenTag.ts'
import { careWords } from '#content/strings/careWords.ts'
import { cardStyles } from './cardStyles.ts'

/** Who this screen is, large enough to be found from across the hall. */
@customElement('care-identify')
export class CareIdentify extends LitElement {
  static override styles = [
    tokenStyles,
    cardStyles,
    css`
      :host {
        inset: 0;
        align-content: center;
        background: color-mix(in srgb, var(--color-ink) 40%, transparent);
      }
      .name {
        font: 600 calc(150 * var(--u)) / 1.2 var(--font-serif);
        overflow-wrap: anywhere;
      }
    `,
  ]
  @property() screen = ''
  @property() name = ''
  @property() place = ''

  protected override render() {
    const [zh, en] = [careWords('zh'), careWords('en')]
    const tag = screenTag(this.screen)
    return html`<section class="card" role="status" data-tag=${tag}>
      <p class="name">${this.name || zh('identify.unnamed')}</p>
      ${this.name ? html`<p>${this.place}</p>` : html`<p lang="en">${en('identify.unnamed')}</p>`}
      <p class="faint">${zh('identify.sign', { tag })} · ${en('identify.sign', { tag })}</p>
    </section>`
  }
}

/** What staff say on a screen for a while. */
@customElement('care-message')
export class CareMessage extends LitElement {
  static override styles = [
    tokenStyles,
    cardStyles,
    css`
      :host {
        inset: calc(60 * var(--u)) 0 auto;
      }
      p {
        font: 600 calc(46 * var(--u)) / 1.5 var(--font-staff);
      }
      .en {
        font-size: calc(34 * var(--u));
        font-weight: 500;
      }
    `,
  ]
  @property({ attribute: false }) message!: ScreenMessage

  protected override render() {
    const { zh, en } = this.message.words
    return html`<section class="card" role="status">
      <p lang="zh-CN">${zh}</p>
      <p lang="en" class="en">${en}</p>
    </section>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-identify': CareIdentify
    'care-message': CareMessage
  }
}
