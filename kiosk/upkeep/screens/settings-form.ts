import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { BrightnessStep, OpeningHours, ScreenSettings } from '#content/schema/screenSettings.ts'
import { screensWords } from '#content/strings/screensWords.ts'
import './hours-fields.ts'
import { screensStyles } from './screensStyles.ts'
import type { ScreensView } from './screensView.ts'

const USUAL_HOURS: OpeningHours = {
  // Closed on Mondays, as museums are.
  week: [null, ...Array.from({ length: 6 }, () => ({ opens: '09:00', closes: '17:00' }))],
  holiday: { opens: '09:00', closes: '17:00' },
  makeUp: 'week',
  special: [],
}
const USUAL_BRIGHTNESS: readonly BrightnessStep[] = [
  { from: '07:00', percent: 100 },
  { from: '18:00', percent: 70 },
]
const SETTINGS = ['playlist', 'hours', 'rest', 'volume', 'brightness'] as const
type Setting = (typeof SETTINGS)[number]

/** What can be set of a screen, a group or the hall; what is not ticked is left to the next wider one. Tells `settings-save`. */
@customElement('settings-form')
export class SettingsForm extends LitElement {
  static override styles = [tokenStyles, pageStyles, screensStyles]
  @property({ attribute: false }) settings: ScreenSettings = {}
  @property({ attribute: false }) view!: ScreensView
  @property() locale: Locale = 'zh'
  @state() private draft: ScreenSettings = {}
  @state() private wrong = false
  #from = ''

  protected override willUpdate(changed: PropertyValues<this>) {
    const said = JSON.stringify(this.settings)
    // Looking again at the hall must not undo what is being written.
    if (changed.has('settings') && said !== this.#from) {
      this.#from = said
      this.draft = this.settings
    }
  }

  protected override render() {
    const say = screensWords(this.locale)
    return html`<form novalidate @submit=${this.#save}>${SETTINGS.map(
      (setting) => html`<fieldset data-setting=${setting}>
        <label class="tick"><input type="checkbox" name="own-${setting}" .checked=${this.draft[setting] !== undefined}
          @change=${(event: Event) => this.#own(setting, (event.target as HTMLInputElement).checked)} /><b>${say(`set.${setting}`)}</b></label>
        ${this.draft[setting] === undefined ? nothing : this.#fieldsOf(setting)}
      </fieldset>`,
    )}
      <p class="fault" role="alert">${this.wrong ? say('hours.wrong') : nothing}</p>
      <div><button type="submit" class="primary" data-act="save-settings">${say('set.save')}</button></div></form>`
  }

  #fieldsOf(setting: Setting) {
    const say = screensWords(this.locale)
    const { draft } = this
    switch (setting) {
      case 'playlist':
        return html`<p class="hint">${say('set.playlistAbout')}</p>${this.#playlist()}`
      case 'hours':
        return html`<p class="hint">${say('set.hoursAbout')}</p>
          <hours-fields .hours=${draft.hours ?? USUAL_HOURS} .locale=${this.locale}
            @hours-change=${({ detail }: CustomEvent<OpeningHours>) => this.#change({ hours: detail })}></hours-fields>`
      case 'rest':
        return html`<div class="row">${(['night', 'black'] as const).map(
          (look) =>
            html`<label class="tick"><input type="radio" name="rest" value=${look} .checked=${draft.rest === look}
              @change=${() => this.#change({ rest: look })} />${say(look === 'night' ? 'set.restNight' : 'set.restBlack')}</label>`,
        )}</div>`
      case 'volume':
        return html`<div class="row"><input type="range" name="volume" min="0" max="100" step="5" aria-label=${say('set.volume')}
            .value=${String(draft.volume)} @input=${(event: Event) => this.#change({ volume: Number((event.target as HTMLInputElement).value) })} />
          <span class="figure">${say('set.volumePercent', { percent: draft.volume ?? 0 })}</span></div>`
      case 'brightness':
        return html`<p class="hint">${say('set.brightnessAbout')}</p>${this.#brightness()}`
    }
  }

  #playlist() {
    const { edition } = this.view
    const items = [
      ...[...(edition?.exhibits ?? [])]
        .sort((one, other) => one.order - other.order)
        .map((one) => [`exhibit:${one.id}`, one.title] as const),
      ...(edition?.films ?? []).map((one) => [`film:${one.id}`, one.title] as const),
    ]
    const chosen = new Set(this.draft.playlist)
    const toggle = (item: string, wanted: boolean) =>
      this.#change({
        playlist: items.map(([name]) => name).filter((name) => (name === item ? wanted : chosen.has(name))),
      })
    return html`<div>${items.map(
      ([
        item,
        title,
      ]) => html`<label class="tick"><input type="checkbox" name="playlist" value=${item} .checked=${chosen.has(item)}
        @change=${(event: Event) => toggle(item, (event.target as HTMLInputElement).checked)} />${title[this.locale]}</label>`,
    )}</div>`
  }

  #brightness() {
    const say = screensWords(this.locale)
    const steps = this.draft.brightness ?? []
    const put = (place: number, change: Partial<BrightnessStep>) =>
      this.#change({ brightness: steps.map((step, at) => (at === place ? { ...step, ...change } : step)) })
    return html`<div class="stack">${steps.map(
      ({ from, percent }, place) => html`<div class="row">
        <label>${say('set.from')} <input type="time" required .value=${from} @change=${(event: Event) => put(place, { from: (event.target as HTMLInputElement).value })} /></label>
        <label>${say('set.percent')} <input type="number" min="20" max="100" step="5" .value=${String(percent)}
          @change=${(event: Event) => put(place, { percent: Number((event.target as HTMLInputElement).value) })} /></label>
        ${steps.length > 1 ? html`<button type="button" @click=${() => this.#change({ brightness: steps.filter((_, at) => at !== place) })}>${say('set.removeRow')}</button>` : nothing}
      </div>`,
    )}
      ${steps.length < 8 ? html`<div><button type="button" @click=${() => this.#change({ brightness: [...steps, { from: '22:00', percent: 40 }] })}>${say('set.addRow')}</button></div>` : nothing}</div>`
  }

  #own(setting: Setting, own: boolean) {
    if (!own) {
      const { [setting]: _, ...rest } = this.draft
      this.draft = rest
      return
    }
    const { exhibits = [], films = [] } = this.view.edition ?? {}
    const usual: Required<ScreenSettings> = {
      playlist: [...exhibits.map(({ id }) => `exhibit:${id}`), ...films.map(({ id }) => `film:${id}`)],
      hours: USUAL_HOURS,
      rest: 'night',
      volume: 60,
      brightness: [...USUAL_BRIGHTNESS],
    }
    this.#change({ [setting]: usual[setting] })
  }

  #change(change: Partial<ScreenSettings>) {
    this.draft = { ...this.draft, ...change }
    this.wrong = false
  }

  readonly #save = (event: SubmitEvent) => {
    event.preventDefault()
    const { playlist, ...rest } = this.draft
    const spans = this.draft.hours ? spansIn(this.draft.hours) : []
    this.wrong = spans.some(({ opens, closes }) => !opens || !closes || opens === closes)
    if (this.wrong) return
    // A list with nothing on it says nothing.
    const settings = playlist?.length ? this.draft : rest
    this.dispatchEvent(new CustomEvent<ScreenSettings>('settings-save', { detail: settings }))
  }
}

const spansIn = ({ week, holiday, makeUp, special }: OpeningHours) =>
  [...week, holiday, makeUp, ...special.map(({ hours }) => hours)].filter(
    (span) => span !== null && typeof span === 'object',
  )
