import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { DanmakuWishes } from '#content/room/danmakuWishes.ts'
import { DENSITIES } from '#content/room/lanes.ts'
import type { Locale } from '#content/schema/localized.ts'
import { roomWords } from '#content/strings/roomWords.ts'
import { danmakuIcon } from './danmakuIcon.ts'

/** How much flies over the picture. Tells `wish-change` with the new wishes in `detail`. */
@customElement('danmaku-wishes')
export class DanmakuWishesChoice extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    css`
      :host {
        display: block;
        font-size: 14px;
      }
      fieldset {
        display: flex;
        align-items: center;
        min-width: 0;
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      svg {
        flex: none;
        width: 22px;
        color: var(--faint);
      }
      label {
        position: relative;
        display: grid;
        place-items: center;
        min-width: 48px;
        min-height: 48px;
        margin: 0;
        padding: 0 2px;
        font-size: 14px;
        font-weight: 500;
        cursor: pointer;
      }
      label span {
        padding: 3px 7px;
        white-space: nowrap;
        border-radius: 4px;
      }
      label:has(:checked) span {
        background: var(--color-jade);
        color: var(--color-white);
      }
      label:has(:focus-visible) span {
        outline: 3px solid var(--color-jade);
        outline-offset: 2px;
      }
      input {
        position: absolute;
        inset: 0;
        min-height: 0;
        margin: 0;
        padding: 0;
        opacity: 0;
        cursor: pointer;
      }
    `,
  ]
  @property({ attribute: false }) wishes: DanmakuWishes = { on: true, density: 'some' }
  @property() locale: Locale = 'zh'

  protected override render() {
    const say = roomWords(this.locale)
    if (matchMedia('(prefers-reduced-motion: reduce)').matches)
      return html`<p class="faint">${say('danmaku.still')}</p>`
    const { on, density } = this.wishes
    const choice = (words: string, checked: boolean, wishes: DanmakuWishes) =>
      html`<label><input type="radio" name="density" .checked=${checked} @change=${() => this.#wish(wishes)} /><span>${words}</span></label>`
    return html`<fieldset>
      <legend>${say('danmaku.title')}</legend>
      ${danmakuIcon(true)}
      ${DENSITIES.map((one) => choice(say(`density.${one}`), on && one === density, { on: true, density: one }))}
      ${choice(say('density.none'), !on, { on: false, density })}
    </fieldset>`
  }

  #wish(wishes: DanmakuWishes) {
    this.dispatchEvent(new CustomEvent('wish-change', { detail: wishes, bubbles: true, composed: true }))
  }
}
