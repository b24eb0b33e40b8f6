import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { call } from '../contract/call.ts'
import { Problem, problemWords } from '../contract/problems.ts'
import { routes } from '../contract/routes.ts'
import { tokenStyles } from '../design/tokenStyles.ts'
import type { ExhibitDraft } from '../schema/edition.ts'
import type { Exhibit } from '../schema/exhibit.ts'
import type { MissingGlyphs } from '../schema/fontPart.ts'
import type { Locale } from '../schema/localized.ts'
import { editorWords } from '../strings/editorWords.ts'
import { editorStyles } from './editorStyles.ts'
import './authoring/exhibit-list.ts'
import './authoring/new-exhibit.ts'
import './exhibit-form.ts'
import './exhibit-narration.ts'
import './exhibit-preview.ts'
import { exhibitDeskStyles } from './exhibitDeskStyles.ts'
import { faultsIn } from './faultsIn.ts'
import type { PublishDialog } from './publish-dialog.ts'
import './publish-dialog.ts'

/** Long enough not to save every keystroke, short enough that a closed lid loses nothing. */
const SAVE_AFTER_MS = 1200

type Saving = 'saved' | 'saving' | 'unsaved' | 'invalid' | 'failed'

/** The room of the exhibits: their list on the left, words in the middle, the kiosk itself on the right. */
@customElement('exhibit-desk')
export class ExhibitDesk extends LitElement {
  static override styles = [tokenStyles, editorStyles, exhibitDeskStyles]

  @property() locale: Locale = 'zh'
  /** The exhibit that the address asks for. */
  @property() open: string | undefined
  @state() private drafts: readonly ExhibitDraft[] = []
  @state() private chosen: string | undefined
  /** The exhibit as it is being written, ahead of what is saved. */
  @state() private written: Exhibit | undefined
  @state() private saving: Saving = 'saved'
  @state() private problem: Problem | undefined
  @state() private missing: readonly MissingGlyphs[] = []
  /** Where the living picture of the open exhibit has room for a hotspot. */
  @state() private anchors: readonly string[] = []
  @state() private told = ''
  @state() private busy = false
  #timer: ReturnType<typeof setTimeout> | undefined
  /** Saves run one after another, so that each names the version the one before it made. */
  #line: Promise<void> = Promise.resolve()

