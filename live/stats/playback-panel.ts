import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { PlaybackFigures } from '#content/schema/broadcastDetail.ts'
import type { Locale } from '#content/schema/localized.ts'
import { figuresWords } from '#content/strings/figuresWords.ts'
import { statsWords } from '#content/strings/statsWords.ts'
import { sayCount } from '../viewer/sayTime.ts'
import './figure-list.ts'
import type { NamedFigure } from './figure-list.ts'
import { sayShare } from './formatFigures.ts'
import { tableStyles } from './tableStyles.ts'

/** How well a broadcast played, and from how many that is known. */
@customElement('playback-panel')
export class PlaybackPanel extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    tableStyles,
    css`
      :host {
        display: block;
        min-width: 0;
        break-inside: avoid;
      }
      h2 {
        font-size: 20px;
      }
      p {
        font-size: 15px;
      }
      figure-list {
        margin: 20px 0 16px;
      }
      code {
        font-size: 14px;
        overflow-wrap: anywhere;
      }
    `,
  ]
  @property() locale: Locale = 'zh'
  @property({ attribute: false }) playback!: PlaybackFigures
  @property({ type: Number }) starts = 0

  protected override render() {
    const say = statsWords(this.locale)
    const count = (value: number) => sayCount(value, this.locale)
    const { measured, codes } = this.playback
    if (measured === 0)
      return html`<h2>${say('quality.title')}</h2><p class="faint">${say('quality.none')}</p>`
    return html`<h2>${say('quality.title')}</h2>
      <p class="faint">${say('quality.note', { measured: count(measured), starts: count(this.starts) })}</p>
      <figure-list .figures=${this.#figures()}></figure-list>
      ${
        codes.length === 0
          ? html`<p class="faint">${say('quality.noErrors')}</p>`
          : html`<table>
              <thead><tr><th scope="col">${say('quality.codes')}</th><th scope="col" class="number">${figuresWords(this.locale)('starts')}</th></tr></thead>
              <tbody>${codes.map(
                ({ code, visits }) =>
                  html`<tr><th scope="row">${code === '' ? say('quality.noCode') : html`<code>${code}</code>`}</th><td class="number">${count(visits)}</td></tr>`,
              )}</tbody>
            </table>`
      }`
  }

  #figures(): NamedFigure[] {
    const [say, name] = [statsWords(this.locale), figuresWords(this.locale)]
    const { startupMs, rebufferRatio, stalls, stalledSeconds, errors } = this.playback
    const seconds = (ms: number) =>
      say('quality.seconds', { seconds: sayCount(Math.round(ms / 100) / 10, this.locale) })
    return [
      ...(startupMs
        ? [
            {
              key: 'startup-median',
              name: name('startup'),
              value: seconds(startupMs.p50),
              more: say('quality.median'),
            },
            {
              key: 'startup-p95',
              name: name('startup'),
              value: seconds(startupMs.p95),
              more: say('quality.p95'),
            },
          ]
        : []),
      {
        key: 'rebuffer',
        name: name('rebuffer'),
        value: rebufferRatio === null ? '—' : sayShare(rebufferRatio, this.locale, 2),
        more: say('quality.stalls', {
          stalls: sayCount(stalls, this.locale),
          seconds: sayCount(Math.round(stalledSeconds), this.locale),
        }),
      },
      { key: 'errors', name: name('errors'), value: sayCount(errors, this.locale) },
    ]
  }
}
