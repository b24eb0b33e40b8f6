import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { call } from '#content/contract/call.ts'
import { Problem, problemWords } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { HostedBroadcast } from '#content/schema/broadcast.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { SrtDoor } from '#content/schema/srt.ts'
import { hostWords } from '#content/strings/hostWords.ts'
import './copy-line.ts'

/** For a line that loses packets: opens the broadcast's door for SRT, and says where encoders call. */
@customElement('srt-panel')
export class SrtPanel extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 12px;
      }
    `,
  ]
  @property({ attribute: false }) broadcast!: HostedBroadcast
  @property() locale: Locale = 'zh'
  /** Addresses hold the key: they are dots until it is asked for. */
  @property({ type: Boolean }) revealed = false
  @state() private addresses: SrtDoor['addresses'] | undefined
  @state() private busy = false
  @state() private fault = ''

  protected override willUpdate(changed: Map<string, unknown>) {
    const before = changed.get('broadcast') as HostedBroadcast | undefined
    if (!changed.has('broadcast') || before?.streamKey === this.broadcast.streamKey) return
    if (before?.id !== this.broadcast.id) this.addresses = undefined
    void this.#ask(() => call(routes.readSrt, { params: { id: this.broadcast.id }, locale: this.locale }))
  }

  protected override render() {
    const say = hostWords(this.locale)
    const { addresses, busy, fault } = this
    const arriving = this.broadcast.live !== null || this.broadcast.backup !== null
    const line = (label: string, value: string) =>
      html`<copy-line .label=${label} .value=${value} .locale=${this.locale} ?secret=${!this.revealed}></copy-line>`
    return html`<h3>${say('srt.title')}</h3>
      <p class="faint">${say('srt.lead')}</p>
      ${
        addresses
          ? html`${line(say('srt.main'), addresses.main)} ${line(say('srt.backup'), addresses.backup)}
              <p class="faint">${say('srt.ports', { ports: addresses.ports.join(say('srt.and')) })}</p>`
          : nothing
      }
      ${addresses && arriving ? html`<p class="faint">${say('srt.inUse')}</p>` : nothing}
      <div><button type="button" data-act="srt" data-open=${addresses != null} ?disabled=${busy || addresses === undefined || (addresses !== null && arriving)} @click=${this.#toggle}>${say(addresses ? 'srt.shut' : 'srt.open')}</button></div>
      <p class="fault" role="alert">${fault}</p>`
  }

  readonly #toggle = () => {
    const params = { id: this.broadcast.id }
    const body = { open: !this.addresses }
    void this.#ask(() => call(routes.setSrt, { params, body, locale: this.locale }))
  }

  /** Says what went wrong, and lets go of an answer about another broadcast. */
  async #ask(work: () => Promise<SrtDoor>) {
    const { id } = this.broadcast
    this.busy = true
    this.fault = ''
    try {
      const door = await work()
      if (id === this.broadcast.id) this.addresses = door.addresses
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      this.fault = problemWords(error.code, this.locale, error.detail)
      this.addresses ??= null
    } finally {
      this.busy = false
    }
  }
}
