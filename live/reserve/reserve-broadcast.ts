import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { addressOf } from '#content/contract/call.ts'
import { Problem, problemWords } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tickIcon } from '#content/design/tickIcon.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Broadcast } from '#content/schema/broadcast.ts'
import type { Locale } from '#content/schema/localized.ts'
import { reservationWords } from '#content/strings/reservationWords.ts'
import { viewerWords } from '#content/strings/viewerWords.ts'
import { sayCount } from '../viewer/sayTime.ts'
import { canNotify } from './giveReminders.ts'
import { reservations } from './reservations.ts'
import { reserveStyles } from './reserveStyles.ts'

const isWeChat = () => /MicroMessenger/i.test(navigator.userAgent)

/** Reserving one broadcast with one tap; then its calendar file, the reminder, and the way to take it back. */
@customElement('reserve-broadcast')
export class ReserveBroadcast extends LitElement {
  static override styles = [tokenStyles, pageStyles, reserveStyles]
  @property({ attribute: false }) broadcast!: Broadcast
  @property() locale: Locale = 'zh'
  /** In a list: the title is said to those who cannot see it beside the button, and hints are left out. */
  @property({ type: Boolean }) brief = false
  @state() private busy = false
  @state() private problem: Problem | undefined
  @state() private told = ''

  override connectedCallback() {
    super.connectedCallback()
    reservations.addEventListener('change', this.#changed)
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    reservations.removeEventListener('change', this.#changed)
  }

  /** A list has asked for all counts already; a page of one broadcast asks here. */
  protected override firstUpdated() {
    if (!this.brief) void reservations.load([this.broadcast.id], this.locale).catch(this.#failed)
  }

  protected override render() {
    const { problem } = this
    const { id, reservationUrl } = this.broadcast
    const kept = reservations.of(id)
    return html`<div class=${this.brief ? '' : 'sheet'}>
      <div class="row" data-reserved=${kept !== undefined}>${kept ? this.#reserved() : this.#offer()}
        ${!this.brief && reservationUrl ? html`<a class="button hall" href=${reservationUrl} target="_blank" rel="noopener">${viewerWords(this.locale)('reserve')}</a>` : nothing}</div>
      <p class="small" role="status">${this.told}</p>
      ${problem ? html`<p class="fault" role="alert">${problemWords(problem.code, this.locale, problem.detail)}</p>` : nothing}
      ${kept && !this.brief ? this.#hints() : nothing}
    </div>`
  }

  #offer() {
    const say = reservationWords(this.locale)
    const { title } = this.broadcast
    return html`<button type="button" class="primary" data-act="reserve" ?disabled=${this.busy}
        aria-label=${say('reserveIt', { title })} @click=${this.#reserve}>${say(this.busy ? 'reserving' : 'reserve')}</button>
      ${this.#count()}`
  }

  #reserved() {
    const say = reservationWords(this.locale)
    const { id, title } = this.broadcast
    const file = `${addressOf(routes.calendarFile.url, { id })}?locale=${this.locale}`
    return html`<span class="sure">${tickIcon}${say('reserved')}</span>
      ${this.#count()}
      <a class="button" data-act="calendar" href=${file}>${say('calendar')}</a>
      <button type="button" class="quiet" data-act="take-back" ?disabled=${this.busy}
        aria-label=${say('takeBackIt', { title })} @click=${this.#takeBack}>${say('takeBack')}</button>`
  }

  #count() {
    const say = reservationWords(this.locale)
    const count = reservations.count(this.broadcast.id)
    if (count === undefined || (count === 0 && this.brief)) return nothing
    const words = count === 0 ? say('firstOne') : say('count', { count: sayCount(count, this.locale) })
    return html`<span class="faint" data-count=${count}>${words}</span>`
  }

  #hints() {
    const say = reservationWords(this.locale)
    const permission = canNotify() ? Notification.permission : undefined
    return html`<p class="small">${say(isWeChat() ? 'calendarInWeChat' : 'calendarHint')}</p>
      ${
        permission === 'default'
          ? html`<div class="row ask"><button type="button" data-act="remind" @click=${this.#askToRemind}>${say('remind')}</button>
              <span class="faint">${say('remindAsk')}</span></div>`
          : permission
            ? html`<p class="small">${say(permission === 'granted' ? 'remindOn' : 'remindOff')}</p>`
            : nothing
      }`
  }

  readonly #changed = () => this.requestUpdate()

  readonly #reserve = () => this.#do('', () => reservations.reserve(this.broadcast, this.locale))

  readonly #takeBack = () =>
    this.#do('takenBack', () => reservations.takeBack(this.broadcast.id, this.locale))

  readonly #askToRemind = async () => {
    await Notification.requestPermission()
    this.requestUpdate()
  }

  async #do(told: '' | 'takenBack', work: () => Promise<void>) {
    this.busy = true
    this.told = ''
    this.problem = undefined
    try {
      await work()
      if (told) this.told = reservationWords(this.locale)(told)
      // The button that was pressed is gone: the keyboard goes on where the next one is.
      await this.updateComplete
      this.renderRoot.querySelector<HTMLElement>('.row > :is(button, a)')?.focus()
    } catch (error) {
      this.#failed(error)
    }
    this.busy = false
  }

  readonly #failed = (error: unknown) => {
    if (!(error instanceof Problem)) throw error
    this.problem = error
  }
}
