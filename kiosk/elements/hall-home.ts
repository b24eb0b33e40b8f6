import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import { kioskWords } from '#content/strings/kioskWords.ts'
import type { HandOver } from '../handOver/programme.ts'
import { coverOf } from '../scenes/covers.ts'
import type { Walk } from '../session/session.ts'
import { CARDS_A_PAGE, pageOf, type Shelf, shelvesOf, suggestionFor } from '../session/shelves.ts'
import { homeSheetStyles } from './homeSheetStyles.ts'
import { homeStyles } from './homeStyles.ts'
import { screenStyles } from './screenStyles.ts'
import { themeMark } from './themeMark.ts'
import { wish } from './wish.ts'

/** The mascot looks over a sheet of paper: what it would look at first, four themes as tabs, large cards, page by page. */
@customElement('hall-home')
export class HallHome extends LitElement {
  static override styles = [tokenStyles, screenStyles, homeStyles, homeSheetStyles]

  /** The mascot's own words for this moment, where somebody wrote them. */
  @property({ attribute: false }) said: string | undefined
  @property({ reflect: true, attribute: 'lang' }) locale: Locale = 'zh'
  @property({ attribute: false }) exhibits: readonly Exhibit[] = []
  @property({ attribute: false }) walk!: Walk
  /** One row of cards, low down, and fewer to step through. */
  @property({ type: Boolean, reflect: true }) reach = false
  @property({ attribute: false }) handOver: HandOver | undefined

  protected override willUpdate() {
    this.toggleAttribute('joined', this.handOver !== undefined)
  }

  protected override render() {
    const say = kioskWords(this.locale)
    const suggested = suggestionFor(this.exhibits, this.walk)
    const shelves = shelvesOf(this.exhibits, this.#most())
    const theme = this.walk.theme ?? suggested?.theme
    const open = shelves.find((shelf) => shelf.theme === theme) ?? shelves[0]
    return html`
      <header>
        <p class="hall">${say('hall.name')}</p>
        <h1>${say('home.title')}</h1>
      </header>
      <div class="desk">
        ${this.#suggestion(suggested)}
        ${shelves.length > 1 ? this.#tabs(shelves, open) : nothing}
        ${open ? this.#shelf(open, shelves) : nothing}
      </div>
      ${
        this.handOver
          ? html`<hand-over-card .handOver=${this.handOver} .locale=${this.locale}></hand-over-card>`
          : nothing
      }
    `
  }

  #most() {
    return this.reach ? CARDS_A_PAGE / 2 : CARDS_A_PAGE
  }

  /** What the mascot says, and a touch away what it means. */
  #suggestion(exhibit: Exhibit | undefined) {
    const say = kioskWords(this.locale)
    const words =
      this.said ?? say(!exhibit ? 'home.all' : this.walk.seen.length > 0 ? 'home.next' : 'home.hello')
    if (!exhibit) return html`<p class="says">${words}</p>`
    return html`<button type="button" class="says" data-suggest=${exhibit.id} @click=${() => this.#open(exhibit)}>
      <img src=${coverOf(exhibit)} alt="" />
      <span><span class="hand">${words}</span> <b>${exhibit.title[this.locale]}</b></span>
      <i aria-hidden="true"></i>
    </button>`
  }

  #tabs(shelves: readonly Shelf[], open: Shelf | undefined) {
    const say = kioskWords(this.locale)
    return html`<div class="tabs" role="group" aria-label=${say('home.themes')}>
      ${shelves.map(({ theme, exhibits }) =>
        theme === null
          ? nothing
          : html`<button type="button" data-theme=${theme} aria-pressed=${theme === open?.theme}
              @click=${() => wish(this, { type: 'shelf', theme })}>
              ${themeMark[theme]}<span>${say(`theme.${theme}`)}</span><small>${say('home.count', { count: exhibits.length })}</small>
            </button>`,
      )}
    </div>`
  }

  #shelf(shelf: Shelf, shelves: readonly Shelf[]) {
    const say = kioskWords(this.locale)
    const most = this.#most()
    const { cards, page, pages } = pageOf(shelf, this.walk.page, most)
    // Where one theme has pages all keep room for their keys: tabs stay under the finger.
    const isPaged = shelves.some(({ exhibits }) => exhibits.length > most)
    const turn = (to: number) => () => wish(this, { type: 'page', page: to })
    return html`<section class="sheet" data-theme=${shelf.theme ?? 'all'} ?data-tabbed=${shelves.length > 1}>
      <nav aria-label=${say(shelf.theme ? `theme.${shelf.theme}` : 'home.themes')}>
        ${cards.map((exhibit) => this.#card(exhibit))}
      </nav>
      ${
        isPaged
          ? html`<div class="pages">
              <button type="button" data-page="before" ?disabled=${page === 0} @click=${turn(page - 1)}>
                <i class="back" aria-hidden="true"></i>${say('home.before')}
              </button>
              <p role="status">${say('home.page', { page: page + 1, pages })}</p>
              <button type="button" data-page="after" ?disabled=${page + 1 >= pages} @click=${turn(page + 1)}>
                ${say('home.after')}<i aria-hidden="true"></i>
              </button>
            </div>`
          : nothing
      }
    </section>`
  }

  #card(exhibit: Exhibit) {
    const say = kioskWords(this.locale)
    const { id, title, minutes } = exhibit
    return html`<button type="button" class="card" data-open=${id} @click=${() => this.#open(exhibit)}>
      <img src=${coverOf(exhibit)} alt="" />
      <span>${title[this.locale]}</span>
      <small>${this.walk.seen.includes(id) ? html`<b>${say('home.seen')}</b> ` : nothing}${say('home.minutes', { minutes })}</small>
    </button>`
  }

  #open({ id, theme }: Exhibit) {
    wish(this, { type: 'open', exhibit: id, theme })
  }
}
