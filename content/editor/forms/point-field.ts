import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '../../design/tokenStyles.ts'
import type { Point } from '../../schema/exhibit.ts'
import type { Locale } from '../../schema/localized.ts'
import { formWords } from '../../strings/formWords.ts'
import { editorStyles } from '../editorStyles.ts'
import { formStyles } from './formStyles.ts'

const STEP = 0.01

/**
 * Where a hotspot is in a living picture: at a place of the picture's own, or at a point that is chosen on the preview
 * and refined by numbers. Tells of each change by `value-change`, and asks for the preview by `hotspot-aim` with the
 * hotspot's id, or with nothing to leave it.
 */
@customElement('point-field')
export class PointField extends LitElement {
  static override styles = [
    tokenStyles,
    editorStyles,
    formStyles,
    css`
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 10px;
        align-items: center;
      }
      label {
        width: 104px;
      }
      p {
        margin: 0;
        font-size: 14px;
        line-height: 1.6;
      }
      [aria-pressed='true'] {
        background: var(--color-jade);
        color: var(--color-white);
      }
    `,
  ]

  @property({ attribute: false }) value: Point | undefined
  /** Its id. */
  @property() hotspot = ''
  @property() name = ''
  /** True where the picture has no place of that id. */
  @property({ type: Boolean }) nowhere = false
  /** True where it is to lie on a model. */
  @property({ type: Boolean }) onModel = false
  /** True while it is being placed on the preview. */
  @property({ type: Boolean }) placing = false
  @property() locale: Locale = 'zh'

  protected override render() {
    const say = formWords(this.locale)
    const { value, placing } = this
    return html`<div class="field" role="group" aria-label=${say('point.label', { name: this.name })}>
      <p class=${!value && this.nowhere ? 'todo' : ''}>${say(value ? 'point.own' : this.onModel ? 'point.model' : this.nowhere ? 'point.nowhere' : 'point.anchor')}</p>
      ${value ? html`<div class="row">${(['x', 'y', 'z'] as const).map((axis) => this.#axis(value, axis))}</div>` : nothing}
      <div class="row">
        <button type="button" data-act="aim" aria-pressed=${placing} @click=${this.#aim}>${say(placing ? 'point.placing' : 'point.place')}</button>
        ${value && !this.nowhere ? html`<button type="button" data-act="anchor" @click=${() => this.#tell(undefined)}>${say('point.back')}</button>` : nothing}
      </div>
    </div>`
  }

  #axis(value: Point, axis: keyof Point) {
    const change = ({ target }: Event) => {
      const typed = (target as HTMLInputElement).valueAsNumber
      if (Number.isFinite(typed)) this.#tell({ ...value, [axis]: typed })
    }
    return html`<label><span>${formWords(this.locale)(`point.${axis}`)}</span><input type="number" step=${STEP} data-axis=${axis} .value=${String(value[axis])} @change=${change} /></label>`
  }

  #aim() {
    const detail = this.placing ? undefined : this.hotspot
    this.dispatchEvent(new CustomEvent('hotspot-aim', { detail, bubbles: true, composed: true }))
  }

  #tell(detail: Point | undefined) {
    this.dispatchEvent(new CustomEvent('value-change', { detail }))
  }
}
