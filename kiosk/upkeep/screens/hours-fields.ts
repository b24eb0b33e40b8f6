import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { DayRule, OpeningHours, OpenSpan } from '#content/schema/screenSettings.ts'
import { screensWords } from '#content/strings/screensWords.ts'
import { screensStyles } from './screensStyles.ts'

const USUAL: OpenSpan = { opens: '09:00', closes: '17:00' }
const DAYS = [0, 1, 2, 3, 4, 5, 6] as const
const saidIn = (event: Event) => (event.target as HTMLInputElement).value

/** When a screen is awake: day by day, on holidays, on make-up working days, on days of their own. Tells `hours-change`. */
@customElement('hours-fields')
export class HoursFields extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    screensStyles,
    css`
      .day {
        min-width: 5.5rem;
        font-weight: 600;
      }
      select {
        width: auto;
      }
      input[type='date'] {
        width: auto;
      }
      .note {
        width: 12rem;
      }
    `,
  ]
  @property({ attribute: false }) hours!: OpeningHours
  @property() locale: Locale = 'zh'

  protected override render() {
    const say = screensWords(this.locale)
    const { week, special } = this.hours
    return html`<div class="stack">
      ${DAYS.map((day) => {
        const span = week[day] ?? null
        const put = (next: OpenSpan | null) =>
          this.#tell({ week: week.map((one, place) => (place === day ? next : one)) })
        const name = say(`day.${day}`)
        return html`<div class="row" role="group" aria-label=${name}><span class="day">${name}</span>${this.#openOr(span, put)}</div>`
      })}
      ${(['holiday', 'makeUp'] as const).map((kind) => {
        const name = say(`hours.${kind}`)
        return html`<div class="row" role="group" aria-label=${name}><span class="day">${name}</span>${this.#rule(name, this.hours[kind], (rule) => this.#tell({ [kind]: rule }))}</div>`
      })}
      <b>${say('hours.special')}</b>
      ${special.map((one, place) => {
        const put = (change: Partial<typeof one>) =>
          this.#tell({ special: special.map((it, at) => (at === place ? { ...it, ...change } : it)) })
        return html`<div class="row" role="group" aria-label=${say('hours.special')}>
          <input type="date" required aria-label=${say('hours.day')} .value=${one.day} @change=${(event: Event) => put({ day: saidIn(event) })} />
          <input class="note" maxlength="40" aria-label=${say('hours.name')} placeholder=${say('hours.name')} .value=${one.name} @change=${(event: Event) => put({ name: saidIn(event) })} />
          ${this.#openOr(one.hours, (hours) => put({ hours }))}
          <button type="button" @click=${() => this.#tell({ special: special.filter((_, at) => at !== place) })}>${say('set.removeRow')}</button>
        </div>`
      })}
      <div><button type="button" @click=${this.#addSpecial}>${say('hours.addSpecial')}</button></div>
    </div>`
  }

  #openOr(span: OpenSpan | null, put: (next: OpenSpan | null) => void) {
    const say = screensWords(this.locale)
    return html`<label class="tick"><input type="checkbox" .checked=${span !== null}
        @change=${(event: Event) => put((event.target as HTMLInputElement).checked ? USUAL : null)} />${say('hours.open')}</label>
      ${span ? this.#span(span, put) : nothing}`
  }

  #span(span: OpenSpan, put: (next: OpenSpan) => void) {
    const say = screensWords(this.locale)
    return html`<input type="time" required aria-label=${say('hours.opens')} .value=${span.opens} @change=${(event: Event) => put({ ...span, opens: saidIn(event) })} />
      <span aria-hidden="true">–</span>
      <input type="time" required aria-label=${say('hours.closes')} .value=${span.closes} @change=${(event: Event) => put({ ...span, closes: saidIn(event) })} />
      ${span.closes && span.closes < span.opens ? html`<span class="faint">${say('hours.nextDay')}</span>` : nothing}`
  }

  #rule(name: string, rule: DayRule, put: (next: DayRule) => void) {
    const say = screensWords(this.locale)
    const kind = typeof rule === 'string' ? rule : 'span'
    const choose = (event: Event) => {
      const chosen = saidIn(event)
      put(chosen === 'span' ? USUAL : (chosen as 'week' | 'closed'))
    }
    const options = { week: 'hours.asWeek', closed: 'hours.closed', span: 'hours.span' } as const
    return html`<select aria-label=${name} @change=${choose}>${(
      Object.keys(options) as (keyof typeof options)[]
    ).map(
      (option) => html`<option value=${option} ?selected=${option === kind}>${say(options[option])}</option>`,
    )}</select>${typeof rule === 'string' ? nothing : this.#span(rule, put)}`
  }

  readonly #addSpecial = () =>
    this.#tell({ special: [...this.hours.special, { day: '', name: '', hours: null }] })

  #tell(change: Partial<OpeningHours>) {
    this.dispatchEvent(
      new CustomEvent<OpeningHours>('hours-change', { detail: { ...this.hours, ...change } }),
    )
  }
}
