import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '../design/tokenStyles.ts'
import { type Exhibit, exhibit as exhibitSchema } from '../schema/exhibit.ts'
import type { Locale } from '../schema/localized.ts'
import { type Unfinished, unfinishedIn } from '../schema/unfinished.ts'
import { formWords } from '../strings/formWords.ts'
import { editorStyles } from './editorStyles.ts'
import { exhibitMeta, sections } from './forms/exhibitMeta.ts'
import { fieldView } from './forms/fieldView.ts'
import { formStyles } from './forms/formStyles.ts'

/** An exhibit as a form, read from its schema. Tells of each change by `exhibit-edit` with the whole new exhibit. */
@customElement('exhibit-form')
export class ExhibitForm extends LitElement {
  static override styles = [
    tokenStyles,
    editorStyles,
    formStyles,
    css`
      section {
        border-top: 1px solid color-mix(in srgb, var(--color-ink) 18%, transparent);
        padding: 22px 0 26px;
        display: grid;
        gap: 14px;
      }
      h3 {
        font-size: 20px;
      }
      h4 {
        margin: 8px 0 0;
        font: 600 16px/1.5 var(--font-sans);
      }
      .stage {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(150px, 1fr));
        gap: 10px;
      }
      .missing {
        padding: 12px 16px;
        border-left: 4px solid var(--color-clay);
        border-radius: 4px 12px 12px 4px;
        background: color-mix(in srgb, var(--color-white) 70%, transparent);
        font-size: 15px;
      }
    `,
  ]

  @property({ attribute: false }) exhibit!: Exhibit
  /** What keeps it from being saved, by path: `panels.0.text.zh`. */
  @property({ attribute: false }) faults: ReadonlyMap<string, string> = new Map()
  /** Where the living picture has room for a hotspot. */
  @property({ attribute: false }) anchors: readonly string[] = []
  /** The hotspot that is being placed on the preview. */
  @property() placing: string | undefined
  @property() locale: Locale = 'zh'
  #missing: readonly Unfinished[] = []

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('exhibit')) this.#missing = unfinishedIn(this.exhibit)
  }

  protected override render() {
    const say = formWords(this.locale)
    const { exhibit, faults, locale, anchors, placing } = this
    const form = {
      exhibit,
      faults,
      locale,
      anchors,
      placing,
      missing: new Set(this.#missing.map(({ path }) => path)),
      edit: (detail: Exhibit) =>
        this.dispatchEvent(new CustomEvent('exhibit-edit', { detail, bubbles: true, composed: true })),
    }
    const shape = exhibitSchema.shape
    return html`
      ${this.#missing.length > 0 ? html`<p class="missing" role="status">${say('todo.title', { count: this.#missing.length })}</p>` : nothing}
      ${sections.map(([title, names]) => {
        const fields = names.map((name) => fieldView(form, shape[name], [name]))
        const isThere = names.some((name) => {
          const meta = exhibitMeta[name]
          return exhibit[name] !== undefined || (meta?.offered !== false && !meta?.idle?.(exhibit))
        })
        return isThere
          ? html`<section data-section=${names[0]}><h3>${say(title)}</h3>${fields}</section>`
          : nothing
      })}
    `
  }
}
