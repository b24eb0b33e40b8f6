import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { z } from 'zod'
import { tokenStyles } from '../../design/tokenStyles.ts'
import type { Locale } from '../../schema/localized.ts'
import { type Beginning, inputsOf } from '../../schema/sceneInputs.ts'
import type { SceneName } from '../../schema/sceneName.ts'
import { beginsWords } from '../../strings/beginsWords.ts'
import type { zh } from '../../strings/zh/begins.ts'
import { editorStyles } from '../editorStyles.ts'
import { formStyles } from './formStyles.ts'
import { shapeOf } from './shapeOf.ts'

/** A rail has this many steps. */
const STEPS = 100

/** How a living picture begins, each input of its scene on a rail and as a number. Tells of each change by `value-change`. */
@customElement('begins-field')
export class BeginsField extends LitElement {
  static override styles = [
    tokenStyles,
    editorStyles,
    formStyles,
    css`
      .row {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 110px auto;
        gap: 10px;
        align-items: center;
      }
      .field + .field {
        margin-top: 12px;
      }
      input[type='range'] {
        padding: 0;
        border: 0;
        background: transparent;
        accent-color: var(--color-jade);
      }
      button {
        min-height: 40px;
        padding: 0 14px;
      }
    `,
  ]

  @property({ attribute: false }) value: Beginning | undefined
  @property() scene: SceneName = 'cherry'
  @property() locale: Locale = 'zh'

  protected override render() {
    const shape = inputsOf(this.scene)?.shape as Record<string, z.ZodType> | undefined
    return html`<small>${beginsWords(this.locale)('begins.help')}</small>
      ${Object.entries(shape ?? {}).map(([name, schema]) => this.#input(name, schema))}`
  }

  #input(name: string, schema: z.ZodType) {
    const say = beginsWords(this.locale)
    const shape = shapeOf(schema)
    if (shape.kind !== 'number') return nothing
    const { least, most } = shape
    const label = say(`input.${this.scene}.${name}` as keyof typeof zh)
    const set = this.value?.[name]
    const step = (most - least) / STEPS
    const change = ({ target }: Event) => {
      const typed = (target as HTMLInputElement).valueAsNumber
      if (Number.isFinite(typed)) this.#tell(name, Math.min(most, Math.max(least, typed)))
    }
    return html`<div class="field" role="group" aria-label=${label} data-input=${name}>
      <span>${label}</span>
      <div class="row">
        <input type="range" min=${least} max=${most} step=${step} .value=${String(set ?? least)} ?data-unset=${set === undefined} aria-label=${label} @change=${change} />
        <input type="number" min=${least} max=${most} step="any" .value=${set === undefined ? '' : String(set)} placeholder=${say('begins.own')} aria-label=${say('begins.number', { label })} @change=${change} />
        <button type="button" ?disabled=${set === undefined} aria-label=${say('begins.resetOne', { label })} @click=${() => this.#tell(name, undefined)}>${say('begins.reset')}</button>
      </div>
    </div>`
  }

  #tell(name: string, set: number | undefined) {
    const { [name]: _, ...rest } = this.value ?? {}
    const next = set === undefined ? rest : { ...rest, [name]: Math.round(set * 1000) / 1000 }
    const detail = Object.keys(next).length > 0 ? next : undefined
    this.dispatchEvent(new CustomEvent('value-change', { detail }))
  }
}
