import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Broadcast } from '#content/schema/broadcast.ts'
import type { Locale } from '#content/schema/localized.ts'
import { hostWords } from '#content/strings/hostWords.ts'
import { sayTime } from '../viewer/sayTime.ts'

/** All broadcasts, to choose one of; tells `choose-broadcast` with `detail.id`. */
@customElement('programme-list')
export class ProgrammeList extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    css`
      ul {
        list-style: none;
        margin: 14px 0 0;
        padding: 0;
      }
      .entry {
        width: 100%;
        display: grid;
        justify-content: start;
        justify-items: start;
        gap: 2px;
        padding: 14px 16px;
        border: 0;
        border-top: 1px solid var(--line);
        border-left: 4px solid transparent;
        border-radius: 0;
        text-align: left;
      }
      .entry .name {
        font: 600 18px/1.5 var(--font-serif);
      }
      .entry small {
        font: 400 14px/1.6 var(--font-sans);
        color: var(--faint);
      }
      .entry[aria-current='true'] {
        border-left-color: var(--color-jade);
        background: var(--color-white);
      }
    `,
  ]
  /** Undefined until the server has answered. */
  @property({ attribute: false }) broadcasts: readonly Broadcast[] | undefined
  @property() chosen: string | undefined
  @property() locale: Locale = 'zh'

  protected override render() {
    const say = hostWords(this.locale)
    if (!this.broadcasts) return html`<p class="faint" role="status">${say('page.loading')}</p>`
    if (!this.broadcasts.length) return html`<p class="empty">${say('list.empty')}</p>`
    return html`<ul>${this.broadcasts.map(
      ({ id, title, startsAt, status }) => html`<li>
        <button type="button" class="entry" data-status=${status} aria-current=${id === this.chosen ? 'true' : 'false'} @click=${() => this.#tell(id)}>
          <span class="name">${title}</span>
          <small>${status === 'onAir' ? html`<span class="live-dot"></span> ` : nothing}${say(`status.${status}`)} · ${sayTime(startsAt, this.locale)}</small>
        </button>
      </li>`,
    )}</ul>`
  }

  #tell(id: string) {
    this.dispatchEvent(new CustomEvent('choose-broadcast', { detail: { id }, bubbles: true, composed: true }))
  }
}
