import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { call } from '#content/contract/call.ts'
import { Problem, problemWords } from '#content/contract/problems.ts'
import { pages, routes } from '#content/contract/routes.ts'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import '#content/documentary/documentary-player.ts'
import type { DocumentaryPlayer } from '#content/documentary/documentary-player.ts'
import { sayLength } from '#content/player/sayLength.ts'
import type { Documentary } from '#content/schema/documentary.ts'
import type { Locale } from '#content/schema/localized.ts'
import { screeningWords } from '#content/strings/screeningWords.ts'

/** One documentary on the web: its picture, its chapters, what it is about and who made it. */
@customElement('film-room')
export class FilmRoom extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    css`
      main {
        display: grid;
        gap: 28px;
      }
      .about {
        display: grid;
        grid-template-columns: minmax(0, 1.5fr) minmax(16rem, 1fr);
        gap: 28px 64px;
      }
      .about p {
        white-space: pre-line;
      }
      ol {
        list-style: none;
        margin: 10px 0 0;
        padding: 0;
      }
      li button {
        justify-content: start;
        width: 100%;
        min-height: 48px;
        border: 0;
        border-top: 1px solid var(--line);
        border-radius: 0;
        font-weight: 400;
        text-align: left;
      }
      li time {
        min-width: 4.5em;
        color: var(--faint);
        font-variant-numeric: tabular-nums;
      }
      dl {
        margin: 0;
      }
      dt {
        font-weight: 600;
        font-size: 15px;
      }
      dd {
        margin: 0 0 16px;
        color: var(--faint);
        white-space: pre-line;
      }
      @media (max-width: 60rem) {
        .about {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ]
  @property() override id = ''
  @property() locale: Locale = 'zh'
  @state() private film: Documentary | null | undefined
  @state() private problem: Problem | undefined
  @query('documentary-player') private readonly player!: DocumentaryPlayer | null

  override connectedCallback() {
    super.connectedCallback()
    void this.#load()
  }

  protected override render() {
    const { film, locale } = this
    const say = screeningWords(locale)
    if (this.problem)
      return html`<main><p class="fault" role="alert">${problemWords(this.problem.code, locale, this.problem.detail)}</p></main>`
    if (film === undefined) return html`<main><p class="lead" role="status">${say('page.loading')}</p></main>`
    if (film === null)
      return html`<main><h1>${say('page.none')}</h1><p class="lead">${say('page.noneHint')}</p>
        <p><a class="button" href=${pages.live}>${say('page.all')}</a></p></main>`
    document.title = film.title[locale]
    const { title, alt, playlist, poster, chapters } = film
    const screening = { film, title: title[locale], alt: alt[locale], playlist, poster: poster.path }
    return html`<main data-film=${film.id}>
      <documentary-player .screening=${screening} .locale=${locale}></documentary-player>
      <header><h1>${title[locale]}</h1><p class="lead">${sayLength(film.seconds)}</p></header>
      <div class="about">
        <section><h2>${say('page.about')}</h2><p>${film.about[locale]}</p></section>
        <section>
          ${
            chapters.length > 0
              ? html`<h2>${say('page.chapters')}</h2>
                  <ol>${chapters.map(({ at, title }) => html`<li><button type="button" data-chapter=${at} @click=${() => this.#open(at)}><time>${sayLength(at)}</time>${title[locale]}</button></li>`)}</ol>`
              : nothing
          }
        </section>
        <dl>
          <dt>${say('page.credits')}</dt><dd>${film.credits[locale]}</dd>
          <dt>${say('page.rights')}</dt><dd>${film.rights[locale]}</dd>
        </dl>
      </div>
    </main>`
  }

  #open(at: number) {
    this.player?.seek(at)
    void this.player?.run.play()
  }

  async #load() {
    try {
      const films = await call(routes.shownDocumentaries, { locale: this.locale })
      this.film = films.find(({ id }) => id === this.id) ?? null
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      this.problem = error
    }
  }
}
