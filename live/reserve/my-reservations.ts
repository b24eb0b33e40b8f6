import { css, html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Broadcast } from '#content/schema/broadcast.ts'
import type { Locale } from '#content/schema/localized.ts'
import { reservationWords } from '#content/strings/reservationWords.ts'
import { sayTime } from '../viewer/sayTime.ts'
import './reserve-broadcast.ts'
import { sayLeft } from './sayLeft.ts'

const TICK_MS = 1000

/** The broadcasts that this browser has reserved, each with the time that is left. */
@customElement('my-reservations')
export class MyReservations extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    css`
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr));
        gap: 20px;
        margin: 16px 0 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: grid;
        gap: 10px;
        align-content: start;
        border-top: 4px solid var(--color-jade);
      }
      time {
        color: var(--faint);
      }
      .left {
        margin-block: 6px;
        font-size: clamp(26px, 3vw, 34px);
      }
      a {
        text-decoration: none;
      }
      a:hover h3 {
        text-decoration: underline 2px var(--color-jade);
        text-underline-offset: 8px;
      }
    `,
  ]
  /** Reserved and still to come, the next first. */
  @property({ attribute: false }) broadcasts: readonly Broadcast[] = []
  @property() locale: Locale = 'zh'
  @state() private nowMs = Date.now()
  #timer: ReturnType<typeof setInterval> | undefined

  override connectedCallback() {
    super.connectedCallback()
    this.#timer = setInterval(() => {
      this.nowMs = Date.now()
    }, TICK_MS)
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    clearInterval(this.#timer)
  }

  override focus() {
    this.renderRoot.querySelector('a')?.focus()
  }

  protected override render() {
    return html`<h2>${reservationWords(this.locale)('mine.title')}</h2>
      <ul>${this.broadcasts.map(this.#card)}</ul>`
  }

  readonly #card = (broadcast: Broadcast) => {
    const say = reservationWords(this.locale)
    const { id, startsAt, title, watchUrl } = broadcast
    const waiting = Date.parse(startsAt) <= this.nowMs
    return html`<li class="sheet" data-mine=${id}>
      <a href=${watchUrl}><h3>${title}</h3></a>
      <time datetime=${startsAt}>${sayTime(startsAt, this.locale)}</time>
      <p class="left figure" role="timer">${waiting ? say('mine.waiting') : say('mine.left', { left: sayLeft(startsAt, this.nowMs, this.locale) })}</p>
      <reserve-broadcast brief .broadcast=${broadcast} .locale=${this.locale}></reserve-broadcast>
    </li>`
  }
}
