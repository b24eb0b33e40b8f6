import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import { comfortWords } from '#content/strings/comfortWords.ts'
import { soundWords } from '#content/strings/soundWords.ts'
import '../controls/choice-row.ts'
import { type Comfort, STEP_PACES, usual, wishesIn } from '../session/comfort.ts'
import { askMute } from '../sound/askMute.ts'
import type { Sounding } from '../sound/soundSeat.ts'
import { comfortStyles } from './comfortStyles.ts'
import { dialogStyles } from './dialogStyles.ts'
import { openSheet } from './openSheet.ts'
import { screenStyles } from './screenStyles.ts'
import { wish } from './wish.ts'

const SWITCHES = ['reach', 'large', 'contrast', 'calm', 'steps'] as const

/** How the screen can be made comfortable for this visit: large switches, each in words. */
@customElement('hall-comfort')
export class HallComfort extends LitElement {
  static override styles = [tokenStyles, screenStyles, dialogStyles, comfortStyles]

  @property() locale: Locale = 'zh'
  @property({ attribute: false }) comfort: Comfort = usual
  /** What the hall shows by itself. */
  @property({ attribute: false }) hall: Comfort = usual
  @property() sounding: Sounding = 'none'
  #reopening = false

  protected override render() {
    const say = comfortWords(this.locale)
    const { comfort, hall } = this
    return html`<dialog aria-labelledby="title" @close=${this.#close}>
      <h2 id="title">${say('title')}</h2>
      <p>${say('explain')}</p>
      <div class="switches">
        ${SWITCHES.map((name) => this.#wished(name))} ${this.#sound()} ${comfort.steps ? this.#pace() : nothing}
      </div>
      <div class="buttons">
        ${
          wishesIn(comfort, hall) > 0
            ? html`<button type="button" data-comfort="reset" @click=${() => this.#wish(hall)}>${say('reset')}</button>`
            : nothing
        }
        <button type="button" class="main" data-comfort="close" autofocus @click=${this.#close}>${say('close')}</button>
      </div>
    </dialog>`
  }

  protected override firstUpdated() {
    openSheet(this.renderRoot, this.comfort.steps)
  }

  /** Whoever begins to go step by step gets the two large keys at once, which a modal sheet would cover. */
  protected override updated() {
    const dialog = this.renderRoot.querySelector('dialog')
    if (!dialog?.open || dialog.matches(':modal') !== this.comfort.steps) return
    this.#reopening = true
    dialog.close()
    openSheet(this.renderRoot, this.comfort.steps)
  }

  #wished(name: (typeof SWITCHES)[number]) {
    const say = comfortWords(this.locale)
    const on = this.comfort[name]
    return this.#switch(name, on, say(name), say(`${name}.text`), () => this.#wish({ [name]: !on }))
  }

  /** Not for this visit alone: whoever mutes the screen mutes it for those who come after, too. */
  #sound() {
    if (this.sounding === 'none') return nothing
    const say = soundWords(this.locale)
    const on = this.sounding === 'on'
    return this.#switch('sound', on, say('sound'), say('text'), () => askMute(this, on))
  }

  #switch(name: string, on: boolean, title: string, text: string, turn: () => void) {
    return html`<button type="button" role="switch" aria-checked=${on} data-comfort=${name}
      aria-labelledby="name-${name}" aria-describedby="text-${name}" @click=${turn}>
      <b id="name-${name}">${title}</b>
      <span class="text" id="text-${name}">${text}</span>
      <span class="lever" aria-hidden="true"><i></i>${comfortWords(this.locale)(on ? 'on' : 'off')}</span>
    </button>`
  }

  #pace() {
    const say = comfortWords(this.locale)
    const options = STEP_PACES.map((seconds) => ({
      id: String(seconds),
      label: seconds === 0 ? say('pace.own') : say('pace.seconds', { seconds }),
    }))
    return html`<div>
      <p class="pace">${say('pace')}</p>
      <choice-row label=${say('pace')} .options=${options} value=${String(this.comfort.stepSeconds)}
        @value-change=${({ detail }: CustomEvent<string>) => this.#wish({ stepSeconds: Number(detail) })}></choice-row>
    </div>`
  }

  #wish(change: Partial<Comfort>) {
    wish(this, { type: 'comfort', change })
  }

  readonly #close = () => {
    if (!this.#reopening) wish(this, { type: 'close' })
    this.#reopening = false
  }
}
