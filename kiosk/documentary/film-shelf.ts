import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import { filmSeconds } from '#content/film/filmMoment.ts'
import type { Documentary } from '#content/schema/documentary.ts'
import type { Film } from '#content/schema/film.ts'
import type { Locale } from '#content/schema/localized.ts'
import { screeningWords } from '#content/strings/screeningWords.ts'
import { screenStyles } from '../elements/screenStyles.ts'
import { wish } from '../elements/wish.ts'
import { coverOf } from '../scenes/covers.ts'

/** All films that can be watched here, as cards: documentaries by their posters, then those drawn from the scenes. */
@customElement('film-shelf')
export class FilmShelf extends LitElement {
  static override styles = [
    tokenStyles,
    screenStyles,
    css`
      section {
        position: absolute;
        left: calc(40 * var(--u));
        right: calc(40 * var(--u));
        bottom: calc((180 + var(--lift, 0)) * var(--u));
        max-height: calc(100% - (520 * var(--u)));
        padding: calc(36 * var(--u)) calc(36 * var(--u)) calc(40 * var(--u));
        border-radius: calc(40 * var(--u));
        background: rgb(251 250 244 / 95%);
        overflow: auto;
        pointer-events: auto;
      }
      h1 {
        font-size: calc(58 * var(--t));
        margin-bottom: calc(26 * var(--u));
      }
      nav {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: calc(24 * var(--u));
      }
      button {
        display: grid;
        gap: calc(12 * var(--u));
        align-content: start;
        padding: 0 0 calc(22 * var(--u));
        overflow: hidden;
        border-radius: calc(22 * var(--u));
        background: var(--color-white);
        text-align: left;
      }
      img {
        display: block;
        width: 100%;
        aspect-ratio: 16 / 9;
        object-fit: cover;
      }
      b,
      small {
        padding: 0 calc(26 * var(--u));
      }
      b {
        font: 600 calc(38 * var(--t)) / 1.25 var(--font-serif);
      }
      small {
        font: 400 calc(28 * var(--t)) / 1.3 var(--font-sans);
      }
      @media (orientation: landscape) {
        section {
          left: calc(72 * var(--u));
          right: calc(72 * var(--u));
          bottom: calc((130 + var(--lift, 0)) * var(--u));
          max-height: calc(100% - (200 * var(--u)));
        }
        nav {
          grid-template-columns: repeat(4, 1fr);
        }
      }
    `,
  ]
  @property({ reflect: true, attribute: 'lang' }) locale: Locale = 'zh'
  @property({ attribute: false }) films: readonly Film[] = []
  @property({ attribute: false }) documentaries: readonly Documentary[] = []

  protected override render() {
    const { locale } = this
    const say = screeningWords(locale)
    return html`<section aria-label=${say('list.title')}>
      <h1>${say('kiosk.choose')}</h1>
      <nav>
        ${this.documentaries.map(({ id, title, alt, poster, seconds }) => this.#card(id, title[locale], seconds, poster.path, alt[locale]))}
        ${this.films.map((film) => this.#card(film.id, film.title[locale], filmSeconds(film), coverOf({ scene: film.chapters[0]?.shots[0]?.scene ?? 'cherry', panels: [] }), ''))}
      </nav>
    </section>`
  }

  #card(id: string, title: string, seconds: number, picture: string, alt: string) {
    const say = screeningWords(this.locale)
    return html`<button type="button" data-open-film=${id} @click=${() => wish(this, { type: 'film', film: id })}>
      <img src=${picture} alt=${alt} />
      <b>${title}</b>
      <small>${say('list.minutes', { minutes: Math.max(1, Math.round(seconds / 60)) })}</small>
    </button>`
  }
}
