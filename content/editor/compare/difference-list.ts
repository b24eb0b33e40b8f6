import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '../../design/tokenStyles.ts'
import type { Locale } from '../../schema/localized.ts'
import { workflowWords } from '../../strings/workflowWords.ts'
import { type Difference, differencesIn } from './differencesIn.ts'
import { nameOfField } from './nameOfField.ts'
import { textPieces } from './textPieces.ts'

/** Two versions of an exhibit, or of another part of an edition, side by side, field by field: what went is struck through on the left, what came is marked on the right. */
@customElement('difference-list')
export class DifferenceList extends LitElement {
  static override styles = [
    tokenStyles,
    css`
      ol {
        list-style: none;
        margin: 0;
        padding: 0;
        display: grid;
        gap: 14px;
      }
      .name {
        margin: 0 0 4px;
        font: 600 15px/1.5 var(--font-sans);
      }
      .sides {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: 1px;
        border-radius: 10px;
        overflow: hidden;
        background: color-mix(in srgb, var(--color-ink) 16%, transparent);
      }
      .sides > p {
        margin: 0;
        padding: 10px 12px;
        background: var(--color-white);
        font-size: 15px;
        line-height: 1.7;
        overflow-wrap: anywhere;
        white-space: pre-wrap;
      }
      .none {
        color: color-mix(in srgb, var(--color-ink) 72%, transparent);
      }
      del {
        background: color-mix(in srgb, var(--color-blush) 32%, transparent);
        text-decoration-color: var(--color-danger);
      }
      ins {
        background: color-mix(in srgb, var(--color-leaf) 34%, transparent);
        text-decoration: underline 2px var(--color-jade);
        text-underline-offset: 3px;
      }
      .note {
        margin: 0 0 10px;
        font-size: 15px;
        line-height: 1.6;
      }
      .told {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
    `,
  ]

  @property({ attribute: false }) was: object | undefined
  @property({ attribute: false }) now: object | undefined
  /** What a place is called. */
  @property({ attribute: false }) nameOf: typeof nameOfField = nameOfField
  @property() locale: Locale = 'zh'

  protected override render() {
    const say = workflowWords(this.locale)
    const found = differencesIn(this.was, this.now)
    const whole = !this.was ? 'diff.newExhibit' : !this.now ? 'diff.gone' : undefined
    if (whole) return html`<p class="note">${say(whole)}</p>`
    if (found.length === 0) return html`<p class="note">${say('diff.none')}</p>`
    return html`<p class="note">${say('diff.count', { count: found.length })}</p>
      <ol>${found.map((one) => this.#difference(one))}</ol>`
  }

  #difference({ path, before, after }: Difference) {
    const say = workflowWords(this.locale)
    const pieces = before !== undefined && after !== undefined ? textPieces(before, after) : []
    const side = (text: string | undefined, other: 'added' | 'removed') =>
      text === undefined
        ? html`<p class="none">${say(other === 'removed' ? 'diff.added' : 'diff.removed')}</p>`
        : html`<p lang=${path.at(-1) === 'en' ? 'en' : 'zh-CN'}><span class="told">${say(other === 'removed' ? 'diff.before' : 'diff.after')}: </span>${
            pieces.length === 0
              ? text
              : pieces.map(({ kind, text: part }) =>
                  kind === 'same'
                    ? part
                    : kind !== other
                      ? nothing
                      : kind === 'removed'
                        ? html`<del>${part}</del>`
                        : html`<ins>${part}</ins>`,
                )
          }</p>`
    return html`<li data-path=${path.join('.')}>
      <p class="name">${this.nameOf(path, this.locale)}</p>
      <div class="sides">${side(before, 'removed')}${side(after, 'added')}</div>
    </li>`
  }
}
