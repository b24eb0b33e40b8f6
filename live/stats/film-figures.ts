import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { call } from '#content/contract/call.ts'
import { Problem, problemWords } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import { sayLength } from '#content/player/sayLength.ts'
import type { DocumentaryFigures } from '#content/schema/documentaryFigures.ts'
import type { Locale } from '#content/schema/localized.ts'
import { filmFiguresWords } from '#content/strings/filmFiguresWords.ts'
import { ratesStyles } from './ratesStyles.ts'
import { tableStyles } from './tableStyles.ts'

/** The documentaries of a year toward their goals: minutes published and the release rate, and the films they are made of. */
@customElement('film-figures')
export class FilmFigures extends LitElement {
  static override styles = [tokenStyles, pageStyles, tableStyles, ratesStyles]
  @property({ type: Number }) year = 0
  @property() locale: Locale = 'zh'
  @state() private figures: DocumentaryFigures | undefined
  @state() private problem: Problem | undefined

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('year') && this.year > 0) void this.#load()
  }

  protected override render() {
    const say = filmFiguresWords(this.locale)
    const { figures, problem } = this
    if (problem)
      return html`<h2>${say('title')}</h2><p class="fault" role="alert">${problemWords(problem.code, this.locale, problem.detail)}</p>`
    if (!figures) return nothing
    const { minutes, minutesGoal, due, inTime, releaseRate, releaseGoal, films } = figures
    const within = (well: boolean) => say(well ? 'well' : 'badly')
    return html`<section>
      <h2>${say('title')}</h2>
      <dl>
        <div><dt>${say('minutes')}</dt><dd data-figure="documentary-minutes">${minutes} <small>${say('minutes.of', { goal: minutesGoal })} · ${within(minutes >= minutesGoal)}</small></dd></div>
        <div><dt>${say('rate')}</dt><dd data-figure="documentary-release">${
          releaseRate === null
            ? html`– <small>${say('rate.none')}</small>`
            : html`${releaseRate}% <small>${say('rate.of', { due, inTime, goal: releaseGoal })} · ${within(releaseRate >= releaseGoal)}</small>`
        }</dd></div>
      </dl>
      ${films.length === 0 ? html`<p class="empty">${say('none')}</p>` : this.#table()}
    </section>`
  }

  #table() {
    const say = filmFiguresWords(this.locale)
    return html`<table>
      <thead><tr><th scope="col">${say('film')}</th><th scope="col">${say('length')}</th><th scope="col">${say('planned')}</th><th scope="col">${say('published')}</th></tr></thead>
      <tbody>${this.figures?.films.map(
        ({ title, seconds, plannedFor, publishedOn, shown }) => html`<tr>
          <th scope="row">${title[this.locale] || '–'}</th>
          <td>${seconds === null ? '–' : sayLength(seconds)}</td>
          <td>${plannedFor ?? say('unplanned')}</td>
          <td>${publishedOn === null ? say('unpublished') : html`${publishedOn}${shown ? nothing : html` · ${say('withdrawn')}`}`}</td>
        </tr>`,
      )}</tbody>
    </table>`
  }

  async #load() {
    try {
      this.figures = await call(routes.documentaryFigures, {
        params: { year: String(this.year) },
        locale: this.locale,
      })
      this.problem = undefined
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      this.problem = error
    }
  }
}
