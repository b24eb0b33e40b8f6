import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { tokenStyles } from '../design/tokenStyles.ts'
import { isApprover } from '../editing/mayDecide.ts'
import type { Identity } from '../schema/access.ts'
import type { ExhibitDraft } from '../schema/edition.ts'
import type { Exhibit } from '../schema/exhibit.ts'
import type { MissingGlyphs } from '../schema/fontPart.ts'
import type { Locale } from '../schema/localized.ts'
import { editorWords } from '../strings/editorWords.ts'
import { narrationDeskWords } from '../strings/narrationDeskWords.ts'
import { workflowWords } from '../strings/workflowWords.ts'
import './compare/difference-list.ts'
import { dialogStyles } from './desk/dialogStyles.ts'
import { stateChipStyles } from './desk/stateChip.ts'
import { fromHallTime } from './editions/hallMoment.ts'
import { editorStyles } from './editorStyles.ts'
import { charactersBy, codeOf } from './missingCharacters.ts'
import { outdatedIn } from './withNarration.ts'

/** What was decided: which drafts, now or at a time, and in which words. */
export interface Publishing {
  readonly exhibits: { readonly id: string; readonly version: number }[]
  readonly note: string
  readonly reason: string
  readonly withMissingGlyphs: boolean
  /** ISO 8601; undefined for now. */
  readonly at: string | undefined
}

/** Names what will change before it does, side by side with what the hall shows; tells of the decision by `publish-confirmed`. */
@customElement('publish-dialog')
export class PublishDialog extends LitElement {
  static override styles = [
    tokenStyles,
    editorStyles,
    dialogStyles,
    stateChipStyles,
    css`
      ul {
        list-style: none;
        margin: 0 0 8px;
        padding: 0;
        display: grid;
        gap: 8px;
      }
      .one {
        display: flex;
        flex-wrap: wrap;
        gap: 6px 12px;
        align-items: center;
        min-height: 44px;
        font-size: 17px;
      }
      li label {
        display: flex;
        gap: 12px;
        align-items: center;
      }
      input[type='checkbox'],
      input[type='radio'] {
        width: 20px;
        height: 20px;
        flex: none;
        accent-color: var(--color-jade);
      }
      .field {
        display: grid;
        gap: 6px;
        margin: 14px 0;
      }
      fieldset {
        border: 0;
        margin: 14px 0;
        padding: 0;
        display: flex;
        flex-wrap: wrap;
        gap: 8px 22px;
        align-items: center;
      }
      legend {
        padding: 0 0 6px;
      }
      fieldset label {
        display: flex;
        gap: 8px;
        align-items: center;
        min-height: 44px;
      }
      fieldset input[type='datetime-local'] {
        width: auto;
      }
      summary {
        cursor: pointer;
        min-height: 36px;
        line-height: 36px;
        font-size: 15px;
      }
      .missing {
        padding: 4px 20px;
        margin-bottom: 16px;
        border: 2px solid var(--color-clay);
        border-radius: 18px;
      }
      .glyph {
        font-size: 24px;
      }
    `,
  ]

  @property({ attribute: false }) drafts: readonly ExhibitDraft[] = []
  /** What the hall shows now. */
  @property({ attribute: false }) shown: readonly Exhibit[] = []
  @property({ attribute: false }) identity!: Identity
  /** Drafts that may be published though nobody has approved them yet: by publishing them they are. */
  @property({ attribute: false }) ownToApprove: ReadonlySet<string> = new Set()
  /** Characters in the drafts that no typeface of the hall draws. */
  @property({ attribute: false }) missing: readonly MissingGlyphs[] = []
  @property() locale: Locale = 'zh'
  @state() private picked: ReadonlySet<string> = new Set()
  @state() private later = false

