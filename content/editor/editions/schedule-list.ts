import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { isProblemCode, problemWords } from '../../contract/problems.ts'
import { tokenStyles } from '../../design/tokenStyles.ts'
import type { Schedule } from '../../schema/editing.ts'
import type { Locale } from '../../schema/localized.ts'
import { workflowWords } from '../../strings/workflowWords.ts'
import { stateChipStyles } from '../desk/stateChip.ts'
import { editorStyles } from '../editorStyles.ts'
import { cardListStyles } from './cardListStyles.ts'
import { fromHallTime, LAST_MINUTE, sayMoment } from './hallMoment.ts'

/** Publications that wait for their time, and what became of the others. Tells `schedule-move` and `schedule-cancel`. */
@customElement('schedule-list')
export class ScheduleList extends LitElement {
  static override styles = [
    tokenStyles,
    editorStyles,
    stateChipStyles,
    cardListStyles,
    css`
      .row,
      form {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 12px;
        align-items: center;
      }
      input {
        width: auto;
      }
    `,
  ]

  @property({ attribute: false }) schedules: readonly Schedule[] = []
  @property({ type: Boolean }) mayPublish = false
  @property({ type: Boolean }) busy = false
  @property() locale: Locale = 'zh'
  @state() private moving: string | undefined

  protected override render() {
    const say = workflowWords(this.locale)
    return html`<h2>${say('times.title')}</h2>
      ${this.schedules.length === 0 ? html`<p>${say('times.none')}</p>` : html`<ol>${this.schedules.map((one) => this.#schedule(one))}</ol>`}`
  }

  #schedule(schedule: Schedule) {
    const say = workflowWords(this.locale)
    const { id, at, kind, edition, exhibits, parts, note, state, by, problem } = schedule
    const code = problem && isProblemCode(problem.code) ? problem.code : 'server/broken'
    const why = problem ? problemWords(code, this.locale, problem.detail) : ''
    return html`<li data-schedule=${id} data-state=${state}>
      <p class="row"><strong>${sayMoment(at, this.locale)}</strong><span class="chip" data-state=${state}>${say(state === 'failed' ? 'times.failed' : `times.${state}`, { problem: why })}</span> ${say('times.by', { who: by })}</p>
      <p>${kind === 'rollback' ? say('times.rollback', { edition: edition?.slice(0, 10) ?? '' }) : [...exhibits.map(({ title }) => title[this.locale]), ...parts.map((part) => say(`part.${part}`))].join(this.locale === 'zh' ? '、' : ', ')}${note ? html` · ${note}` : nothing}</p>
      ${state === 'waiting' && this.mayPublish ? this.#acts(id) : nothing}
    </li>`
  }

  #acts(id: string) {
    const say = workflowWords(this.locale)
    if (this.moving === id)
      return html`<form @submit=${(event: SubmitEvent) => this.#move(event, id)}>
        <label>${say('publish.at')} <input type="datetime-local" name="at" max=${LAST_MINUTE} required /></label>
        <button class="main" ?disabled=${this.busy}>${say('ask.do')}</button>
        <button type="button" @click=${() => (this.moving = undefined)}>${say('ask.not')}</button>
      </form>`
    return html`<div class="row">
      <button type="button" data-act="move" ?disabled=${this.busy} @click=${() => (this.moving = id)}>${say('times.move')}</button>
      <button type="button" data-act="cancel" ?disabled=${this.busy} @click=${() => this.#tell('schedule-cancel', { id })}>${say('times.cancel')}</button>
    </div>`
  }

  #move(event: SubmitEvent, id: string) {
    event.preventDefault()
    const typed = String(new FormData(event.target as HTMLFormElement).get('at') ?? '')
    this.moving = undefined
    this.#tell('schedule-move', { id, at: fromHallTime(typed) })
  }

  #tell(name: string, detail: { id: string; at?: string }) {
    this.dispatchEvent(new CustomEvent(name, { detail }))
  }
}
