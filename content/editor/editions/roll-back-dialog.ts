import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { tokenStyles } from '../../design/tokenStyles.ts'
import type { Exhibit } from '../../schema/exhibit.ts'
import type { Locale } from '../../schema/localized.ts'
import { workflowWords } from '../../strings/workflowWords.ts'
import { dialogStyles } from '../desk/dialogStyles.ts'
import { editorStyles } from '../editorStyles.ts'
import './exhibits-apart.ts'
import { fromHallTime, LAST_MINUTE } from './hallMoment.ts'

export interface Back {
  readonly edition: string
  readonly before: readonly Exhibit[]
  readonly after: readonly Exhibit[]
}

/** What will change in the hall when it goes back to an edition, before it does. Tells `back-confirmed` with the time, if any. */
@customElement('roll-back-dialog')
export class RollBackDialog extends LitElement {
  static override styles = [
    tokenStyles,
    editorStyles,
    dialogStyles,
    css`
      .later {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 12px;
        align-items: center;
        margin-right: auto;
      }
      .later input {
        width: auto;
      }
      exhibits-apart {
        margin-bottom: 20px;
      }
    `,
  ]

  @property() locale: Locale = 'zh'
  @property({ type: Boolean }) mayPublish = false
  @state() private back: Back | undefined
  @state() private at = ''

  async open(back: Back) {
    this.back = back
    this.at = ''
    await this.updateComplete
    this.renderRoot.querySelector('dialog')?.showModal()
  }

  protected override render() {
    const say = workflowWords(this.locale)
    const { back } = this
    return html`<dialog class="wide" aria-labelledby="title">
      <h2 id="title">${say('history.backTitle')}</h2>
      <p>${say('history.backLead')}</p>
      <exhibits-apart .was=${back?.before ?? []} .now=${back?.after ?? []} .locale=${this.locale}></exhibits-apart>
      <div class="row">
        ${
          this.mayPublish
            ? html`<span class="later">
                <label>${say('publish.at')} <input type="datetime-local" max=${LAST_MINUTE} .value=${this.at} @input=${(event: Event) => (this.at = (event.target as HTMLInputElement).value)} /></label>
                <button type="button" data-act="later" ?disabled=${!this.at} @click=${() => this.#tell(fromHallTime(this.at))}>${say('history.backAt')}</button>
              </span>`
            : nothing
        }
        <button type="button" @click=${this.#close}>${say('ask.not')}</button>
        ${this.mayPublish ? html`<button type="button" class="main" data-act="back" @click=${() => this.#tell(undefined)}>${say('history.backDo')}</button>` : nothing}
      </div>
    </dialog>`
  }

  readonly #close = () => this.renderRoot.querySelector('dialog')?.close()

  #tell(at: string | undefined) {
    this.#close()
    const detail = { edition: this.back?.edition ?? '', at }
    this.dispatchEvent(new CustomEvent('back-confirmed', { detail }))
  }
}
