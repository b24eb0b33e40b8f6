import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import { hostWords } from '#content/strings/hostWords.ts'
import { type PlanFault, planFault, type WrittenPlan } from './planFaults.ts'

/** Asks for a broadcast's title, time and words; tells `plan-made` with what was written, `plan-dropped` when not. */
@customElement('plan-form')
export class PlanForm extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    css`
      :host {
        min-height: 0;
        background: none;
      }
      form {
        display: grid;
        gap: 20px;
      }
      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: 12px;
      }
      small {
        color: var(--faint);
        font-size: 14px;
      }
    `,
  ]
  @property() locale: Locale = 'zh'
  @property({ type: Boolean }) busy = false
  @state() private fault: PlanFault | undefined
  @query('form') private readonly form!: HTMLFormElement

  protected override firstUpdated() {
    this.form.querySelector('input')?.focus()
  }

  protected override render() {
    const say = hostWords(this.locale)
    const fault = (field: PlanFault['field']) =>
      html`<p class="fault" id="${field}-fault" role="alert">${this.fault?.field === field ? say(this.fault.words) : nothing}</p>`
    return html`<form novalidate @submit=${this.#submit}>
      <div>
        <label for="title">${say('plan.title')}</label>
        <input id="title" name="title" maxlength="80" required aria-describedby="title-hint title-fault" aria-invalid=${this.fault?.field === 'title'} />
        <small id="title-hint">${say('plan.titleHint')}</small>${fault('title')}
      </div>
      <div>
        <label for="startsAt">${say('plan.startsAt')}</label>
        <input id="startsAt" name="startsAt" type="datetime-local" required aria-describedby="startsAt-fault" aria-invalid=${this.fault?.field === 'startsAt'} />
        ${fault('startsAt')}
      </div>
      <div>
        <label for="about">${say('plan.about')}</label>
        <textarea id="about" name="about" rows="4" maxlength="600" aria-describedby="about-hint"></textarea>
        <small id="about-hint">${say('plan.aboutHint')}</small>
      </div>
      <div class="choices">
        <button type="submit" class="primary" ?disabled=${this.busy}>${say(this.busy ? 'plan.saving' : 'plan.save')}</button>
        <button type="button" @click=${() => this.#tell('plan-dropped')}>${say('plan.cancel')}</button>
      </div>
    </form>`
  }

  readonly #submit = (event: SubmitEvent) => {
    event.preventDefault()
    const written = Object.fromEntries(new FormData(this.form)) as unknown as WrittenPlan
    this.fault = planFault(written, Date.now())
    if (this.fault) return this.form.querySelector<HTMLInputElement>(`#${this.fault.field}`)?.focus()
    this.#tell('plan-made', { ...written, startsAt: new Date(written.startsAt).toISOString() })
  }

  #tell(name: string, detail?: WrittenPlan) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
  }
}
