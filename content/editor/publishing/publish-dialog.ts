import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { tokenStyles } from '../../design/tokenStyles.ts'
import { isApprover } from '../../editing/mayDecide.ts'
import type { Identity } from '../../schema/access.ts'
import type { ExhibitDraft } from '../../schema/edition.ts'
import type { EditionPart } from '../../schema/editionPart.ts'
import type { Exhibit } from '../../schema/exhibit.ts'
import type { MissingGlyphs } from '../../schema/fontPart.ts'
import type { Locale } from '../../schema/localized.ts'
import type { PartDraft } from '../../schema/partDraft.ts'
import { editorWords } from '../../strings/editorWords.ts'
import { narrationDeskWords } from '../../strings/narrationDeskWords.ts'
import { workflowWords } from '../../strings/workflowWords.ts'
import '../compare/difference-list.ts'
import { dialogStyles } from '../desk/dialogStyles.ts'
import { stateChipStyles } from '../desk/stateChip.ts'
import { fromHallTime, LAST_MINUTE } from '../editions/hallMoment.ts'
import { editorStyles } from '../editorStyles.ts'
import { charactersBy, codeOf } from '../missingCharacters.ts'
import { type Candidate, candidatesOf, missingAmong } from './candidates.ts'
import { publishStyles } from './publishStyles.ts'

/** What was decided: which drafts, now or at a time, and in which words. */
export interface Publishing {
  readonly exhibits: { readonly id: string; readonly version: number }[]
  readonly parts: { readonly part: EditionPart; readonly version: number }[]
  readonly note: string
  readonly reason: string
  readonly withMissingGlyphs: boolean
  /** ISO 8601; undefined for now. */
  readonly at: string | undefined
}

/** Names what will change before it does, side by side with what the hall shows; tells of the decision by `publish-confirmed`. */
@customElement('publish-dialog')
export class PublishDialog extends LitElement {
  static override styles = [tokenStyles, editorStyles, dialogStyles, stateChipStyles, publishStyles]

  @property({ attribute: false }) drafts: readonly ExhibitDraft[] = []
  /** Of what an edition has beside its exhibits. */
  @property({ attribute: false }) parts: readonly PartDraft[] = []
  /** What the hall shows now. */
  @property({ attribute: false }) shown: readonly Exhibit[] = []
  @property({ attribute: false }) identity!: Identity
  /** Whether a draft that nobody has approved yet is approved by being published. */
  @property({ attribute: false }) approves: (draft: ExhibitDraft | PartDraft) => boolean = () => false
  /** Characters in the drafts that no typeface of the hall draws. */
  @property({ attribute: false }) missing: readonly MissingGlyphs[] = []
  @property() locale: Locale = 'zh'
  @state() private picked: ReadonlySet<string> = new Set()
  @state() private later = false

  open() {
    this.later = false
    this.picked = new Set(candidatesOf(this).flatMap(({ free, key }) => (free ? [key] : [])))
    this.renderRoot.querySelector('dialog')?.showModal()
  }

  protected override render() {
    const [say, workflow] = [editorWords(this.locale), workflowWords(this.locale)]
    const all = candidatesOf(this)
    const picked = this.#picked(all)
    const missing = missingAmong(this.missing, all, picked)
    return html`<dialog class="wide" aria-labelledby="title">
      <form method="dialog" @submit=${this.#decide}>
        <h2 id="title">${say('publish.title')}</h2>
        <p>${all.length ? say('publish.lead') : workflow('publish.nothing')}</p>
        <ul aria-label=${workflow('publish.choose')}>${all.map((one) => this.#candidate(one))}</ul>
        ${missing.length > 0 ? this.#missing(missing) : nothing}
        ${all.length > 0 ? this.#how(picked.some(({ free }) => !free)) : nothing}
        <div class="row">
          <button value="no" formnovalidate>${say('act.cancel')}</button>
          <button value="yes" class="main" ?disabled=${picked.length === 0}>${this.later ? workflow('publish.schedule') : say(missing.length ? 'publish.anyway' : 'act.publish')}</button>
        </div>
      </form>
    </dialog>`
  }

  #how(skips: boolean) {
    const [say, workflow] = [editorWords(this.locale), workflowWords(this.locale)]
    return html`<label class="field">${say('publish.note')}<input name="note" maxlength="200" /></label>
      ${skips ? html`<label class="field">${workflow('publish.reason')}<input name="reason" maxlength="500" required /></label>` : nothing}
      <fieldset>
        <legend>${workflow('publish.when')}</legend>
        <label><input type="radio" name="when" value="now" .checked=${!this.later} @change=${() => (this.later = false)} />${workflow('publish.now')}</label>
        <label><input type="radio" name="when" value="later" .checked=${this.later} @change=${() => (this.later = true)} />${workflow('publish.later')}</label>
        ${this.later ? html`<label>${workflow('publish.at')}<input type="datetime-local" name="at" max=${LAST_MINUTE} required /></label>` : nothing}
      </fieldset>`
  }

  #picked(all: readonly Candidate[]) {
    return all.filter(({ key }) => this.picked.has(key))
  }

  #candidate({ key, title, state, may, was, now, nameOf, outdated }: Candidate) {
    const say = workflowWords(this.locale)
    const toggle = (event: Event) => {
      const picked = new Set(this.picked)
      if ((event.target as HTMLInputElement).checked) picked.add(key)
      else picked.delete(key)
      this.picked = picked
    }
    return html`<li data-draft=${key}>
      <div class="one">
        <label><input type="checkbox" .checked=${this.picked.has(key)} ?disabled=${!may || !isApprover(this.identity.role)} @change=${toggle} />${title[this.locale]}</label>
        <span class="chip" data-state=${state}>${say(`state.${state}`)}</span>
        ${may ? nothing : html`<small>${say('publish.needs')}</small>`}
        ${outdated > 0 ? html`<small>${narrationDeskWords(this.locale)('outdatedCount', { count: outdated })}</small>` : nothing}
      </div>
      <details>
        <summary>${say('publish.differences')}</summary>
        <difference-list .was=${was} .now=${now} .nameOf=${nameOf} .locale=${this.locale}></difference-list>
      </details>
    </li>`
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
    const all = candidatesOf(this)
    const picked = this.#picked(all)
    const detail: Publishing = {
      exhibits: picked.flatMap(({ exhibit, version }) => (exhibit ? { id: exhibit, version } : [])),
      parts: picked.flatMap(({ part, version }) => (part ? { part, version } : [])),
      note: said('note'),
      reason: said('reason'),
      withMissingGlyphs: missingAmong(this.missing, all, picked).length > 0,
      at: this.later ? fromHallTime(said('at')) : undefined,
    }
    this.dispatchEvent(new CustomEvent('publish-confirmed', { detail }))
  }
}
