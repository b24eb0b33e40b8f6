import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '../../design/tokenStyles.ts'
import type { Identity } from '../../schema/access.ts'
import type { EditingHouse } from '../../schema/editing.ts'
import type { Locale } from '../../schema/localized.ts'
import type { PartDraft } from '../../schema/partDraft.ts'
import { workflowWords } from '../../strings/workflowWords.ts'
import { cardListStyles } from '../editions/cardListStyles.ts'
import { editorStyles } from '../editorStyles.ts'
import './part-review.ts'
import type { PartMove } from './part-review.ts'

/** What else than exhibits differs from the hall, each to be decided about. Tells `part-moved`, as its lines do. */
@customElement('part-list')
export class PartList extends LitElement {
  static override styles = [
    tokenStyles,
    editorStyles,
    cardListStyles,
    css`
      h3 {
        font-size: 18px;
      }
    `,
  ]

  @property({ attribute: false }) parts: readonly PartDraft[] = []
  @property({ attribute: false }) identity!: Identity
  @property({ attribute: false }) house: EditingHouse | undefined
  @property() locale: Locale = 'zh'

  protected override render() {
    const say = workflowWords(this.locale)
    const changed = this.parts.filter((part) => part.changed)
    return html`<h2>${say('part.title')}</h2>
      <p class="lead">${say('part.lead')}</p>
      ${changed.length === 0 ? html`<p>${say('part.none')}</p>` : html`<ol>${changed.map((part) => this.#part(part))}</ol>`}`
  }

  #part(part: PartDraft) {
    const title = workflowWords(this.locale)(`part.${part.part}`)
    return html`<li data-part=${part.part}>
      <h3>${title}</h3>
      <part-review .draft=${part} .identity=${this.identity} .house=${this.house} .locale=${this.locale} @part-moved=${this.#moved}></part-review>
    </li>`
  }

  readonly #moved = ({ detail }: CustomEvent<PartMove>) => {
    this.dispatchEvent(new CustomEvent('part-moved', { detail }))
  }
}
