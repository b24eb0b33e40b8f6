import { css, html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { routes } from '#content/contract/routes.ts'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import {
  type EmergencyStand,
  type EmergencyTemplate,
  emergencyTemplate,
} from '#content/schema/screenCommand.ts'
import { screensWords } from '#content/strings/screensWords.ts'
import { sayTime } from '../sayTime.ts'
import { askHall } from './askHall.ts'
import { screensStyles } from './screensStyles.ts'
import { nameOf, type ScreensView } from './screensView.ts'

/** Covers every screen at one press and a second thought; shows who has shown it, and ends it. */
@customElement('emergency-desk')
export class EmergencyDesk extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    screensStyles,
    css`
      .standing {
        border-left: 8px solid var(--color-danger);
      }
      .words {
        font: 600 20px/1.6 var(--font-serif);
      }
      .seen {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr));
        gap: 6px 24px;
      }
      .seen li {
        display: flex;
        justify-content: space-between;
        gap: 12px;
        border-bottom: 1px solid var(--line);
      }
      .seen span:first-child {
        min-width: 0;
        overflow-wrap: anywhere;
      }
      .seen span:last-child {
        flex: none;
      }
    `,
  ]
  @property({ attribute: false }) view!: ScreensView
  @property() locale: Locale = 'zh'
  @state() private template: EmergencyTemplate = 'evacuation'

  protected override render() {
    const say = screensWords(this.locale)
    const { emergency } = this.view
    if (emergency) return this.#standing(emergency)
    return html`<div class="stack"><p class="faint">${say('emergency.about')}</p>${this.#form()}</div>`
  }

  #form() {
    const say = screensWords(this.locale)
    const words = this.view.templates.find(({ template }) => template === this.template)?.words
    return html`<form class="sheet" data-form="emergency" @submit=${this.#begin}>
      <fieldset><legend>${say('emergency.kind')}</legend>${emergencyTemplate.options.map(
        (template) => html`<label class="tick"><input type="radio" name="template" value=${template}
          .checked=${template === this.template} @change=${() => (this.template = template)} />${say(`emergency.${template}`)}</label>`,
      )}</fieldset>
      <div><label for="zh">${say('emergency.zh')}</label><textarea id="zh" name="zh" lang="zh-CN" rows="2" maxlength="80" required .value=${words?.zh ?? ''}></textarea></div>
      <div><label for="en">${say('emergency.en')}</label><textarea id="en" name="en" lang="en" rows="2" maxlength="160" required .value=${words?.en ?? ''}></textarea></div>
      <div class="row">
        <button type="submit" class="primary grave">${say('emergency.begin')}</button>
        <button type="button" data-act="keep-words" @click=${this.#keepWords}>${say('emergency.keepWords')}</button>
      </div>
    </form>`
  }

  #standing(emergency: EmergencyStand) {
    const say = screensWords(this.locale)
    const { screens } = this.view
    const seen = new Set(emergency.acknowledged.map(({ screen }) => screen))
    const there = screens.filter(({ connected }) => connected)
    const shown = there.filter(({ id }) => seen.has(id))
    return html`<section class="sheet standing stack" data-emergency=${emergency.id}>
      <h3 class="fault">${say(`emergency.${emergency.template}`)} · ${say('emergency.on')}</h3>
      <p class="words" lang="zh-CN">${emergency.words.zh}</p>
      <p lang="en">${emergency.words.en}</p>
      <p class="faint">${say('emergency.since', { by: emergency.begunBy, time: sayTime(emergency.begunAt, this.locale) })}</p>
      <p role="status" class=${shown.length === there.length ? 'on' : 'fault'} data-seen=${shown.length} data-all=${there.length}>${say('emergency.seen', { seen: shown.length, all: there.length })}</p>
      <ul class="seen">${screens.map((screen) => {
        const key = seen.has(screen.id) ? 'shown' : screen.connected ? 'notYet' : 'gone'
        return html`<li data-screen=${screen.id} data-shown=${key}><span>${nameOf(screen, this.locale)}</span>
          <span class=${key === 'shown' ? 'on' : key === 'notYet' ? 'fault' : 'faint'}>${say(`emergency.${key}`)}</span></li>`
      })}</ul>
      <div><button type="button" class="primary" data-act="end-emergency" @click=${() => this.#end(emergency.id)}>${say('emergency.end')}</button></div>
    </section>`
  }

  #said() {
    const form = this.renderRoot.querySelector('form')
    const said = Object.fromEntries(new FormData(form ?? undefined)) as Record<string, string>
    return { zh: said.zh ?? '', en: said.en ?? '' }
  }

  readonly #begin = (event: SubmitEvent) => {
    event.preventDefault()
    const say = screensWords(this.locale)
    const [words, { template }] = [this.#said(), this]
    const [yes, no] = [say('emergency.begin'), say('emergency.cancel')]
    askHall(this, {
      question: { title: say('emergency.beginAsk'), why: words[this.locale], yes, no, grave: true },
      work: (ask) => ask(routes.beginEmergency, { body: { template, words } }),
    })
  }

  readonly #keepWords = () => {
    const { template } = this
    if (!this.renderRoot.querySelector('form')?.reportValidity()) return
    askHall(this, {
      work: (ask) => ask(routes.setEmergencyWords, { params: { template }, body: this.#said() }),
      told: screensWords(this.locale)('emergency.wordsKept'),
    })
  }

  #end(id: string) {
    const say = screensWords(this.locale)
    askHall(this, {
      question: {
        ...{ title: say('emergency.endAsk'), why: say('emergency.endWhy') },
        ...{ yes: say('emergency.end'), no: say('emergency.cancel') },
      },
      work: (ask) => ask(routes.endEmergency, { params: { id } }),
    })
  }
}
