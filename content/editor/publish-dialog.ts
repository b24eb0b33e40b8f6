import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '../design/tokenStyles.ts'
import type { ExhibitDraft } from '../schema/edition.ts'
import type { Exhibit } from '../schema/exhibit.ts'
import type { Locale } from '../schema/localized.ts'
import { editorWords } from '../strings/editorWords.ts'
import { narrationDeskWords } from '../strings/narrationDeskWords.ts'
import { editorStyles } from './editorStyles.ts'
import { outdatedIn } from './withNarration.ts'

/** Names what will change before it does; tells of the decision by `publish-confirmed` with the note. */
@customElement('publish-dialog')
export class PublishDialog extends LitElement {
  static override styles = [
    tokenStyles,
    editorStyles,
    css`
      dialog {
        width: min(560px, 92vw);
        border: 0;
        border-radius: 28px;
        padding: 34px 38px;
        background: var(--color-white);
        color: var(--color-ink);
      }
      dialog::backdrop {
        background: color-mix(in srgb, var(--color-ink) 40%, transparent);
      }
      h2 {
        font-size: 28px;
      }
      p,
      li {
        line-height: 1.7;
      }
      label {
        display: grid;
        gap: 6px;
        margin: 16px 0 24px;
      }
      .row {
        display: flex;
        gap: 12px;
        justify-content: flex-end;
      }
    `,
  ]

  @property({ attribute: false }) drafts: readonly ExhibitDraft[] = []
  @property() locale: Locale = 'zh'

  open() {
    this.renderRoot.querySelector('dialog')?.showModal()
  }

  protected override render() {
    const say = editorWords(this.locale)
    const changed = this.drafts.filter((draft) => draft.changed)
    return html`<dialog aria-labelledby="title">
      <form method="dialog" @submit=${this.#decide}>
        <h2 id="title">${say('publish.title')}</h2>
        <p>${say(changed.length ? 'publish.lead' : 'publish.nothing')}</p>
        <ul>
          ${changed.map(({ exhibit }) => html`<li>${exhibit.title[this.locale]}${this.#outdated(exhibit)}</li>`)}
        </ul>
        ${changed.length ? html`<label>${say('publish.note')}<input name="note" maxlength="200" /></label>` : nothing}
        <div class="row">
          <button value="no" formnovalidate>${say('act.cancel')}</button>
          <button value="yes" class="main" ?disabled=${changed.length === 0}>${say('act.publish')}</button>
        </div>
      </form>
    </dialog>`
  }

  /** Who publishes is told of recordings that were made for other words. */
  #outdated(exhibit: Exhibit) {
    const count = outdatedIn(exhibit)
    return count > 0
      ? html`<br /><small>${narrationDeskWords(this.locale)('outdatedCount', { count })}</small>`
      : nothing
  }

  #decide(event: SubmitEvent) {
    if ((event.submitter as HTMLButtonElement | null)?.value !== 'yes') return
    const note = new FormData(event.target as HTMLFormElement).get('note')
    this.dispatchEvent(
      new CustomEvent('publish-confirmed', { detail: String(note ?? ''), bubbles: true, composed: true }),
    )
  }
}
