import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import { sayLength } from '#content/player/sayLength.ts'
import type { Broadcast } from '#content/schema/broadcast.ts'
import type { Locale } from '#content/schema/localized.ts'
import { viewerWords } from '#content/strings/viewerWords.ts'

/** What a broadcast is about: words, run-down, people, and chapters, which tell `jump-to` with `detail.moment` (ms). */
@customElement('broadcast-programme')
export class BroadcastProgramme extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
        gap: 8px 64px;
      }
      section {
        margin-top: 36px;
      }
      .words {
        white-space: pre-line;
      }
      ol,
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: flex;
        align-items: baseline;
        justify-content: space-between;
        gap: 24px;
        padding: 12px 0;
        border-bottom: 1px solid color-mix(in srgb, var(--color-ink) 14%, transparent);
      }
      li span:last-child,
      button span:first-child {
        color: var(--faint);
        white-space: nowrap;
        font-variant-numeric: tabular-nums;
      }
      .chapters li {
        padding: 0;
      }
      .chapters button {
        display: flex;
        gap: 20px;
        width: 100%;
        min-height: 52px;
        padding: 0 8px;
        border: 0;
        background: none;
        color: inherit;
        font: inherit;
        justify-content: start;
        text-align: start;
        align-items: center;
        cursor: pointer;
      }
      .chapters button:hover {
        background: color-mix(in srgb, var(--color-leaf) 16%, transparent);
      }
    `,
  ]
  @property({ attribute: false }) broadcast!: Broadcast
  @property() locale: Locale = 'zh'
  /** Whether there is a picture to jump in. */
  @property({ type: Boolean }) jumps = false

  protected override render() {
    const say = viewerWords(this.locale)
    const { about, chapters, runDown, people } = this.broadcast
    return html`${about ? html`<section><h2>${say('about.title')}</h2><p class="lead words">${about}</p></section>` : nothing}
      ${this.jumps && chapters.length > 0 ? this.#chapters() : nothing}
      ${
        runDown.length > 0
          ? html`<section><h2>${say('rundown.title')}</h2><ol>${runDown.map(
              ({ title, minutes }) =>
                html`<li><span>${title}</span><span>${say('rundown.minutes', { minutes })}</span></li>`,
            )}</ol></section>`
          : nothing
      }
      ${
        people.length > 0
          ? html`<section><h2>${say('people.title')}</h2><ul>${people.map(
              ({ name, role }) => html`<li><span>${name}</span><span>${role}</span></li>`,
            )}</ul></section>`
          : nothing
      }`
  }

  #chapters() {
    const { chapters, onAirAt, trim } = this.broadcast
    const began = Date.parse(trim.from ?? onAirAt ?? chapters[0]?.at ?? '')
    const place = (at: string) => sayLength((Date.parse(at) - began) / 1000)
    return html`<section><h2>${viewerWords(this.locale)('chapters.title')}</h2>
      <ol class="chapters">${chapters.map(
        ({ at, title }) =>
          html`<li><button type="button" @click=${() => this.#jump(at)}><span>${place(at)}</span><span>${title}</span></button></li>`,
      )}</ol></section>`
  }

  #jump(at: string) {
    const detail = { moment: Date.parse(at) }
    this.dispatchEvent(new CustomEvent('jump-to', { detail, bubbles: true, composed: true }))
  }
}
