import { css, html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { connect, type HallSocket } from '#content/contract/connect.ts'
import { filmUrl, pages, routes, rulesUrl } from '#content/contract/routes.ts'
import { HallPage } from '#content/design/hallPage.ts'
import '#content/design/page-head.ts'
import { pageFrame } from '#content/design/pageFrame.ts'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Broadcast } from '#content/schema/broadcast.ts'
import type { Documentary } from '#content/schema/documentary.ts'
import { rulesWords } from '#content/strings/rulesWords.ts'
import { viewerWords } from '#content/strings/viewerWords.ts'
import '../films/film-list.ts'
import '../reserve/reminder-bar.ts'
import { reservations } from '../reserve/reservations.ts'
import './broadcast-list.ts'
import './counting-rules.ts'
import './watch-room.ts'

const RULES = 'rules'

/**
 * `/live/` lists the broadcasts and the documentaries, `/live/<id>` and `/live/films/<id>` show one, `/live/rules` says how
 * views are counted.
 */
@customElement('live-page')
export class LivePage extends HallPage {
  static override styles = [
    tokenStyles,
    pageFrame,
    pageStyles,
    css`
      footer {
        margin-top: 72px;
        padding: 8px 0;
        border-top: 1px solid var(--line);
      }
      footer a {
        display: inline-flex;
        align-items: center;
        min-height: 48px;
      }
    `,
  ]
  @state() private broadcasts: readonly Broadcast[] | undefined
  readonly #socket: HallSocket = connect()
  @state() private films: readonly Documentary[] = []
  readonly #film = filmIn(location.pathname)
  readonly #id = broadcastIn(location.pathname)
  #asked = 0

  override connectedCallback() {
    super.connectedCallback()
    if (this.#film) void import('../films/film-room.ts')
    if (this.#id) return
    this.#socket.on('edition:published', this.#load)
    this.#socket.on('connect', this.#load)
    this.#socket.on('broadcast:changed', this.#load)
    this.#socket.on('broadcast:deleted', this.#load)
    void this.#load()
  }

  protected override titleWords = () =>
    this.#id === RULES ? rulesWords(this.locale)('title') : viewerWords(this.locale)('page.title')

  protected override render() {
    const say = viewerWords(this.locale)
    const head = html`<page-head .locale=${this.locale} @locale-change=${this.speak}>
      ${this.#id ? html`<a href=${pages.live}>${say('page.all')}</a>` : nothing}
    </page-head>
    <reminder-bar .here=${this.#id} .locale=${this.locale} .socket=${this.#socket}></reminder-bar>`
    if (this.#id === RULES)
      return html`<div class="page">${head}<counting-rules .locale=${this.locale}></counting-rules></div>`
    if (this.#film)
      return html`<div class="page">${head}<film-room .id=${this.#film} .locale=${this.locale}></film-room></div>`
    const foot = html`<footer><a href=${rulesUrl}>${rulesWords(this.locale)('title')}</a></footer>`
    if (this.#id)
      return html`<div class="page">${head}<watch-room .id=${this.#id} .locale=${this.locale} .socket=${this.#socket}></watch-room>${foot}</div>`
    return html`<div class="page">${head}
      <main>
        <h1>${say('page.title')}</h1>
        <p class="lead">${say('page.lead')}</p>
        ${this.problem ? html`<p class="fault" role="alert">${this.problemText()} <button type="button" @click=${this.#load}>${say('page.again')}</button></p>` : nothing}
        ${
          this.broadcasts
            ? html`<broadcast-list .broadcasts=${this.broadcasts} .locale=${this.locale}></broadcast-list>`
            : this.problem
              ? nothing
              : html`<p class="lead" role="status">${say('page.loading')}</p>`
        }
        <film-list .films=${this.films} .locale=${this.locale}></film-list>
      </main>
      ${foot}
    </div>`
  }

  readonly #load = () =>
    this.attempt(async () => {
      const asked = ++this.#asked
      const [answer, films] = await Promise.all([
        this.call(routes.listBroadcasts, {}),
        this.call(routes.shownDocumentaries, {}),
      ])
      // An earlier question may be answered after a later one.
      if (asked !== this.#asked) return
      this.broadcasts = answer
      this.films = films
      await reservations.load(
        answer.map(({ id }) => id),
        this.locale,
      )
    })
}

/** The last part of `/live/films/<id>`; empty elsewhere. */
function filmIn(path: string): string {
  const films = filmUrl('')
  return path.startsWith(films) ? path.slice(films.length).replace(/\/$/, '') : ''
}

/** The last part of `/live/<id>`; empty on the list, also where the page is served as a file. */
function broadcastIn(path: string): string {
  return path.slice(pages.live.length).replace(/\/$|^index\.html$/, '')
}
