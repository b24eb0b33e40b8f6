import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { filmUrl } from '#content/contract/routes.ts'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import { sayLength } from '#content/player/sayLength.ts'
import type { Documentary } from '#content/schema/documentary.ts'
import type { Locale } from '#content/schema/localized.ts'
import { screeningWords } from '#content/strings/screeningWords.ts'

/** The documentaries that can be watched, by their posters; nothing where there is none. */
@customElement('film-list')
export class FilmList extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    css`
      section {
        margin-top: 56px;
      }
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr));
        gap: 28px;
        list-style: none;
        margin: 20px 0 0;
        padding: 0;
      }
      a {
        display: grid;
        gap: 12px;
        text-decoration: none;
      }
      img {
        display: block;
        width: 100%;
        aspect-ratio: 16 / 9;
        object-fit: cover;
        border-radius: 6px;
        background: var(--color-mist);
      }
      a:hover h3 {
        text-decoration: underline 2px var(--color-jade);
        text-underline-offset: 8px;
      }
      small {
        color: var(--faint);
        font-size: 15px;
      }
    `,
  ]
  @property({ attribute: false }) films: readonly Documentary[] = []
  @property() locale: Locale = 'zh'

  protected override render() {
    const { films, locale } = this
    if (films.length === 0) return nothing
    const say = screeningWords(locale)
    return html`<section aria-labelledby="films">
      <h2 id="films">${say('list.title')}</h2>
      <p class="lead">${say('list.lead')}</p>
      <ul>
        ${films.map(
          ({ id, title, alt, poster, seconds }) => html`<li>
            <a href=${filmUrl(id)}>
              <img src=${poster.path} alt=${alt[locale]} loading="lazy" />
              <h3>${title[locale]}</h3>
              <small>${sayLength(seconds)}</small>
            </a>
          </li>`,
        )}
      </ul>
    </section>`
  }
}
