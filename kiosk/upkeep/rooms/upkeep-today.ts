import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { Fault, Health } from '#content/schema/screen.ts'
import { upkeepWords } from '#content/strings/upkeepWords.ts'
import { responseTime } from '../responseTime.ts'
import { sayLength } from '../sayTime.ts'
import { sayTrouble } from '../screens/sayTrouble.ts'
import { inListOrder, nameOf, type ScreensView } from '../screens/screensView.ts'
import { troublesOf } from '../screens/screenTroubles.ts'
import { todayStyles } from './todayStyles.ts'

const parts = ['database', 'disk', 'encoder', 'redis'] as const
const MOST_SHOWN = 5

/** The hall at a glance: its machines, its screens and what is the matter with them, its faults. */
@customElement('upkeep-today')
export class UpkeepToday extends LitElement {
  static override styles = [tokenStyles, pageStyles, todayStyles]
  @property({ attribute: false }) health!: Health
  @property({ attribute: false }) view!: ScreensView
  @property({ attribute: false }) faults: readonly Fault[] = []
  @property() locale: Locale = 'zh'

  protected override render() {
    const say = upkeepWords(this.locale)
    const { health } = this
    const well = parts.every((part) => health[part] !== false)
    return html`<section>
        <h2>${say('health.title')}</h2>
        <p class="verdict" data-fit=${well}>${say(well ? 'health.fit' : 'health.unfit')}</p>
        <dl>${parts
          .filter((part) => health[part] !== undefined)
          .map(
            (part) => html`<div data-part=${part} data-fit=${health[part]}><dt>${say(`health.${part}`)}</dt>
            <dd>${say(`health.${part}${health[part] ? 'Fit' : 'Unfit'}`)}</dd></div>`,
          )}</dl>
      </section>
      <div class="two">${this.#screens()}${this.#faults()}</div>`
  }

  #screens() {
    const say = upkeepWords(this.locale)
    const paired = inListOrder(this.view.screens, this.locale).filter((screen) => screen.paired)
    const ill = paired.filter((screen) => troublesOf(screen).length > 0)
    const newest = this.view.edition?.id
    const shown = paired.filter(({ edition }) => edition === newest).length
    return html`<section class="sheet">
      <h2>${say('today.screens')}</h2>
      ${
        paired.length === 0
          ? html`<p>${say('today.screensNone')}</p>`
          : html`<p class="large"><b class="figure">${paired.filter(({ connected }) => connected).length}</b> / ${paired.length} ${say('today.connected')}</p>
            ${newest ? html`<p class="faint">${say('today.editionOn', { shown, all: paired.length, id: newest.slice(0, 7) })}</p>` : nothing}
            ${ill.length === 0 ? html`<p class="good">${say('today.screensWell')}</p>` : html`<h3>${say('today.look')}</h3>`}`
      }
      <ul>${ill.slice(0, MOST_SHOWN).map(
        (
          screen,
        ) => html`<li data-ill=${screen.id}><a href="#screens/${screen.id}">${nameOf(screen, this.locale)}</a>
          <span>${troublesOf(screen)
            .map((trouble) => sayTrouble(trouble, screen, this.view, this.locale))
            .join(' · ')}</span></li>`,
      )}</ul>
      ${this.#more('screens', ill.length)}
    </section>`
  }

  #faults() {
    const say = upkeepWords(this.locale)
    const open = this.faults.filter(({ mendedAt }) => mendedAt === null)
    return html`<section class="sheet">
      <h2>${say('today.faults')}</h2>
      ${
        open.length === 0
          ? html`<p class="good">${say('faults.empty')}</p>`
          : html`<p class="large"><b class="figure">${open.length}</b> ${say('today.faultsOpen')}</p>`
      }
      <ul>${open.slice(0, MOST_SHOWN).map((fault) => {
        const { kind, ms } = responseTime(fault, Date.now())
        return html`<li><a href="#faults">${fault.where}</a>
          <span>${fault.what} · ${say(`faults.${kind}`, { hours: sayLength(ms, this.locale) })}</span></li>`
      })}</ul>
      ${this.#more('faults', open.length)}
    </section>`
  }

  #more(room: 'screens' | 'faults', count: number) {
    if (count <= MOST_SHOWN) return nothing
    const say = upkeepWords(this.locale)
    return html`<p><a href="#${room}">${say('today.more', { count: count - MOST_SHOWN })}</a></p>`
  }
}
