import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { HostedBroadcast } from '#content/schema/broadcast.ts'
import type { Locale } from '#content/schema/localized.ts'
import './air-desk.ts'
import { deskStyles } from './deskStyles.ts'
import './polls/polls-desk.ts'
import './prepare-desk.ts'
import './questions/questions-desk.ts'
import './room/room-desk.ts'
import './summary-desk.ts'

/**
 * All desks of the chosen broadcast, by where it stands; what is slotted stands above or below the first of them. Those
 * of the audience stay when it goes on air: a half-written poll must not be lost in that moment.
 */
@customElement('broadcast-desk')
export class BroadcastDesk extends LitElement {
  static override styles = [
    tokenStyles,
    deskStyles,
    css`
      div {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 28px;
      }
      /* On a wide screen the picture and the audience stand side by side, so that a host has both in sight. */
      @media (min-width: 80rem) {
        :host {
          grid-template-columns: repeat(2, minmax(0, 1fr));
          gap: 48px;
          align-items: start;
        }
      }
    `,
  ]
  @property({ attribute: false }) broadcast!: HostedBroadcast
  @property() locale: Locale = 'zh'

  protected override render() {
    const { broadcast, locale } = this
    return html`<div><slot></slot>${this.#standing()}<slot name="below"></slot></div>
      <div>
        ${broadcast.onAirAt ? html`<room-desk .broadcast=${broadcast.id} .locale=${locale}></room-desk>` : nothing}
        <polls-desk .broadcast=${broadcast} .locale=${locale}></polls-desk>
        ${broadcast.status === 'planned' ? nothing : html`<questions-desk .broadcast=${broadcast} .locale=${locale}></questions-desk>`}
      </div>`
  }

  #standing() {
    const { broadcast, locale } = this
    if (broadcast.status === 'planned')
      return html`<prepare-desk .broadcast=${broadcast} .locale=${locale}></prepare-desk>`
    if (broadcast.status === 'ended')
      return html`<summary-desk .broadcast=${broadcast} .locale=${locale}></summary-desk>`
    return html`<air-desk .broadcast=${broadcast} .locale=${locale}></air-desk>`
  }
}
