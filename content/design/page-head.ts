import { css, html, LitElement, svg } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { pages } from '../contract/routes.ts'
import { type Locale, locale as locales } from '../schema/localized.ts'
import { accessWords } from '../strings/accessWords.ts'
import { rememberLocale } from './rememberLocale.ts'
import { tokenStyles } from './tokenStyles.ts'

const seal = svg`<svg class="seal" viewBox="0 0 38 38" aria-hidden="true">
  <rect width="38" height="38" rx="6" fill="var(--color-jade)" />
  <path d="M19 31V17M19 22c0-7 4-11 11-12 0 8-4 12-11 12ZM19 26c0-6-3-9-10-10 0 7 4 10 10 10Z"
    fill="none" stroke="var(--color-white)" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" />
</svg>`

/**
 * The top of a page: the hall's seal as the way home, the two languages by their own words, room for more in the
 * slot. Tells `locale-change` with `detail.locale` and remembers the choice.
 */
@customElement('page-head')
export class PageHead extends LitElement {
  static override styles = [
    tokenStyles,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 6px 20px;
        padding: 18px 0;
      }
      .home {
        display: flex;
        align-items: center;
        gap: 12px;
        min-height: 44px;
        margin-right: auto;
        color: inherit;
        font: 600 18px var(--font-serif);
        letter-spacing: 0.08em;
        text-decoration: none;
      }
      .seal {
        width: 36px;
        height: 36px;
      }
      button {
        min-height: 44px;
        padding: 0 8px;
        border: 0;
        background: none;
        color: color-mix(in srgb, var(--color-ink) 78%, transparent);
        font: 15px var(--font-sans);
        cursor: pointer;
      }
      /* On a phone the languages stand beside the seal, and all the rest below. */
      @media (max-width: 480px) {
        :host {
          gap: 0 14px;
        }
        div {
          margin-right: -8px;
        }
        :host::before {
          content: '';
          order: 1;
          flex-basis: 100%;
        }
        ::slotted(*) {
          order: 2;
        }
      }
      [aria-pressed='true'] {
        color: var(--color-ink);
        font-weight: 700;
        text-decoration: underline 2px var(--color-jade);
        text-underline-offset: 6px;
      }
    `,
  ]
  @property() locale: Locale = 'zh'

  override connectedCallback() {
    super.connectedCallback()
    this.setAttribute('role', 'banner')
    rememberLocale(this.locale)
  }

  protected override render() {
    const say = accessWords(this.locale)
    return html`<a class="home" href=${pages.doors}>${seal}${say('access.hall')}</a>
      <slot></slot>
      <div role="group" aria-label=${say('access.language')}>
        ${locales.options.map(
          (locale) =>
            html`<button type="button" lang=${locale === 'zh' ? 'zh-CN' : 'en'} aria-pressed=${locale === this.locale}
              @click=${() => this.#speak(locale)}>${locale === 'zh' ? '中文' : 'English'}</button>`,
        )}
      </div>`
  }

  #speak(locale: Locale) {
    rememberLocale(locale)
    this.dispatchEvent(
      new CustomEvent('locale-change', { detail: { locale }, bubbles: true, composed: true }),
    )
  }
}
