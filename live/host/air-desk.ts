import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { call } from '#content/contract/call.ts'
import { routes } from '#content/contract/routes.ts'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { HostedBroadcast } from '#content/schema/broadcast.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { OverlayWords } from '#content/schema/programme.ts'
import { hostWords } from '#content/strings/hostWords.ts'
import './chapter-list.ts'
import { deskStyles } from './deskStyles.ts'
import { askFor } from './hostAct.ts'

/** While on air: chapters, and words over the picture. */
@customElement('air-desk')
export class AirDesk extends LitElement {
  static override styles = [tokenStyles, pageStyles, deskStyles]
  @property({ attribute: false }) broadcast!: HostedBroadcast
  @property() locale: Locale = 'zh'

  protected override render() {
    const say = hostWords(this.locale)
    const { chapters, runDown, people, overlays } = this.broadcast
    const marked = new Set(chapters.map(({ title }) => title))
    const next = runDown.find(({ title }) => !marked.has(title))
    const standing = overlays.find(({ until }) => until === null)?.words
    return html`<section>
        <h3>${say('chapter.title')}</h3>
        <p class="faint">${say('chapter.lead')}</p>
        ${next ? html`<div class="row"><button type="button" class="primary" data-act="mark-next" @click=${() => this.#mark(next.title)}>${say('chapter.next', { title: next.title })}</button></div>` : nothing}
        <form @submit=${this.#submitChapter}>
          <div><label for="chapter">${say('chapter.name')}</label><input id="chapter" name="title" maxlength="80" required /></div>
          <button type="submit" data-act="mark">${say('chapter.mark')}</button>
        </form>
        <chapter-list .broadcast=${this.broadcast} .locale=${this.locale}></chapter-list>
      </section>
      <section data-overlay=${standing?.kind ?? 'none'}>
        <h3>${say('overlay.title')}</h3>
        ${
          standing
            ? html`<div class="row notice"><span>${say('overlay.standing', { title: standing.title })}</span>
                <button type="button" data-act="take-away" @click=${() => this.#lay(null)}>${say('overlay.take')}</button></div>`
            : html`<p class="faint">${say('overlay.lead')}</p>`
        }
        ${
          people.length > 0
            ? html`<div class="row" role="group" aria-label=${say('overlay.people')}>${people.map(
                ({ name, role }) =>
                  html`<button type="button" @click=${() => this.#lay({ kind: 'lowerThird', title: name, line: role })}>${name}</button>`,
              )}</div>`
            : nothing
        }
        <form @submit=${this.#submitName}>
          <div><label for="who">${say('overlay.name')}</label><input id="who" name="title" maxlength="40" required /></div>
          <div><label for="line">${say('overlay.line')}</label><input id="line" name="line" maxlength="60" /></div>
          <button type="submit" data-act="lay">${say('overlay.show')}</button>
        </form>
        <form @submit=${this.#submitCountdown}>
          <div><label for="what">${say('overlay.countdown')}</label><input id="what" name="title" maxlength="40" required /></div>
          <div class="short"><label for="minutes">${say('overlay.minutes')}</label><input id="minutes" name="minutes" type="number" inputmode="numeric" min="1" max="120" value="5" required /></div>
          <button type="submit" data-act="count">${say('overlay.count')}</button>
        </form>
      </section>`
  }

  #submitted(event: SubmitEvent): Record<string, string> {
    event.preventDefault()
    const form = event.target as HTMLFormElement
    const values = Object.fromEntries(new FormData(form)) as Record<string, string>
    form.reset()
    return values
  }

  readonly #submitChapter = (event: SubmitEvent) => this.#mark(this.#submitted(event).title ?? '')

  readonly #submitName = (event: SubmitEvent) => {
    const { title = '', line = '' } = this.#submitted(event)
    this.#lay({ kind: 'lowerThird', title, line })
  }

  readonly #submitCountdown = (event: SubmitEvent) => {
    const { title = '', minutes = '' } = this.#submitted(event)
    const until = new Date(Date.now() + Number(minutes) * 60_000).toISOString()
    this.#lay({ kind: 'countdown', title, until })
  }

  #mark(title: string) {
    const params = { id: this.broadcast.id }
    askFor(this, {
      told: 'act.marked',
      work: () => call(routes.markChapter, { params, body: { title }, locale: this.locale }),
    })
  }

  #lay(words: OverlayWords | null) {
    const params = { id: this.broadcast.id }
    askFor(this, {
      told: words ? 'act.laid' : 'act.taken',
      work: () => call(routes.setOverlay, { params, body: { words }, locale: this.locale }),
    })
  }
}
