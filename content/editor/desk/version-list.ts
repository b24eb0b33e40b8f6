import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { call } from '../../contract/call.ts'
import { Problem, problemWords } from '../../contract/problems.ts'
import { routes } from '../../contract/routes.ts'
import { tokenStyles } from '../../design/tokenStyles.ts'
import type { DraftVersion } from '../../schema/editing.ts'
import type { ExhibitDraft } from '../../schema/edition.ts'
import type { Exhibit } from '../../schema/exhibit.ts'
import type { Locale } from '../../schema/localized.ts'
import { workflowWords } from '../../strings/workflowWords.ts'
import '../compare/difference-list.ts'
import { editorStyles } from '../editorStyles.ts'

/** Every version of the open draft, newest first; one can be laid beside the present one and brought back (`version-back`). */
@customElement('version-list')
export class VersionList extends LitElement {
  static override styles = [
    tokenStyles,
    editorStyles,
    css`
      ol {
        list-style: none;
        margin: 0;
        padding: 0;
        display: grid;
        gap: 8px;
      }
      li {
        display: grid;
        gap: 8px;
        padding: 10px 14px;
        border-radius: 12px;
        background: var(--color-white);
      }
      p {
        margin: 0;
        font-size: 15px;
        line-height: 1.6;
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }
      .acts button {
        min-height: 36px;
        padding: 0 12px;
        font-size: 14px;
      }
    `,
  ]

  @property({ attribute: false }) draft!: ExhibitDraft
  @property() locale: Locale = 'zh'
  @state() private versions: readonly DraftVersion[] | undefined
  @state() private beside: { readonly version: number; readonly exhibit: Exhibit | null } | undefined
  @state() private problem: Problem | undefined

  protected override willUpdate(changed: PropertyValues<this>) {
    const before = changed.get('draft') as ExhibitDraft | undefined
    if (before?.exhibit.id === this.draft.exhibit.id && before.version === this.draft.version) return
    if (changed.has('draft')) void this.#attempt(this.#load)
  }

  protected override render() {
    const say = workflowWords(this.locale)
    if (this.problem)
      return html`<p class="fault" role="alert">${problemWords(this.problem.code, this.locale, this.problem.detail)}</p>`
    if (!this.versions) return nothing
    if (this.versions.length === 0) return html`<p>${say('versions.none')}</p>`
    return html`<ol>${this.versions.map((one) => this.#version(one))}</ol>`
  }

  #version({ version, at, by, act, repeats }: DraftVersion) {
    const say = workflowWords(this.locale)
    const when = new Intl.DateTimeFormat(this.locale === 'zh' ? 'zh-CN' : 'en-GB', {
      dateStyle: 'short',
      timeStyle: 'medium',
    })
    return html`<li data-version=${version}>
      <p><strong>${say('versions.number', { version })}</strong> · ${by} ${say(`versions.${act}`, { repeats: repeats ?? '' })} · <time datetime=${at}>${when.format(new Date(at))}</time></p>
      ${
        version === this.draft.version
          ? nothing
          : html`<div class="acts">
              <button type="button" data-act="compare" @click=${() => this.#compare(version)}>${say('versions.compare')}</button>
              <button type="button" data-act="back" @click=${() => this.dispatchEvent(new CustomEvent('version-back', { detail: version }))}>${say('versions.back')}</button>
            </div>`
      }
      ${this.beside?.version === version ? this.#beside(this.beside.exhibit) : nothing}
    </li>`
  }

  #beside(exhibit: Exhibit | null) {
    return exhibit
      ? html`<difference-list .was=${exhibit} .now=${this.draft.exhibit} .locale=${this.locale}></difference-list>`
      : html`<p>${workflowWords(this.locale)('versions.asHall')}</p>`
  }

  readonly #load = async () => {
    const params = { id: this.draft.exhibit.id }
    this.beside = undefined
    this.versions = await call(routes.listVersions, { params, locale: this.locale })
  }

  #compare(version: number) {
    return this.#attempt(async () => {
      const params = { id: this.draft.exhibit.id, version }
      const { exhibit } = await call(routes.readVersion, { params, locale: this.locale })
      this.beside = { version, exhibit }
    })
  }

  async #attempt(work: () => Promise<void>) {
    try {
      await work()
      this.problem = undefined
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      this.problem = error
    }
  }
}
