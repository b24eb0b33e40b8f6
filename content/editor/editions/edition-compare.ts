import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { call } from '../../contract/call.ts'
import { Problem, problemWords } from '../../contract/problems.ts'
import { routes } from '../../contract/routes.ts'
import { tokenStyles } from '../../design/tokenStyles.ts'
import type { Publication } from '../../schema/edition.ts'
import type { Exhibit } from '../../schema/exhibit.ts'
import type { Locale } from '../../schema/localized.ts'
import { workflowWords } from '../../strings/workflowWords.ts'
import { editorStyles } from '../editorStyles.ts'
import './exhibits-apart.ts'
import { sayMoment } from './hallMoment.ts'

/** Any two editions of the history side by side. */
@customElement('edition-compare')
export class EditionCompare extends LitElement {
  static override styles = [
    tokenStyles,
    editorStyles,
    css`
      h2 {
        font-size: 22px;
        margin-bottom: 12px;
      }
      form {
        display: flex;
        flex-wrap: wrap;
        gap: 10px;
        align-items: end;
        margin-bottom: 12px;
      }
      label {
        display: grid;
        gap: 4px;
        font-size: 14px;
        flex: 1 1 200px;
        min-width: 0;
      }
    `,
  ]

  @property({ attribute: false }) publications: readonly Publication[] = []
  @property() locale: Locale = 'zh'
  @state() private apart:
    | { readonly before: readonly Exhibit[]; readonly after: readonly Exhibit[] }
    | undefined
  @state() private problem: Problem | undefined

  protected override render() {
    const say = workflowWords(this.locale)
    const choice = (
      name: 'from' | 'to',
      chosen: number,
    ) => html`<label>${say(`compare.${name}`)}<select name=${name}>
      ${this.publications.map(
        ({ number, edition, at }, place) =>
          html`<option value=${edition} ?selected=${place === chosen}>#${number} ${sayMoment(at, this.locale)}</option>`,
      )}
    </select></label>`
    return html`<h2>${say('compare.title')}</h2>
      <form @submit=${this.#compare}>${choice('from', 1)}${choice('to', 0)}<button>${say('publish.differences')}</button></form>
      ${this.problem ? html`<p class="fault" role="alert">${problemWords(this.problem.code, this.locale, this.problem.detail)}</p>` : nothing}
      ${this.apart ? html`<exhibits-apart .was=${this.apart.before} .now=${this.apart.after} .locale=${this.locale}></exhibits-apart>` : nothing}`
  }

  readonly #compare = async (event: SubmitEvent) => {
    event.preventDefault()
    const data = new FormData(event.target as HTMLFormElement)
    const read = async (name: string) => {
      const params = { edition: String(data.get(name) ?? '') }
      return (await call(routes.readEdition, { params, locale: this.locale })).exhibits
    }
    try {
      const [before, after] = await Promise.all([read('from'), read('to')])
      this.apart = { before, after }
      this.problem = undefined
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      this.problem = error
    }
  }
}
