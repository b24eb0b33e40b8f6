import { html, LitElement, nothing, svg } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { call } from '#content/contract/call.ts'
import { Problem, problemWords } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { SubjectRating } from '#content/schema/rating.ts'
import { ratingWords } from '#content/strings/ratingWords.ts'
import { sayCount } from '../viewer/sayTime.ts'
import { ratingTableStyles } from './ratingTableStyles.ts'

const REFRESH_MS = 15_000
const SHOWN_REASONS = 4

/** Satisfaction with each broadcast and exhibit, with how many answered and what that many answers can bear. */
@customElement('rating-table')
export class RatingTable extends LitElement {
  static override styles = [tokenStyles, pageStyles, ratingTableStyles]
  @property() locale: Locale = 'zh'
  @state() private ratings: readonly SubjectRating[] | undefined
  @state() private problem: Problem | undefined
  #timer: ReturnType<typeof setInterval> | undefined

  override connectedCallback() {
    super.connectedCallback()
    this.#timer = setInterval(() => void this.#load(), REFRESH_MS)
    void this.#load()
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    clearInterval(this.#timer)
  }

  protected override render() {
    const say = ratingWords(this.locale)
    const { problem, ratings } = this
    return html`<section>
      <h2>${say('table.title')}</h2>
      <p class="faint">${say('table.lead')}</p>
      ${problem ? html`<p class="fault" role="alert">${problemWords(problem.code, this.locale, problem.detail)} <button type="button" @click=${this.#load}>${say('table.again')}</button></p>` : nothing}
      ${ratings ? (ratings.length > 0 ? this.#table(ratings) : html`<p class="empty">${say('table.empty')}</p>`) : nothing}
    </section>`
  }

  #table(ratings: readonly SubjectRating[]) {
    const say = ratingWords(this.locale)
    const columns = ['answered', 'rate', 'satisfied', 'bound'] as const
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${say('table.title')}><table>
        <thead><tr><th scope="col">${say('table.subject')}</th>
          ${columns.map((name) => html`<th scope="col" class="number">${say(`table.${name}`)}</th>`)}
          <th scope="col" class="reasons">${say('table.reasons')}</th></tr></thead>
        <tbody>${ratings.map((one) => this.#row(one))}</tbody>
      </table></div>
      <p class="faint how">${say('table.how')}</p>`
  }

  #row(rating: SubjectRating) {
    const { kind, subject, title, asked, answered, beside, responseRate, satisfied, lowerBound } = rating
    const say = ratingWords(this.locale)
    const count = (value: number) => sayCount(value, this.locale)
    const reasonWords = rating.reasons
      .slice(0, SHOWN_REASONS)
      .map(({ reason, count: times }) =>
        say('table.reason', { reason: say(`reason.${reason}`), count: count(times) }),
      )
    return html`<tr data-rated=${subject}>
      <th scope="row"><span class="name">${title[this.locale]}</span><small>${say(`table.kind.${kind}`)}</small>${bar(satisfied, lowerBound)}</th>
      <td class="number figure" data-figure="answered">${count(answered)} <small>/ ${count(asked)}</small>${beside > 0 ? html`<small class="beside">${say('table.beside', { count: count(beside) })}</small>` : nothing}</td>
      <td class="number figure">${percent(responseRate)}</td>
      <td class="number figure" data-figure="satisfied">${percent(satisfied)}</td>
      <td class="number figure bound" data-figure="bound">${percent(lowerBound, Math.floor)}</td>
      <td class="reasons">${answered === 0 ? html`<span class="faint">${say('table.nobody')}</span>` : html`<ul>${reasonWords.map((words) => html`<li>${words}</li>`)}</ul>`}</td>
    </tr>`
  }

  readonly #load = async () => {
    try {
      this.ratings = await call(routes.readRatings, { locale: this.locale })
      this.problem = undefined
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      this.problem = error
    }
  }
}

const percent = (share: number | null, round = Math.round) =>
  share === null ? '–' : `${(round(share * 1000) / 10).toFixed(1)}%`

/** What is sure in jade, what may be chance in leaf. */
const bar = (satisfied: number | null, lowerBound: number | null) =>
  satisfied === null || lowerBound === null
    ? nothing
    : html`<svg class="bar" viewBox="0 0 300 8" preserveAspectRatio="none" aria-hidden="true">
        ${svg`<rect width="300" height="8" rx="4" fill="var(--color-mist)" />
          <rect width=${satisfied * 300} height="8" rx="4" fill="color-mix(in srgb, var(--color-leaf) 60%, transparent)" />
          <rect width=${lowerBound * 300} height="8" rx="4" fill="var(--color-jade)" />`}
      </svg>`
