import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { isProblemCode, problemWords } from '#content/contract/problems.ts'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { HostedBroadcast } from '#content/schema/broadcast.ts'
import type { Locale } from '#content/schema/localized.ts'
import { hostWords } from '#content/strings/hostWords.ts'
import '../viewer/live-player.ts'
import { sayTime } from '../viewer/sayTime.ts'
import { deskStyles } from './deskStyles.ts'

/** What a host looks at first: the picture that viewers see, where it comes from, and what to mend. */
@customElement('air-watch')
export class AirWatch extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    deskStyles,
    css`
      :host {
        gap: 16px;
      }
      .advice {
        display: grid;
        gap: 8px;
        padding: 16px 20px;
        border-left: 4px solid var(--color-osmanthus);
        background: color-mix(in srgb, var(--color-osmanthus) 14%, transparent);
      }
      .advice li {
        padding: 0;
        border: 0;
      }
    `,
  ]
  @property({ attribute: false }) broadcast!: HostedBroadcast
  @property() locale: Locale = 'zh'

  protected override render() {
    const say = hostWords(this.locale)
    const { live, backup, shown, status, playlistUrl } = this.broadcast
    const fact = (name: string, value: string) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`
    return html`${
      status === 'planned'
        ? nothing
        : html`<h3>${say('live.preview')}</h3><live-player silent .source=${playlistUrl} .locale=${this.locale}></live-player>`
    }
      <dl data-shown=${shown}>
        ${fact(say('live.shown'), say(`shown.${shown}`))}
        ${fact(say('live.backup'), backup ? sayRate(backup.kilobitsPerSecond) : say('live.backupNone'))}
      </dl>
      ${live ? this.#advice(live.advice) : html`<p class="faint">${say('live.nothing')}</p>`}
      ${this.#lastProblem()}`
  }

  #advice(advice: NonNullable<HostedBroadcast['live']>['advice']) {
    const say = hostWords(this.locale)
    if (advice.length === 0) return html`<p class="faint">${say('live.well')}</p>`
    return html`<div role="status"><ul class="advice">${advice.map((one) => html`<li data-advice=${one}>${say(`advice.${one}`)}</li>`)}</ul></div>`
  }

  #lastProblem() {
    const { lastProblem } = this.broadcast
    if (!lastProblem) return nothing
    const { at, code, detail } = lastProblem
    return html`<p class="fault" data-code=${code}>${hostWords(this.locale)('live.problem', { time: sayTime(at, this.locale) })}<br />
      ${isProblemCode(code) ? problemWords(code, this.locale, detail) : detail}</p>`
  }
}

export const sayRate = (kilobitsPerSecond: number | null) =>
  kilobitsPerSecond === null ? '–' : `${Math.round(kilobitsPerSecond)} kbit/s`
