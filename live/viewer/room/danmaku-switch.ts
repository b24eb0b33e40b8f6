import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { DanmakuWishes } from '#content/room/danmakuWishes.ts'
import type { Locale } from '#content/schema/localized.ts'
import { roomWords } from '#content/strings/roomWords.ts'
import { controlStyles } from '../controlStyles.ts'
import { danmakuIcon } from './danmakuIcon.ts'

/** Among the player's controls: whether messages fly over the picture. Tells `wish-change`. */
@customElement('danmaku-switch')
export class DanmakuSwitch extends LitElement {
  static override styles = [
    tokenStyles,
    controlStyles,
    css`
      :host {
        padding: 0;
        background: none;
      }
    `,
  ]
  @property({ attribute: false }) wishes: DanmakuWishes = { on: true, density: 'some' }
  @property() locale: Locale = 'zh'

  protected override render() {
    const { on, density } = this.wishes
    const words = roomWords(this.locale)(on ? 'danmaku.hide' : 'danmaku.show')
    const toggle = () => {
      const detail: DanmakuWishes = { on: !on, density }
      this.dispatchEvent(new CustomEvent('wish-change', { detail, bubbles: true, composed: true }))
    }
    return html`<button type="button" data-act="danmaku" aria-label=${words} title=${words} @click=${toggle}>${danmakuIcon(on)}</button>`
  }
}
