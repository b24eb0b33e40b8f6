import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '../design/tokenStyles.ts'
import type { ExhibitDraft } from '../schema/edition.ts'
import type { Exhibit } from '../schema/exhibit.ts'
import type { MissingGlyphs } from '../schema/fontPart.ts'
import type { Locale } from '../schema/localized.ts'
import { editorWords } from '../strings/editorWords.ts'
import { narrationDeskWords } from '../strings/narrationDeskWords.ts'
import { editorStyles } from './editorStyles.ts'
import { outdatedIn } from './withNarration.ts'

/** An exhibit is named once, with all that is missing in it. */
function charactersBy(missing: readonly MissingGlyphs[]): [string, string[]][] {
  const found = new Map<string, Set<string>>()
  for (const { exhibit, characters } of missing)
    found.set(exhibit, new Set([...(found.get(exhibit) ?? []), ...characters]))
  return [...found].map(([exhibit, characters]) => [exhibit, [...characters]])
}

const codeOf = (character: string) =>
  `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`

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
      .missing {
        padding: 4px 20px;
        border: 2px solid var(--color-clay);
        border-radius: 18px;
      }
      .glyph {
        font-size: 24px;
      }
      .row {
        display: flex;
        gap: 12px;
        justify-content: flex-end;
      }
    `,
  ]

  @property({ attribute: false }) drafts: readonly ExhibitDraft[] = []
  /** Characters in the drafts that no typeface of the hall draws. */
  @property({ attribute: false }) missing: readonly MissingGlyphs[] = []
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
        ${this.missing.length ? this.#missing() : nothing}
        ${changed.length ? html`<label>${say('publish.note')}<input name="note" maxlength="200" /></label>` : nothing}
        <div class="row">
          <button value="no" formnovalidate>${say('act.cancel')}</button>
          <button value="yes" class="main" ?disabled=${changed.length === 0}>${say(this.missing.length ? 'publish.anyway' : 'act.publish')}</button>
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

  #missing() {
    const say = editorWords(this.locale)
    return html`<section class="missing" role="alert" data-code="edition/missing-glyphs">
      <p>${say('publish.missing')}</p>
      <ul>
        ${charactersBy(this.missing).map(
          ([exhibit, characters]) =>
            html`<li>${this.#titleOf(exhibit)}: ${characters.map(
              (character) =>
                html`<span class="glyph" lang="zh-CN">${character}</span> <small>${codeOf(character)}</small> `,
            )}</li>`,
        )}
      </ul>
      <p>${say('publish.missingAsk')}</p>
    </section>`
  }

  #titleOf(id: string) {
    return this.drafts.find(({ exhibit }) => exhibit.id === id)?.exhibit.title[this.locale] ?? id
  }

  #decide(event: SubmitEvent) {
    if ((event.submitter as HTMLButtonElement | null)?.value !== 'yes') return
    const note = new FormData(event.target as HTMLFormElement).get('note')
    this.dispatchEvent(
      new CustomEvent('publish-confirmed', { detail: String(note ?? ''), bubbles: true, composed: true }),
    )
  }
}
