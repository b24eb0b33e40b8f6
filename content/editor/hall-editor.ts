import { html, LitElement, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { call } from '../contract/call.ts'
import { Problem, problemWords } from '../contract/problems.ts'
import { routes } from '../contract/routes.ts'
import { rememberedLocale, rememberLocale } from '../design/rememberLocale.ts'
import '../design/sign-in.ts'
import { tokenStyles } from '../design/tokenStyles.ts'
import type { Identity } from '../schema/access.ts'
import type { ExhibitDraft, Publication } from '../schema/edition.ts'
import type { Exhibit } from '../schema/exhibit.ts'
import type { MissingGlyphs } from '../schema/fontPart.ts'
import type { Locale } from '../schema/localized.ts'
import { editorWords } from '../strings/editorWords.ts'
import { editorStyles } from './editorStyles.ts'
import './edition-history.ts'
import './exhibit-form.ts'
import './exhibit-narration.ts'
import './exhibit-picture.ts'
import './exhibit-preview.ts'
import { faultsIn } from './faultsIn.ts'
import { hallEditorStyles } from './hallEditorStyles.ts'
import type { PublishDialog } from './publish-dialog.ts'
import './publish-dialog.ts'

/** Long enough not to save every keystroke, short enough that a closed lid loses nothing. */
const SAVE_AFTER_MS = 1200

type Saving = 'saved' | 'saving' | 'unsaved' | 'invalid' | 'failed'

/** The editors' page: exhibits on the left, words in the middle, the kiosk itself on the right. */
@customElement('hall-editor')
export class HallEditor extends LitElement {
  static override styles = [tokenStyles, editorStyles, hallEditorStyles]

  @state() private locale: Locale = rememberedLocale()
  @state() private drafts: readonly ExhibitDraft[] = []
  @state() private publications: readonly Publication[] = []
  @state() private chosen: string | undefined
  /** The exhibit as it is being written, ahead of what is saved. */
  @state() private written: Exhibit | undefined
  @state() private saving: Saving = 'saved'
  @state() private problem: Problem | undefined
  @state() private missing: readonly MissingGlyphs[] = []
  @state() private told = ''
  @state() private busy = false
  #timer: ReturnType<typeof setTimeout> | undefined
  /** Saves run one after another, so that each names the version the one before it made. */
  #line: Promise<void> = Promise.resolve()

  protected override render() {
    return html`<sign-in-gate .roles=${['editor']} .locale=${this.locale} @identity-change=${this.#admitted} @locale-change=${({ detail }: CustomEvent<{ locale: Locale }>) => this.#speak(detail.locale)}>
      ${this.#head()} ${this.drafts.length === 0 ? html`<p class="note">${editorWords(this.locale)('page.loading')}</p>` : this.#desk()}
    </sign-in-gate>`
  }

  #head() {
    const say = editorWords(this.locale)
    const changed = this.drafts.filter((draft) => draft.changed).length
    return html`<header>
      <div><h1>${say('page.title')}</h1><p>${say('page.lead')}</p></div>
      <nav>
        <a href="/">${say('page.toDoors')}</a>
        ${(['zh', 'en'] as const).map(
          (language) =>
            html`<button type="button" aria-pressed=${language === this.locale} @click=${() => this.#speak(language)}>${language === 'zh' ? '中文' : 'English'}</button>`,
        )}
        <button type="button" class="main" ?disabled=${this.busy} @click=${this.#askToPublish}>
          ${changed ? say('act.publishCount', { count: changed }) : say('act.publish')}
        </button>
      </nav>
      <p class="told" role="status">${this.told}</p>
      ${this.problem ? html`<p class="fault" role="alert" data-code=${this.problem.code}>${problemWords(this.problem.code, this.locale, this.problem.detail)}</p>` : nothing}
    </header>`
  }

  #desk() {
    const say = editorWords(this.locale)
    const draft = this.drafts.find(({ exhibit }) => exhibit.id === this.chosen)
    const exhibit = this.written ?? draft?.exhibit
    const faults = exhibit ? faultsIn(exhibit, this.locale) : new Map<string, string>()
    return html`<main>
        <aside>
          <h2>${say('list.title')}</h2>
          <ul>
            ${this.drafts.map(
              ({ exhibit: { id, title }, changed }) => html`<li>
                <button type="button" aria-current=${id === this.chosen ? 'true' : 'false'} data-exhibit=${id} @click=${() => this.#choose(id)}>
                  ${title[this.locale]}<small>${say(changed ? 'list.changed' : 'list.shown')}</small>
                </button>
              </li>`,
            )}
          </ul>
          <edition-history .publications=${this.publications} .locale=${this.locale} .busy=${this.busy} @roll-back=${this.#rollBack}></edition-history>
        </aside>
        ${
          draft && exhibit
            ? html`<section class="words" @exhibit-edit=${this.#edit}>
                  <div class="state">
                    <p role="status" data-saving=${this.saving}>${this.#stateWords()}</p>
                    ${this.saving === 'failed' ? html`<button type="button" @click=${this.#load}>${say('act.reload')}</button>` : nothing}
                    <button type="button" ?disabled=${!draft.changed && !this.written} @click=${this.#discard}>${say('act.discard')}</button>
                  </div>
                  <exhibit-form .exhibit=${exhibit} .faults=${faults} .locale=${this.locale}></exhibit-form>
                  <exhibit-picture .exhibit=${exhibit} .faults=${faults} .locale=${this.locale}></exhibit-picture>
                  <exhibit-narration .exhibit=${exhibit} .locale=${this.locale}></exhibit-narration>
                </section>
                <exhibit-preview .exhibit=${exhibit} .locale=${this.locale}></exhibit-preview>`
            : nothing
        }
      </main>
      <publish-dialog .drafts=${this.drafts} .missing=${this.missing} .locale=${this.locale} @publish-confirmed=${this.#publish}></publish-dialog>`
  }

  #stateWords() {
    const problem = this.problem ? problemWords(this.problem.code, this.locale, this.problem.detail) : ''
    return editorWords(this.locale)(`state.${this.saving}`, { problem })
  }

  readonly #admitted = ({ detail }: CustomEvent<{ identity: Identity | null }>) => {
    if (detail.identity) void this.#load()
  }

  readonly #load = () =>
    this.#attempt(async () => {
      const [drafts, publications] = await Promise.all([
        call(routes.listDrafts, {}),
        call(routes.listPublications, {}),
      ])
      this.drafts = drafts
      this.publications = publications
      this.chosen ??= drafts[0]?.exhibit.id
      this.written = undefined
      this.saving = 'saved'
    })

  #speak(language: Locale) {
    this.locale = language
    rememberLocale(language)
  }

  async #choose(id: string) {
    await this.#saveNow()
    if (this.saving === 'failed' || this.saving === 'invalid') return
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
    this.#move('publish.done', () =>
      call(routes.publish, {
        body: { note: event.detail, withMissingGlyphs: this.missing.length > 0 },
        locale: this.locale,
      }),
    )

  readonly #rollBack = (event: CustomEvent<string>) =>
    this.#move('history.done', () =>
      call(routes.rollBack, { params: { edition: event.detail }, locale: this.locale }),
    )

  #move(told: 'publish.done' | 'history.done', move: () => Promise<unknown>) {
    return this.#attempt(async () => {
      await move()
      await this.#load()
      this.told = editorWords(this.locale)(told)
    })
  }

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
