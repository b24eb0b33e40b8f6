import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { Source } from '#content/schema/source.ts'
import { kioskWords } from '#content/strings/kioskWords.ts'
import { dialogStyles } from './dialogStyles.ts'
import { openSheet } from './openSheet.ts'
import { screenStyles } from './screenStyles.ts'
import { textsOf } from './textsOf.ts'
import { wish } from './wish.ts'

/** Where the words come from: the sources in words, with what rests on each. Addresses are text, never a way out. */
@customElement('hall-sources')
export class HallSources extends LitElement {
  static override styles = [
    tokenStyles,
    screenStyles,
    dialogStyles,
    css`
      ul {
        list-style: none;
        margin: calc(32 * var(--u)) 0 0;
        padding: 0;
      }
      li {
        padding: calc(22 * var(--u)) 0;
        border-top: 1px solid var(--color-mist);
        line-height: 1.5;
      }
      strong {
        font-weight: 400;
      }
      .address {
        overflow-wrap: anywhere;
      }
      .caption {
        color: color-mix(in srgb, var(--color-ink) 84%, var(--color-white));
      }
      .buttons {
        position: sticky;
        bottom: calc(-60 * var(--u));
        margin: 0 calc(-60 * var(--u)) calc(-60 * var(--u));
        padding: calc(24 * var(--u)) calc(60 * var(--u)) calc(40 * var(--u));
        background: var(--color-white);
      }
    `,
  ]

  @property() locale: Locale = 'zh'
  /** True while the visitor steps from target to target. */
  @property({ type: Boolean }) modeless = false
  @property({ attribute: false }) keys: readonly string[] = []
  @property({ attribute: false }) sources: readonly Source[] = []
  @property({ attribute: false }) exhibit: Exhibit | undefined

  protected override render() {
    const say = kioskWords(this.locale)
    return html`<dialog aria-labelledby="title" @close=${this.#close}>
      <h2 id="title">${say('sources.title')}</h2>
      <p>${say('sources.explain')}</p>
      <ul>
        ${[...new Set(this.keys)].map((key) => this.#source(key))}
      </ul>
      <div class="buttons">
        <button type="button" class="main" data-sources="close" autofocus @click=${this.#close}>${say('sources.close')}</button>
      </div>
    </dialog>`
  }

  protected override firstUpdated() {
    openSheet(this.renderRoot, this.modeless)
  }

  #source(key: string) {
    const found = this.sources.find((source) => source.key === key)
    const name = found?.name[this.locale] ?? kioskWords(this.locale)('sources.unknown', { key })
    const rests = this.exhibit ? textsOf(this.exhibit, key, this.locale).join(' · ') : ''
    return html`<li data-source=${key}>
      <strong>${name}</strong>
      ${found?.url ? html`<p class="caption address">${found.url}</p>` : nothing}
      ${rests ? html`<p class="caption">${rests}</p>` : nothing}
    </li>`
  }

  readonly #close = () => wish(this, { type: 'close' })
}