  override connectedCallback() {
    super.connectedCallback()
    void this.#load()
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    void this.#saveNow()
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('open') && this.open && this.drafts.length > 0) void this.#choose(this.open)
  }

  protected override render() {
    return html`${this.#head()} ${this.drafts.length === 0 ? html`<p class="note">${editorWords(this.locale)('page.loading')}</p>` : this.#desk()}`
  }

  #head() {
    const say = editorWords(this.locale)
    const changed = this.drafts.filter((draft) => draft.changed).length
    return html`<div class="head">
      <p class="told" role="status">${this.told}</p>
      <button type="button" class="main" ?disabled=${this.busy} @click=${this.#askToPublish}>
        ${changed ? say('act.publishCount', { count: changed }) : say('act.publish')}
      </button>
      ${this.problem ? html`<p class="fault" role="alert" data-code=${this.problem.code}>${problemWords(this.problem.code, this.locale, this.problem.detail)}</p>` : nothing}
    </div>`
  }

  #desk() {
    const say = editorWords(this.locale)
    const draft = this.drafts.find(({ exhibit }) => exhibit.id === this.chosen)
    const exhibit = this.written ?? draft?.exhibit
    const faults = exhibit ? faultsIn(exhibit, this.locale) : new Map<string, string>()
    return html`<main>
        <aside>
          <exhibit-list .drafts=${this.drafts} .chosen=${this.chosen} .locale=${this.locale}
            @exhibit-choose=${({ detail }: CustomEvent<string>) => this.#goTo(detail)} @drafts-changed=${this.#changed}>
            <new-exhibit .drafts=${this.drafts} .locale=${this.locale}></new-exhibit>
          </exhibit-list>
        </aside>
        ${
          draft && exhibit
            ? html`<section class="words" @exhibit-edit=${this.#edit}>
                  <div class="state">
                    <p role="status" data-saving=${this.saving}>${this.#stateWords()}</p>
                    ${this.saving === 'failed' ? html`<button type="button" @click=${this.#load}>${say('act.reload')}</button>` : nothing}
                    <button type="button" ?disabled=${!draft.changed && !this.written} @click=${this.#discard}>${say('act.discard')}</button>
                  </div>
                  <exhibit-form .exhibit=${exhibit} .faults=${faults} .anchors=${this.anchors} .locale=${this.locale}></exhibit-form>
                  <exhibit-narration .exhibit=${exhibit} .locale=${this.locale}></exhibit-narration>
                </section>
                <exhibit-preview .exhibit=${exhibit} .locale=${this.locale} @preview-anchors=${({ detail }: CustomEvent<readonly string[]>) => (this.anchors = detail)}></exhibit-preview>`
            : nothing
        }
      </main>
      <publish-dialog .drafts=${this.drafts} .missing=${this.missing} .locale=${this.locale} @publish-confirmed=${this.#publish}></publish-dialog>`
  }

  #stateWords() {
    const problem = this.problem ? problemWords(this.problem.code, this.locale, this.problem.detail) : ''
    return editorWords(this.locale)(`state.${this.saving}`, { problem })
  }

  readonly #load = () =>
    this.#attempt(async () => {
      this.drafts = await call(routes.listDrafts, { locale: this.locale })
      this.chosen ??= this.open ?? this.drafts[0]?.exhibit.id
      this.written = undefined
      this.saving = 'saved'
    })

  /** There are other exhibits than before, or they stand elsewhere. */
  async #changed({ detail }: CustomEvent<string | undefined>) {
    await this.#saveNow()
    await this.#load()
    if (detail) this.#goTo(detail)
  }

  #goTo(id: string) {
    location.hash = `exhibits/${id}`
  }

  async #choose(id: string) {
    await this.#saveNow()
    if (id === this.chosen || this.saving === 'failed' || this.saving === 'invalid') return
    this.chosen = id
    this.written = undefined
  }

  #edit(event: CustomEvent<Exhibit>) {
    this.written = event.detail
    this.told = ''
    clearTimeout(this.#timer)
    this.saving = faultsIn(event.detail, this.locale).size > 0 ? 'invalid' : 'unsaved'
    if (this.saving === 'unsaved') this.#timer = setTimeout(() => this.#saveNow(), SAVE_AFTER_MS)
  }

  #saveNow(): Promise<void> {
    clearTimeout(this.#timer)
    this.#line = this.#line.then(() => this.#save())
    return this.#line
  }

  async #save() {
    const { written, chosen } = this
    const draft = this.drafts.find(({ exhibit }) => exhibit.id === chosen)
    if (!written || !draft || this.saving === 'invalid') return
    this.saving = 'saving'
    try {
      const body = { version: draft.version, exhibit: written }
      this.#keep(
        await call(routes.saveDraft, { params: { id: draft.exhibit.id }, body, locale: this.locale }),
      )
      this.problem = undefined
      // What was typed meanwhile is still ahead of what is saved.
      if (this.written === written) this.written = undefined
      this.saving = this.written ? 'unsaved' : 'saved'
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      this.problem = error
      this.saving = 'failed'
    }
  }

  #keep(saved: ExhibitDraft) {
    this.drafts = this.drafts.map((draft) => (draft.exhibit.id === saved.exhibit.id ? saved : draft))
  }

  async #discard() {
    if (!this.chosen || !confirm(editorWords(this.locale)('act.discardAsk'))) return
    const id = this.chosen
    clearTimeout(this.#timer)
    await this.#attempt(async () => {
      this.#keep(await call(routes.discardDraft, { params: { id }, locale: this.locale }))
      this.written = undefined
      this.saving = 'saved'
    })
  }

  async #askToPublish() {
    await this.#saveNow()
    if (this.saving !== 'saved') return
    await this.#attempt(async () => {
      this.missing = await call(routes.listMissingGlyphs, { locale: this.locale })
      await this.updateComplete
      this.renderRoot.querySelector<PublishDialog>('publish-dialog')?.open()
    })
  }

  readonly #publish = (event: CustomEvent<string>) =>
    this.#attempt(async () => {
      const body = { note: event.detail, withMissingGlyphs: this.missing.length > 0 }
      await call(routes.publish, { body, locale: this.locale })
      await this.#load()
      this.told = editorWords(this.locale)('publish.done')
    })

  async #attempt(work: () => Promise<void>) {
    this.busy = true
    this.problem = undefined
    try {
      await work()
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      this.problem = error
    } finally {
      this.busy = false
    }
  }
}
