import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { call } from '#content/contract/call.ts'
import { Problem } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import { reservationWords } from '#content/strings/reservationWords.ts'
import { sayCount } from '../viewer/sayTime.ts'

/** How many have reserved a broadcast, for its host; asked anew whenever the console looks at it again. */
@customElement('reserved-count')
export class ReservedCount extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    css`
      b {
        font-size: 28px;
      }
    `,
  ]
  @property({ attribute: false }) broadcast!: { readonly id: string }
  @property() locale: Locale = 'zh'
  @state() private count: number | undefined

  protected override willUpdate(changed: Map<string, unknown>) {
    if (!changed.has('broadcast')) return
    const before = changed.get('broadcast') as { readonly id: string } | undefined
    if (before?.id !== this.broadcast.id) this.count = undefined
    void this.#load(this.broadcast.id)
  }

  protected override render() {
    if (this.count === undefined) return nothing
    const words = reservationWords(this.locale)('host.count')
    return html`<p data-count=${this.count}><b class="figure">${sayCount(this.count, this.locale)}</b> ${words}</p>`
  }

  async #load(id: string) {
    try {
      const all = await call(routes.listReserved, { locale: this.locale })
      if (id === this.broadcast.id) this.count = all.find(({ broadcast }) => broadcast === id)?.reserved ?? 0
    } catch (error) {
      // The console says itself when the hall cannot be reached; the last count stays.
      if (!(error instanceof Problem)) throw error
    }
  }
}
