import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import {
  CHOICE_LENGTH,
  MOST_CHOICES,
  POLL_SECONDS,
  QUESTION_LENGTH,
  REASON_LENGTH,
} from '#content/schema/poll.ts'
import { askDeskWords } from '#content/strings/askDeskWords.ts'
import { blankPoll, draftOf, faultOf, type PollFormFault, type WrittenPoll } from './pollDrafts.ts'
import { pollFormStyles } from './pollFormStyles.ts'

const FEWEST_CHOICES = 2
/** Where to mend a fault. */
const FIELD_OF: Partial<Record<PollFormFault, string>> = {
  'form.needQuestion': '#question',
  'form.needReason': '#reason',
  'form.needRight': '[name=right]',
}

/**
 * A poll or a quiz to write. Tells `poll-written` with `detail.draft` and whether to `detail.launch` it at once, and
 * `poll-dropped`.
 */
@customElement('poll-form')
export class PollForm extends LitElement {
  static override styles = [tokenStyles, pageStyles, pollFormStyles]
  /** Where the host begins. */
  @property({ attribute: false }) from: WrittenPoll = blankPoll()
  /** Whether it could be launched now. */
  @property({ type: Boolean }) onAir = false
  @property({ type: Boolean }) busy = false
  @property() locale: Locale = 'zh'
  @state() private written: WrittenPoll = blankPoll()
  @state() private fault: PollFormFault | undefined

  protected override willUpdate(changed: Map<string, unknown>) {
    if (!changed.has('from')) return
    this.written = this.from
    this.fault = undefined
  }

  protected override firstUpdated() {
    this.renderRoot.querySelector('input')?.focus()
  }

  protected override render() {
    const say = askDeskWords(this.locale)
    const { written, fault } = this
    const quiz = written.kind === 'quiz'
    return html`<form novalidate @submit=${this.#submit}>
      <div><label for="question">${say('form.question')}</label>
        <input id="question" maxlength=${QUESTION_LENGTH} autocomplete="off" .value=${written.question} aria-describedby="question-hint fault" aria-invalid=${fault === 'form.needQuestion'} @input=${(event: Event) => this.#write({ question: textOf(event) })} />
        <small id="question-hint">${say('form.questionHint', { most: QUESTION_LENGTH })}</small></div>
      <fieldset aria-describedby="choices-hint"><legend>${say('form.choices')}</legend>
        ${written.choices.map((words, place) => this.#choice(words, place))}
        <small id="choices-hint">${say(quiz ? 'form.choicesQuizHint' : 'form.choicesHint', { most: CHOICE_LENGTH })}</small>
        ${written.choices.length < MOST_CHOICES ? html`<button type="button" data-act="add-choice" @click=${this.#add}>${say('form.add')}</button>` : nothing}
      </fieldset>
      ${
        quiz
          ? html`<div><label for="reason">${say('form.reason')}</label>
              <input id="reason" maxlength=${REASON_LENGTH} autocomplete="off" .value=${written.reason} aria-describedby="reason-hint fault" aria-invalid=${fault === 'form.needReason'} @input=${(event: Event) => this.#write({ reason: textOf(event) })} />
              <small id="reason-hint">${say('form.reasonHint', { most: REASON_LENGTH })}</small></div>`
          : nothing
      }
      <fieldset class="seconds"><legend>${say('form.seconds')}</legend>${[...POLL_SECONDS, null].map(
        (seconds) =>
          html`<label><input type="radio" name="seconds" .checked=${written.seconds === seconds} @change=${() => this.#write({ seconds })} />${seconds === null ? say('form.secondsNone') : say('form.secondsOf', { seconds })}</label>`,
      )}</fieldset>
      <label class="check"><input type="checkbox" .checked=${written.onWall} @change=${() => this.#write({ onWall: !written.onWall })} />${say('form.onWall')}</label>
      <p class="fault" id="fault" role="alert">${fault ? say(fault) : nothing}</p>
      <div class="row">
        ${this.onAir ? html`<button type="button" class="primary" data-act="launch-now" ?disabled=${this.busy} @click=${() => this.#finish(true)}>${say('form.saveAndLaunch')}</button>` : nothing}
        <button type="submit" class=${this.onAir ? '' : 'primary'} data-act="save-poll" ?disabled=${this.busy}>${say('form.save')}</button>
        <button type="button" @click=${() => this.#tell('poll-dropped')}>${say('form.cancel')}</button>
      </div>
    </form>`
  }

  #choice(words: string, place: number) {
    const say = askDeskWords(this.locale)
    const { kind, right, choices } = this.written
    const number = place + 1
    return html`<div class="choice">
      ${kind === 'quiz' ? html`<input type="radio" name="right" aria-label=${say('form.rightOne', { number })} .checked=${right === place} @change=${() => this.#write({ right: place })} />` : nothing}
      <input data-choice=${place} maxlength=${CHOICE_LENGTH} autocomplete="off" aria-label=${say('form.choice', { number })} placeholder=${say('form.choice', { number })} .value=${words} @input=${(event: Event) => this.#write({ choices: choices.map((one, at) => (at === place ? textOf(event) : one)) })} />
      ${choices.length > FEWEST_CHOICES ? html`<button type="button" aria-label=${say('form.drop', { number })} @click=${() => this.#drop(place)}>×</button>` : nothing}
    </div>`
  }

  #write(change: Partial<WrittenPoll>) {
    this.written = { ...this.written, ...change }
    if (this.fault) this.fault = faultOf(this.written)
  }

  readonly #add = async () => {
    this.#write({ choices: [...this.written.choices, ''] })
    await this.updateComplete
    const fields = this.renderRoot.querySelectorAll<HTMLInputElement>('[data-choice]')
    fields[fields.length - 1]?.focus()
  }

  #drop(place: number) {
    const { choices, right } = this.written
    const moved = right === null || right === place ? null : right > place ? right - 1 : right
    this.#write({ choices: choices.filter((_, at) => at !== place), right: moved })
  }

  readonly #submit = (event: SubmitEvent) => {
    event.preventDefault()
    this.#finish(false)
  }

  #finish(launch: boolean) {
    this.fault = faultOf(this.written)
    if (!this.fault) return this.#tell('poll-written', { draft: draftOf(this.written), launch })
    const field = FIELD_OF[this.fault] ?? '[data-choice]'
    this.renderRoot.querySelector<HTMLInputElement>(field)?.focus()
  }

  #tell(name: string, detail?: object) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
  }
}

const textOf = (event: Event) => (event.target as HTMLInputElement).value
