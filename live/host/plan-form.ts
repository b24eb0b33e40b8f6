import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { call } from '#content/contract/call.ts'
import { Problem, problemWords } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Broadcast } from '#content/schema/broadcast.ts'
import type { Locale } from '#content/schema/localized.ts'
import { hostWords } from '#content/strings/hostWords.ts'
import { type PlanFault, planFault, planOf, type WrittenPlan } from './planFaults.ts'
import { writePeople, writeRunDown } from './planLines.ts'

const USUAL_MINUTES = 60

/**
 * Asks for all that a broadcast's plan says; tells `plan-made` with the plan, `plan-dropped` when not. With a
 * `broadcast` it changes that one.
 */
@customElement('plan-form')
export class PlanForm extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    css`
      form {
        display: grid;
        gap: 20px;
      }
      .choices,
      .cover {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 12px;
      }
      .two {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
        gap: 20px;
      }
      img {
        width: 192px;
        aspect-ratio: 16 / 9;
        object-fit: cover;
        border-radius: 4px;
      }
      small {
        color: var(--faint);
        font-size: 14px;
      }
    `,
  ]
  @property() locale: Locale = 'zh'
  @property({ type: Boolean }) busy = false
  @property({ attribute: false }) broadcast: Broadcast | undefined
  @state() private fault: PlanFault | undefined
  @state() private cover: string | null = null
  @state() private coverFault = ''
  @state() private sending = false
  @query('form') private readonly form!: HTMLFormElement

  protected override firstUpdated() {
    this.cover = this.broadcast?.cover ?? null
    this.form.querySelector('input')?.focus()
  }

  protected override render() {
    const say = hostWords(this.locale)
    const { broadcast } = this
    const comma = this.locale === 'zh' ? '，' : ', '
    return html`<form novalidate @submit=${this.#submit}>
      ${this.#field('title', html`<input id="title" name="title" maxlength="80" required .value=${broadcast?.title ?? ''} aria-describedby="title-hint title-fault" aria-invalid=${this.#is('title')} />`)}
      <div class="two">
        ${this.#field('startsAt', html`<input id="startsAt" name="startsAt" type="datetime-local" required .value=${broadcast ? localTime(broadcast.startsAt) : ''} aria-describedby="startsAt-fault" aria-invalid=${this.#is('startsAt')} />`, false)}
        ${this.#field('minutes', html`<input id="minutes" name="minutes" type="number" inputmode="numeric" min="1" max="720" .value=${String(broadcast?.minutes ?? USUAL_MINUTES)} aria-describedby="minutes-hint minutes-fault" aria-invalid=${this.#is('minutes')} />`)}
      </div>
      ${this.#field('about', html`<textarea id="about" name="about" rows="4" maxlength="600" .value=${broadcast?.about ?? ''} aria-describedby="about-hint about-fault"></textarea>`)}
      ${this.#field('runDown', html`<textarea id="runDown" name="runDown" rows="4" .value=${writeRunDown(broadcast?.runDown ?? [])} placeholder=${say('plan.runDownExample')} aria-describedby="runDown-hint runDown-fault" aria-invalid=${this.#is('runDown')}></textarea>`)}
      ${this.#field('people', html`<textarea id="people" name="people" rows="3" .value=${writePeople(broadcast?.people ?? [], comma)} placeholder=${say('plan.peopleExample')} aria-describedby="people-hint people-fault"></textarea>`)}
      ${this.#field('reservationUrl', html`<input id="reservationUrl" name="reservationUrl" type="url" inputmode="url" maxlength="500" placeholder="https://" .value=${broadcast?.reservationUrl ?? ''} aria-describedby="reservationUrl-hint reservationUrl-fault" aria-invalid=${this.#is('reservationUrl')} />`)}
      <div>
        <label for="cover">${say('plan.cover')}</label>
        <div class="cover">
          ${this.cover ? html`<img src=${this.cover} alt=${say('plan.coverNow')} /><button type="button" @click=${this.#dropCover}>${say('plan.coverDrop')}</button>` : nothing}
          <input id="cover" type="file" accept="image/*" aria-describedby="cover-hint" ?disabled=${this.sending} @change=${this.#sendCover} />
        </div>
        <small id="cover-hint" role="status">${this.sending ? say('plan.coverSending') : say('plan.coverHint')}</small>
        ${this.coverFault ? html`<p class="fault" role="alert">${this.coverFault}</p>` : nothing}
      </div>
      <div class="choices">
        <button type="submit" class="primary" ?disabled=${this.busy || this.sending}>${say(this.busy ? 'plan.saving' : broadcast ? 'plan.change' : 'plan.save')}</button>
        <button type="button" @click=${() => this.#tell('plan-dropped')}>${say('plan.cancel')}</button>
      </div>
    </form>`
  }

  #is = (field: PlanFault['field']) => this.fault?.field === field

  #field(name: keyof WrittenPlan, input: unknown, hinted = true) {
    const say = hostWords(this.locale)
    return html`<div>
      <label for=${name}>${say(`plan.${name}`)}</label>${input}
      ${hinted ? html`<small id="${name}-hint">${say(`plan.${name as 'title'}Hint`)}</small>` : nothing}
      <p class="fault" id="${name}-fault" role="alert">${this.#is(name) && this.fault ? say(this.fault.words) : nothing}</p>
    </div>`
  }

  readonly #sendCover = async ({ target }: Event) => {
    const [file] = (target as HTMLInputElement).files ?? []
    if (!file) return
    this.sending = true
    this.coverFault = ''
    try {
      this.cover = (await call(routes.addMedia, { body: file, locale: this.locale })).url
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      this.coverFault = problemWords(error.code, this.locale, error.detail)
    } finally {
      this.sending = false
    }
  }

  readonly #dropCover = () => {
    this.cover = null
  }

  readonly #submit = (event: SubmitEvent) => {
    event.preventDefault()
    const written = Object.fromEntries(new FormData(this.form)) as unknown as WrittenPlan
    const kept = this.broadcast && written.startsAt === localTime(this.broadcast.startsAt)
    this.fault = planFault(written, kept ? 0 : Date.now())
    if (this.fault) return this.form.querySelector<HTMLInputElement>(`#${this.fault.field}`)?.focus()
    this.#tell('plan-made', planOf(written, this.cover))
  }

  #tell(name: string, detail?: object) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
  }
}

/** A moment as the browser's date field says it, in the host's own time. */
function localTime(iso: string): string {
  const at = new Date(iso)
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
