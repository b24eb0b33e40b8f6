import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { HostedBroadcast } from '#content/schema/broadcast.ts'
import type { Locale } from '#content/schema/localized.ts'
import { hostWords } from '#content/strings/hostWords.ts'

export type HostActName = 'break' | 'edit' | 'renew' | 'delete' | 'end'

/**
 * What a host can do with a broadcast; tells `act-asked` with `detail.name`. On air the break and the end stay in
 * sight, wherever on the sheet the host is.
 */
@customElement('host-acts')
export class HostActs extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    css`
      :host {
        display: contents;
      }
      div {
        display: flex;
        flex-wrap: wrap;
        gap: 12px;
        padding: 16px 0;
        border-top: 1px solid var(--line);
      }
      .near {
        position: sticky;
        bottom: 0;
        z-index: 2;
        background: var(--color-white);
      }
      .near button {
        flex: 1 1 8rem;
      }
    `,
  ]
  @property({ attribute: false }) broadcast!: HostedBroadcast
  @property() locale: Locale = 'zh'
  @property({ type: Boolean }) busy = false

  protected override render() {
    const say = hostWords(this.locale)
    const planned = this.broadcast.status === 'planned'
    const others = html`${this.#button('edit', say('plan.edit'))} ${this.#button('renew', say('act.renew'))}`
    const end = this.#button('end', say('act.end'), 'grave')
    if (planned)
      return html`<div role="group" aria-label=${say('act.title')}>${others} ${this.#button('delete', say('act.delete'), 'grave')} ${end}</div>`
    const { intermission } = this.broadcast
    return html`<div role="group" aria-label=${say('act.title')}>${others}</div>
      <div class="near" role="group" aria-label=${say('act.near')}>
        ${this.#button('break', say(intermission ? 'act.resume' : 'act.break'), '', intermission)} ${end}
      </div>`
  }

  #button(name: HostActName, words: string, kind = '', pressed?: boolean) {
    return html`<button type="button" class=${kind} data-act=${name} aria-pressed=${pressed ?? nothing} ?disabled=${this.busy} @click=${() => this.#tell(name)}>${words}</button>`
  }

  #tell(name: HostActName) {
    this.dispatchEvent(new CustomEvent('act-asked', { detail: { name }, bubbles: true, composed: true }))
  }
}
