import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { Fault } from '#content/schema/screen.ts'
import { upkeepWords } from '#content/strings/upkeepWords.ts'
import { responseTime } from './responseTime.ts'
import { sayLength, sayTime } from './sayTime.ts'

type Written = { where: string; what: string }

/** The faults, open ones first. Tells `fault-reported`, `fault-answered` and `fault-mended`. */
@customElement('fault-list')
export class FaultList extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    css`
      :host {
        display: grid;
        gap: 20px;
      }
      form {
        display: grid;
        gap: 14px;
      }
      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: 12px;
      }
      article {
        display: grid;
        gap: 8px;
      }
      .answer {
        padding-left: 16px;
        border-left: 3px solid var(--color-leaf);
      }
      .good {
        color: var(--color-jade);
        font-weight: 600;
      }
    `,
  ]
  @property({ attribute: false }) faults: readonly Fault[] = []
  @property() locale: Locale = 'zh'
  @state() private reporting = false
  @state() private missing: keyof Written | undefined

  protected override render() {
    const say = upkeepWords(this.locale)
    return html`${this.reporting ? this.#form() : html`<div><button type="button" class="primary" data-act="report" @click=${this.#toggle}>${say('faults.report')}</button></div>`}
      ${this.faults.length ? this.faults.map(this.#fault) : html`<p class="empty">${say('faults.empty')}</p>`}`
  }

  #form() {
    const say = upkeepWords(this.locale)
    const missing = (field: keyof Written) =>
      html`<p class="fault" id="${field}-fault" role="alert">${this.missing === field ? say(field === 'where' ? 'faults.needWhere' : 'faults.needWhat') : nothing}</p>`
    return html`<form class="sheet" novalidate @submit=${this.#report}>
      <div><label for="where">${say('faults.where')}</label>
        <input id="where" name="where" maxlength="80" required aria-describedby="where-fault" aria-invalid=${this.missing === 'where'} />${missing('where')}</div>
      <div><label for="what">${say('faults.what')}</label>
        <textarea id="what" name="what" rows="3" maxlength="500" required aria-describedby="what-fault" aria-invalid=${this.missing === 'what'}></textarea>${missing('what')}</div>
      <div class="choices"><button type="submit" class="primary">${say('faults.send')}</button><button type="button" @click=${this.#toggle}>${say('faults.cancel')}</button></div>
    </form>`
  }

  readonly #fault = (fault: Fault) => {
    const say = upkeepWords(this.locale)
    const { kind, ms } = responseTime(fault, Date.now())
    const good = kind === 'answeredWithin' || kind === 'waiting'
    return html`<article class="sheet" data-fault=${fault.id} data-response=${kind} data-mended=${fault.mendedAt !== null}>
      <h3>${fault.where}</h3>
      <p>${fault.what}</p>
      <p class="faint">${say('faults.by', { name: fault.reportedBy, time: sayTime(fault.reportedAt, this.locale) })}</p>
      <p class=${good ? 'good' : 'fault'}>${say(`faults.${kind}`, { hours: sayLength(ms, this.locale) })}</p>
      ${fault.answer ? html`<p class="answer">${fault.answer}</p>` : nothing}
      ${
        fault.mendedAt
          ? html`<p class="good">${say('faults.mended', { time: sayTime(fault.mendedAt, this.locale) })}</p>`
          : html`<form @submit=${(event: SubmitEvent) => this.#answer(event, fault)}>
              <div><label for="answer-${fault.id}">${say('faults.answerLabel')}</label><input id="answer-${fault.id}" name="answer" maxlength="500" required /></div>
              <div class="choices"><button type="submit">${say('faults.answer')}</button>
                <button type="button" data-act="mend" @click=${() => this.#tell('fault-mended', fault)}>${say('faults.mend')}</button></div>
            </form>`
      }
    </article>`
  }

  readonly #toggle = () => {
    this.reporting = !this.reporting
    this.missing = undefined
  }

  readonly #report = (event: SubmitEvent) => {
    event.preventDefault()
    const { where = '', what = '' } = fieldsOf(event)
    this.missing = where.trim() ? (what.trim() ? undefined : 'what') : 'where'
    if (this.missing) return this.renderRoot.querySelector<HTMLElement>(`#${this.missing}`)?.focus()
    this.reporting = false
    this.#tell('fault-reported', { where, what })
  }

  #answer(event: SubmitEvent, { id }: Fault) {
    event.preventDefault()
    const { answer = '' } = fieldsOf(event)
    if (!answer.trim()) return
    ;(event.target as HTMLFormElement).reset()
    this.#tell('fault-answered', { id, answer })
  }

  #tell(name: string, detail: object) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
  }
}

const fieldsOf = (event: SubmitEvent) =>
  Object.fromEntries(new FormData(event.target as HTMLFormElement)) as Record<string, string>
