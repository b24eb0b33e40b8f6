import { css, html, LitElement, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { tokenStyles } from '../../design/tokenStyles.ts'
import type { ExhibitDraft } from '../../schema/edition.ts'
import type { Exhibit } from '../../schema/exhibit.ts'
import type { Locale } from '../../schema/localized.ts'
import { workflowWords } from '../../strings/workflowWords.ts'
import '../comments/comment-panel.ts'
import '../compare/difference-list.ts'
import { editorStyles } from '../editorStyles.ts'
import '../preview/exhibit-preview.ts'
import './version-list.ts'

const views = ['preview', 'changes', 'comments', 'versions'] as const
type View = (typeof views)[number]

/** What stands beside the words: what visitors will see, what changed, what colleagues say, every earlier version. */
@customElement('draft-side')
export class DraftSide extends LitElement {
  static override styles = [
    tokenStyles,
    editorStyles,
    css`
      :host {
        display: grid;
        grid-template-rows: auto 1fr;
        gap: 12px;
        min-height: 0;
      }
      nav {
        display: flex;
        flex-wrap: wrap;
        gap: 0 4px;
        border-bottom: 1px solid color-mix(in srgb, var(--color-ink) 18%, transparent);
      }
      nav button {
        border: 0;
        border-radius: 0;
        border-bottom: 3px solid transparent;
        padding: 0 12px;
        color: var(--color-ink);
      }
      nav [aria-pressed='true'] {
        border-color: var(--color-jade);
        font-weight: 700;
      }
      .view {
        overflow-y: auto;
        min-height: 0;
        padding-bottom: 12px;
      }
      exhibit-preview {
        min-height: 0;
      }
      p {
        margin: 0 0 8px;
        font-size: 15px;
        line-height: 1.6;
      }
    `,
  ]

  @property({ attribute: false }) draft!: ExhibitDraft
  /** As it is being written. */
  @property({ attribute: false }) exhibit!: Exhibit
  /** As the hall shows it, if it does. */
  @property({ attribute: false }) shown: Exhibit | undefined
  @property({ attribute: false }) people: readonly string[] = []
  @property({ type: Number }) unread = 0
  @property({ type: Number }) news = 0
  /** The hotspot that is being placed on the preview, by its id. */
  @property() placing: string | undefined
  @property() locale: Locale = 'zh'
  @state() private view: View = 'preview'

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('placing') && this.placing !== undefined) this.view = 'preview'
  }

  protected override render() {
    const say = workflowWords(this.locale)
    const words = (view: View) =>
      view === 'comments' && this.unread > 0
        ? say('side.commentsCount', { count: this.unread })
        : say(`side.${view}`)
    return html`<nav aria-label=${say('side.label')}>
        ${views.map((view) => html`<button type="button" data-view=${view} aria-pressed=${view === this.view} @click=${() => (this.view = view)}>${words(view)}</button>`)}
      </nav>
      ${this.view === 'preview' ? html`<exhibit-preview .exhibit=${this.exhibit} .placing=${this.placing} .locale=${this.locale}></exhibit-preview>` : html`<div class="view" tabindex="0" role="region" aria-label=${words(this.view)}>${this.#view()}</div>`}`
  }

  #view() {
    const { locale, exhibit, draft } = this
    if (this.view === 'comments')
      return html`<comment-panel .exhibit=${exhibit} .people=${this.people} .news=${this.news} .locale=${locale} @comments-read=${() => this.dispatchEvent(new CustomEvent('comments-read'))}></comment-panel>`
    if (this.view === 'versions')
      return html`<version-list .draft=${draft} .locale=${locale} @version-back=${({ detail }: CustomEvent<number>) => this.dispatchEvent(new CustomEvent('version-back', { detail }))}></version-list>`
    return html`<p>${workflowWords(locale)('changes.lead')}</p>
      <difference-list .was=${this.shown} .now=${draft.place === 'leaving' ? undefined : exhibit} .locale=${locale}></difference-list>`
  }
}
