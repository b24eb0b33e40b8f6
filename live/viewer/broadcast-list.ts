import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Broadcast } from '#content/schema/broadcast.ts'
import type { Locale } from '#content/schema/localized.ts'
import { viewerWords } from '#content/strings/viewerWords.ts'
import '../reserve/my-reservations.ts'
import '../reserve/reserve-broadcast.ts'
import { reservations } from '../reserve/reservations.ts'
import { posterArt } from './posterArt.ts'
import { sayTime } from './sayTime.ts'

/** The programme: what is on air first, then what comes, then what was. */
@customElement('broadcast-list')
export class BroadcastList extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    css`
      section {
        margin-top: 48px;
      }
      ul {
        list-style: none;
        margin: 16px 0 0;
        padding: 0;
      }
      .now a {
        display: grid;
        grid-template-columns: minmax(0, 1.3fr) minmax(0, 1fr);
        padding: 0;
        overflow: hidden;
        text-decoration: none;
      }
      .now .art {
        display: block;
        width: 100%;
        height: 100%;
        min-height: 190px;
      }
      .now .words {
        display: grid;
        align-content: center;
        gap: 12px;
        padding: clamp(20px, 3vw, 40px);
      }
      .now h3 {
        font-size: clamp(24px, 3vw, 36px);
      }
      .on {
        display: flex;
        align-items: center;
        gap: 10px;
        font-weight: 600;
        color: var(--color-danger);
      }
      .row li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: center;
        gap: 4px 32px;
        padding: 20px 4px;
        border-top: 1px solid var(--line);
      }
      .row a {
        display: grid;
        grid-template-columns: 18rem minmax(0, 1fr);
        gap: 4px 32px;
        text-decoration: none;
      }
      .row time {
        color: var(--faint);
      }
      .row a:hover h3,
      .now a:hover h3 {
        text-decoration: underline 2px var(--color-jade);
        text-underline-offset: 8px;
      }
      .row p {
        color: var(--faint);
        grid-column: 2;
      }
      @media (max-width: 46rem) {
        .now a,
        .row li,
        .row a {
          grid-template-columns: minmax(0, 1fr);
        }
        .row li {
          row-gap: 14px;
        }
        .row p {
          grid-column: 1;
        }
      }
    `,
  ]
  @property({ attribute: false }) broadcasts: readonly Broadcast[] = []
  @property() locale: Locale = 'zh'

  override connectedCallback() {
    super.connectedCallback()
    reservations.addEventListener('change', this.#changed)
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    reservations.removeEventListener('change', this.#changed)
  }

  protected override render() {
    const say = viewerWords(this.locale)
    const having = (...statuses: Broadcast['status'][]) =>
      this.broadcasts.filter(({ status }) => statuses.includes(status))
    const onAir = having('onAir', 'interrupted')
    const planned = having('planned').toSorted((a, b) => a.startsAt.localeCompare(b.startsAt))
    const mine = planned.filter(({ id }) => reservations.of(id))
    const next = planned.filter((one) => !mine.includes(one))
    const past = having('ended').toSorted((a, b) => b.startsAt.localeCompare(a.startsAt))
    return html`${mine.length ? html`<section><my-reservations .broadcasts=${mine} .locale=${this.locale}></my-reservations></section>` : nothing}
      ${onAir.length ? html`<section><h2>${say('list.onAir')}</h2><ul class="now">${onAir.map(this.#now)}</ul></section>` : nothing}
      ${
        next.length || !mine.length
          ? html`<section><h2>${say('list.next')}</h2>
              ${next.length ? html`<ul class="row">${next.map(this.#row)}</ul>` : html`<p class="empty lead">${say('list.noneNext')}</p>`}
            </section>`
          : nothing
      }
      ${past.length ? html`<section><h2>${say('list.past')}</h2><ul class="row">${past.map(this.#row)}</ul></section>` : nothing}`
  }

  readonly #now = ({ title, about, watchUrl, status }: Broadcast) => {
    const say = viewerWords(this.locale)
    return html`<li><a class="sheet" href=${watchUrl}>
      ${posterArt}
      <div class="words">
        <span class="on"><span class="live-dot"></span>${say(status === 'onAir' ? 'state.onAir' : 'state.interrupted')}</span>
        <h3>${title}</h3>
        ${about ? html`<p class="faint">${about}</p>` : nothing}
        <span><span class="button primary">${say('list.watch')}</span></span>
      </div>
    </a></li>`
  }

  readonly #row = (broadcast: Broadcast) => {
    const { title, about, watchUrl, startsAt, status } = broadcast
    return html`<li><a href=${watchUrl}>
        <time datetime=${startsAt}>${sayTime(startsAt, this.locale)}</time>
        <h3>${title}</h3>
        ${about ? html`<p>${about}</p>` : nothing}
      </a>
      ${status === 'planned' ? html`<reserve-broadcast brief .broadcast=${broadcast} .locale=${this.locale}></reserve-broadcast>` : nothing}
    </li>`
  }

  /** A broadcast moves between the lists under the finger: the keyboard goes with it. */
  readonly #changed = async () => {
    const focused = this.matches(':focus-within')
    this.requestUpdate()
    await this.updateComplete
    if (!focused || this.matches(':focus-within')) return
    this.renderRoot.querySelector<HTMLElement>('my-reservations, .row a')?.focus()
  }
}
