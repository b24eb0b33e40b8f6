import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { call } from '../contract/call.ts'
import { Problem, problemWords } from '../contract/problems.ts'
import { routes } from '../contract/routes.ts'
import { tokenStyles } from '../design/tokenStyles.ts'
import type { Publication } from '../schema/edition.ts'
import type { Locale } from '../schema/localized.ts'
import { editorWords } from '../strings/editorWords.ts'
import { editorStyles } from './editorStyles.ts'
import './authoring/edition-transfer.ts'
import './edition-history.ts'

/** The room of the editions: what the hall has shown, and the way back. */
@customElement('edition-desk')
export class EditionDesk extends LitElement {
  static override styles = [
    tokenStyles,
    editorStyles,
    css`
      main {
        max-width: 860px;
        padding: 12px clamp(18px, 3vw, 44px) 60px;
      }
      .told {
        min-height: 1.7em;
        margin: 0 0 8px;
        line-height: 1.7;
      }
    `,
  ]

  @property() locale: Locale = 'zh'
  @state() private publications: readonly Publication[] = []
  @state() private problem: Problem | undefined
  @state() private told = ''
  @state() private busy = false

  override connectedCallback() {
    super.connectedCallback()
    void this.#attempt(this.#load)
  }

  protected override render() {
    return html`<main>
      <p class="told" role="status">${this.told}</p>
      ${this.problem ? html`<p class="fault" role="alert" data-code=${this.problem.code}>${problemWords(this.problem.code, this.locale, this.problem.detail)}</p>` : nothing}
      <edition-transfer .edition=${this.publications.find(({ current }) => current)?.edition} .locale=${this.locale}></edition-transfer>
      <edition-history .publications=${this.publications} .locale=${this.locale} .busy=${this.busy} @roll-back=${this.#rollBack}></edition-history>
    </main>`
  }

  readonly #load = async () => {
    this.publications = await call(routes.listPublications, { locale: this.locale })
  }

  readonly #rollBack = ({ detail: edition }: CustomEvent<string>) =>
    this.#attempt(async () => {
      await call(routes.rollBack, { params: { edition }, locale: this.locale })
      await this.#load()
      this.told = editorWords(this.locale)('history.done')
    })

  async #attempt(work: () => Promise<void>) {
    this.busy = true
    this.problem = undefined
    try {
      await work()
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      this.problem = error
    } finally {
      this.busy = false
    }
  }
}
