import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { call } from '#content/contract/call.ts'
import type { HallSocket } from '#content/contract/connect.ts'
import { Problem } from '#content/contract/problems.ts'
import { routes, watchUrl } from '#content/contract/routes.ts'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import { reservationWords } from '#content/strings/reservationWords.ts'
import { sayTime } from '../viewer/sayTime.ts'
import { giveReminders } from './giveReminders.ts'
import { type Reminder, remindersDue } from './remindersDue.ts'
import { reservations } from './reservations.ts'

const LOOK_EVERY_MS = 10_000

/** What a visitor who has reserved should know: the time moved, it was cancelled, it begins. */
@customElement('reminder-bar')
export class ReminderBar extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    css`
      p {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px 20px;
        max-width: none;
        margin-bottom: 12px;
        padding: 12px 20px;
        border-left: 4px solid var(--color-jade);
        border-radius: 4px;
        background: var(--color-white);
      }
      p > span {
        margin-right: auto;
      }
      .button,
      button {
        min-height: 48px;
      }
    `,
  ]
  @property() locale: Locale = 'zh'
  @property({ attribute: false }) socket!: HallSocket
  /** The broadcast of this page: who is there needs no call to come. */
  @property() here = ''
  @state() private nowMs = Date.now()
  @state() private closed: readonly string[] = []
  #stops: (() => void)[] = []

  override connectedCallback() {
    super.connectedCallback()
    const timer = setInterval(() => {
      this.nowMs = Date.now()
    }, LOOK_EVERY_MS)
    reservations.addEventListener('change', this.#changed)
    this.socket.on('connect', this.#load)
    this.socket.on('broadcast:changed', reservations.hear)
    this.socket.on('broadcast:deleted', this.#load)
    this.#stops = [
      giveReminders(() => this.locale),
      () => clearInterval(timer),
      () => reservations.removeEventListener('change', this.#changed),
      () => this.socket.off('connect', this.#load),
      () => this.socket.off('broadcast:changed', reservations.hear),
      () => this.socket.off('broadcast:deleted', this.#load),
    ]
    void this.#load()
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    for (const stop of this.#stops) stop()
  }

  protected override render() {
    const due = remindersDue(reservations.kept, this.nowMs).filter(
      ({ broadcast, key }) => broadcast !== this.here && !this.closed.includes(key),
    )
    return html`<div role="status">${due.map(this.#due)}${this.#news()}</div>`
  }

  readonly #due = ({ broadcast, title, kind, minutes, key }: Reminder) => {
    const say = reservationWords(this.locale)
    return html`<p data-due=${kind}><span>${say(`due.${kind}`, { title, minutes })}</span>
      <a class="button primary" href=${watchUrl(broadcast)}>${say('due.watch')}</a>
      <button type="button" aria-label=${say('due.close')} @click=${() => this.#close(key)}>${say('understood')}</button></p>`
  }

  #news() {
    const say = reservationWords(this.locale)
    const time = (iso: string) => sayTime(iso, this.locale)
    return reservations.kept.map(({ broadcast, title, startsAt, movedFrom, cancelled }) => {
      if (!movedFrom && !cancelled) return nothing
      const words = cancelled
        ? say('cancelled.one', { title })
        : say('moved.one', { title, before: time(movedFrom ?? ''), now: time(startsAt) })
      return html`<p data-news=${cancelled ? 'cancelled' : 'moved'}><span>${words}</span>
        <button type="button" @click=${() => reservations.understood(broadcast)}>${say('understood')}</button></p>`
    })
  }

  #close(key: string) {
    this.closed = [...this.closed, key]
  }

  readonly #changed = () => this.requestUpdate()

  readonly #load = async () => {
    if (reservations.kept.length === 0) return
    try {
      reservations.hearAll(await call(routes.listBroadcasts, { locale: this.locale }))
    } catch (error) {
      // The page itself says when the hall cannot be reached; what is kept still holds.
      if (!(error instanceof Problem)) throw error
    }
  }
}