  open() {
    this.later = false
    this.picked = new Set(this.#changed().flatMap((draft) => (this.#free(draft) ? [draft.exhibit.id] : [])))
    this.renderRoot.querySelector('dialog')?.showModal()
  }

  protected override render() {
    const [say, workflow] = [editorWords(this.locale), workflowWords(this.locale)]
    const changed = this.#changed()
    const picked = changed.filter(({ exhibit }) => this.picked.has(exhibit.id))
    const skips = picked.some((draft) => !this.#free(draft))
    return html`<dialog class="wide" aria-labelledby="title">
      <form method="dialog" @submit=${this.#decide}>
        <h2 id="title">${say('publish.title')}</h2>
        <p>${changed.length ? say('publish.lead') : workflow('publish.nothing')}</p>
        <ul aria-label=${workflow('publish.choose')}>${changed.map((draft) => this.#draft(draft))}</ul>
        ${this.#missingOf(picked).length > 0 ? this.#missing(this.#missingOf(picked)) : nothing}
        ${
          changed.length > 0
            ? html`<label class="field">${say('publish.note')}<input name="note" maxlength="200" /></label>
              ${skips ? html`<label class="field">${workflow('publish.reason')}<input name="reason" maxlength="500" required /></label>` : nothing}
              <fieldset>
                <legend>${workflow('publish.when')}</legend>
                <label><input type="radio" name="when" value="now" .checked=${!this.later} @change=${() => (this.later = false)} />${workflow('publish.now')}</label>
                <label><input type="radio" name="when" value="later" .checked=${this.later} @change=${() => (this.later = true)} />${workflow('publish.later')}</label>
                ${this.later ? html`<label>${workflow('publish.at')}<input type="datetime-local" name="at" required /></label>` : nothing}
              </fieldset>`
            : nothing
        }
        <div class="row">
          <button value="no" formnovalidate>${say('act.cancel')}</button>
          <button value="yes" class="main" ?disabled=${picked.length === 0}>${this.later ? workflow('publish.schedule') : say(this.#missingOf(picked).length ? 'publish.anyway' : 'act.publish')}</button>
        </div>
      </form>
    </dialog>`
  }

  #changed() {
    return this.drafts.filter(({ changed }) => changed)
  }

  /** Whether it may be published without a reason. */
  #free({ state, exhibit }: ExhibitDraft) {
    return state === 'approved' || this.ownToApprove.has(exhibit.id)
  }

  #draft(draft: ExhibitDraft) {
    const say = workflowWords(this.locale)
    const { exhibit, state, place } = draft
    const may = this.#free(draft) || this.identity.role === 'admin'
    const outdated = outdatedIn(exhibit)
    const toggle = (event: Event) => {
      const picked = new Set(this.picked)
      if ((event.target as HTMLInputElement).checked) picked.add(exhibit.id)
      else picked.delete(exhibit.id)
      this.picked = picked
    }
    return html`<li data-draft=${exhibit.id}>
      <div class="one">
        <label><input type="checkbox" .checked=${this.picked.has(exhibit.id)} ?disabled=${!may || !isApprover(this.identity.role)} @change=${toggle} />${exhibit.title[this.locale]}</label>
        <span class="chip" data-state=${state}>${say(`state.${state}`)}</span>
        ${may ? nothing : html`<small>${say('publish.needs')}</small>`}
        ${outdated > 0 ? html`<small>${narrationDeskWords(this.locale)('outdatedCount', { count: outdated })}</small>` : nothing}
      </div>
      <details>
        <summary>${say('publish.differences')}</summary>
        <difference-list .was=${this.shown.find(({ id }) => id === exhibit.id)} .now=${place === 'leaving' ? undefined : exhibit} .locale=${this.locale}></difference-list>
      </details>
    </li>`
  }

  /** Of what is not to be published nothing has to be drawn. */
  #missingOf(picked: readonly ExhibitDraft[]) {
    const waiting = new Set(this.#changed().map(({ exhibit }) => exhibit.id))
    for (const { exhibit } of picked) waiting.delete(exhibit.id)
    return this.missing.filter(({ exhibit }) => !waiting.has(exhibit))
  }

  #missing(missing: readonly MissingGlyphs[]) {
    const say = editorWords(this.locale)
    const titleOf = (id: string) =>
      this.drafts.find(({ exhibit }) => exhibit.id === id)?.exhibit.title[this.locale] ?? id
    return html`<section class="missing" role="alert" data-code="edition/missing-glyphs">
      <p>${say('publish.missing')}</p>
      <ul>
        ${charactersBy(missing).map(
          ([exhibit, characters]) =>
            html`<li>${titleOf(exhibit)}: ${characters.map(
              (character) =>
                html`<span class="glyph" lang="zh-CN">${character}</span> <small>${codeOf(character)}</small> `,
            )}</li>`,
        )}
      </ul>
      <p>${say('publish.missingAsk')}</p>
    </section>`
  }

  #decide(event: SubmitEvent) {
    if ((event.submitter as HTMLButtonElement | null)?.value !== 'yes') return
    const data = new FormData(event.target as HTMLFormElement)
    const said = (name: string) => String(data.get(name) ?? '')
    const picked = this.#changed().filter(({ exhibit }) => this.picked.has(exhibit.id))
    const detail: Publishing = {
      exhibits: picked.map(({ exhibit: { id }, version }) => ({ id, version })),
      note: said('note'),
      reason: said('reason'),
      withMissingGlyphs: this.#missingOf(picked).length > 0,
      at: this.later ? fromHallTime(said('at')) : undefined,
    }
    this.dispatchEvent(new CustomEvent('publish-confirmed', { detail }))
  }
}
