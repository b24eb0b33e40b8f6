import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Rated } from '#content/design/two-tap-rating.ts'
import type { Locale } from '#content/schema/localized.ts'
import { askOnce, putNote } from './visitRatings.ts'

/** Asks a visitor once how an exhibit was; what is said is kept first, and reaches the hall when it can. */
@customElement('exhibit-rating')
export class ExhibitRating extends LitElement {
  static override styles = [
    tokenStyles,
    css`
      :host {
        display: block;
        padding: calc(32 * var(--u)) calc(40 * var(--u)) calc(36 * var(--u));
        border-radius: calc(40 * var(--u));
        background: color-mix(in srgb, var(--color-white) 96%, transparent);
        font-size: calc(36 * var(--t));
        --target: max(calc(100 * var(--u)), var(--touch-target));
      }
      @media (orientation: landscape) {
        :host {
          padding: calc(20 * var(--u)) calc(24 * var(--u)) calc(24 * var(--u));
          font-size: calc(31 * var(--t));
          --target: max(calc(84 * var(--u)), var(--touch-target));
        }
      }
    `,
  ]
  @property() exhibit = ''
  @property() locale: Locale = 'zh'
  @state() private ready = false
  #asking: string | undefined
  #at = ''

  override connectedCallback() {
    super.connectedCallback()
    void this.#ask()
  }

  protected override render() {
    if (!this.ready) return nothing
    return html`<two-tap-rating kind="exhibit" .locale=${this.locale} @rated=${this.#rated}></two-tap-rating>`
  }

  async #ask() {
    // The question brings its own words; a screen that cannot fetch them does not ask.
    await import('#content/design/two-tap-rating.ts')
    this.#asking = askOnce(this.exhibit)
    this.hidden = this.#asking === undefined
    if (!this.#asking) return
    this.#at = new Date().toISOString()
    this.ready = true
    this.#put({ score: null, reason: null })
  }

  readonly #rated = ({ detail }: CustomEvent<Rated>) => this.#put(detail)

  #put(said: Rated | { score: null; reason: null }) {
    if (this.#asking) putNote({ asking: this.#asking, exhibit: this.exhibit, at: this.#at, ...said })
  }
}
