import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { routes } from '#content/contract/routes.ts'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import { screensWords } from '#content/strings/screensWords.ts'
import { askHall } from './askHall.ts'
import { daysIn } from './daysIn.ts'
import { screensStyles } from './screensStyles.ts'
import type { ScreensView } from './screensView.ts'

type Year = ScreensView['holidays'][number]

/** The holidays that opening hours go by, year by year; staff write down what the software does not know yet. */
@customElement('holiday-desk')
export class HolidayDesk extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    screensStyles,
    css`
      textarea {
        font-variant-numeric: tabular-nums;
      }
    `,
  ]
  @property({ attribute: false }) view!: ScreensView
  @property() locale: Locale = 'zh'
  @state() private editing: number | undefined
  @state() private wrongLine = ''

  protected override render() {
    const say = screensWords(this.locale)
    return html`<div class="stack"><p class="faint">${say('holiday.about')}</p>${this.view.holidays.map(
      (year) => html`<section class="sheet stack" data-year=${year.year}>
        <h3>${year.year}${year.own ? html` <span class="faint">· ${say('holiday.own')}</span>` : nothing}</h3>
        <p>${year.off.length > 0 ? say('holiday.count', { off: year.off.length, work: year.work.length }) : say('holiday.notYet')}</p>
        ${year.off.length > 0 ? html`<p class="hint" lang="zh-CN">${year.source}</p>` : nothing}
        ${this.editing === year.year ? this.#form(year) : html`<div><button type="button" data-act="edit-year" @click=${() => this.#edit(year.year)}>${say('holiday.edit')}</button></div>`}
      </section>`,
    )}</div>`
  }

  #form({ year, off, work, source }: Year) {
    const say = screensWords(this.locale)
    return html`<form @submit=${(event: SubmitEvent) => this.#save(event, year)}>
      <div class="columns">
        <div><label for="off">${say('holiday.off')}</label><textarea id="off" name="off" rows="8" .value=${off.join('\n')}></textarea></div>
        <div><label for="work">${say('holiday.work')}</label><textarea id="work" name="work" rows="8" .value=${work.join('\n')}></textarea></div>
      </div>
      <div><label for="source">${say('holiday.source')}</label><input id="source" name="source" required maxlength="200" .value=${source === '—' ? '' : source} /></div>
      <p class="fault" role="alert">${this.wrongLine ? say('holiday.wrongDay', { line: this.wrongLine }) : nothing}</p>
      <div class="row"><button type="submit" class="primary">${say('set.save')}</button>
        <button type="button" @click=${() => this.#edit(undefined)}>${say('command.cancel')}</button></div>
    </form>`
  }

  #edit(year: number | undefined) {
    this.editing = year
    this.wrongLine = ''
  }

  #save(event: SubmitEvent, year: number) {
    event.preventDefault()
    const said = Object.fromEntries(new FormData(event.target as HTMLFormElement)) as Record<string, string>
    const [off, work] = [daysIn(said.off ?? '', year), daysIn(said.work ?? '', year)]
    this.wrongLine = off.wrong ?? work.wrong ?? ''
    if (this.wrongLine) return
    const body = { source: said.source ?? '', off: [...off.days], work: [...work.days] }
    askHall(this, {
      work: (ask) => ask(routes.setHolidays, { params: { year: String(year) }, body }),
      told: screensWords(this.locale)('set.saved'),
      done: () => this.#edit(undefined),
    })
  }
}
