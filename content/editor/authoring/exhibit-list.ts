import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { call } from '../../contract/call.ts'
import { Problem, problemWords } from '../../contract/problems.ts'
import { routes } from '../../contract/routes.ts'
import type { ConfirmDialog } from '../../design/confirm-dialog.ts'
import '../../design/confirm-dialog.ts'
import { tokenStyles } from '../../design/tokenStyles.ts'
import { type CommentCount, draftState, type Presence } from '../../schema/editing.ts'
import type { ExhibitDraft } from '../../schema/edition.ts'
import { theme as themes } from '../../schema/exhibit.ts'
import type { Locale } from '../../schema/localized.ts'
import { authoringWords } from '../../strings/authoringWords.ts'
import { editorWords } from '../../strings/editorWords.ts'
import { formWords } from '../../strings/formWords.ts'
import { workflowWords } from '../../strings/workflowWords.ts'
import { draftMarks } from '../desk/draftMarks.ts'
import { stateChipStyles } from '../desk/stateChip.ts'
import { editorStyles } from '../editorStyles.ts'
import { exhibitListStyles } from './exhibitListStyles.ts'
import { excerptOf, type InitialsOf, searchExhibit } from './searchExhibits.ts'

/**
 * All exhibits by theme, in the order of the hall. Tells which one is to be opened by `exhibit-choose` with its name, and
 * that drafts are others than before by `drafts-changed`, with the name of the one to open where there is a new one.
 */
@customElement('exhibit-list')
export class ExhibitList extends LitElement {
  static override styles = [tokenStyles, editorStyles, stateChipStyles, exhibitListStyles]

  @property({ attribute: false }) drafts: readonly ExhibitDraft[] = []
  @property() chosen: string | undefined
  /** Who is at which exhibit, and what was said about each. */
  @property({ attribute: false }) here: readonly Presence[] = []
  @property({ attribute: false }) counts: readonly CommentCount[] = []
  @property() locale: Locale = 'zh'
  @state() private asked = ''
  /** Only these are listed. */
  @state() private only: ExhibitDraft['state'] | undefined
  @state() private busy = false
  @state() private problem: Problem | undefined
  @state() private initialsOf: InitialsOf | undefined
  @query('confirm-dialog') private dialog!: ConfirmDialog

  protected override render() {
    const say = authoringWords(this.locale)
    const here = this.#inOrder().filter(({ state }) => !this.only || state === this.only)
    return html`
      <div class="top"><h2>${editorWords(this.locale)('list.title')}</h2><slot></slot></div>
      <input type="search" .value=${this.asked} aria-label=${say('list.search')} aria-describedby="hint" placeholder=${say('list.search')} @input=${this.#ask} />
      <p id="hint" class="told">${say('list.searchHint')}</p>
      ${this.problem ? html`<p class="fault" role="alert" data-code=${this.problem.code}>${problemWords(this.problem.code, this.locale, this.problem.detail)}</p>` : nothing}
      ${this.#filters()}
      ${here.length === 0 ? html`<p class="told">${workflowWords(this.locale)('list.none')}</p>` : nothing}
      ${this.asked.trim() ? this.#found() : themes.options.map((theme) => this.#shelf(here, theme))}
      ${this.#away()}
      <confirm-dialog></confirm-dialog>
    `
  }

  protected override updated(changed: PropertyValues<this>) {
    if (!changed.has('chosen') || !this.chosen) return
    this.renderRoot.querySelector(`[data-exhibit="${this.chosen}"]`)?.scrollIntoView({ block: 'nearest' })
  }

  #filters() {
    const say = workflowWords(this.locale)
    return html`<div class="filters" role="group" aria-label=${say('list.filter')}>
      ${draftState.options.map((one) => {
        const count = this.#inOrder().filter(({ state }) => state === one).length
        return html`<button type="button" data-filter=${one} aria-pressed=${this.only === one} @click=${() => (this.only = this.only === one ? undefined : one)}>${say(`state.${one}`)} ${count}</button>`
      })}
    </div>`
  }

  #inOrder() {
    return this.drafts
      .filter(({ place }) => place !== 'archived')
      .sort((one, other) => one.exhibit.order - other.exhibit.order)
  }

  #shelf(here: readonly ExhibitDraft[], theme: ExhibitDraft['exhibit']['theme']) {
    const shelf = here.filter(({ exhibit }) => exhibit.theme === theme)
    if (shelf.length === 0) return nothing
    return html`<div>
      <h3>${formWords(this.locale)(`theme.${theme}`)}</h3>
      <ul>
        ${shelf.map(
          (draft, at) => html`<li>
            ${this.#open(draft)} ${draft.exhibit.id === this.chosen ? this.#acts(draft, shelf, at) : nothing}
          </li>`,
        )}
      </ul>
    </div>`
  }

  #open(draft: ExhibitDraft, more: unknown = nothing) {
    const say = authoringWords(this.locale)
    const { exhibit, place } = draft
    const { id, title } = exhibit
    return html`<button type="button" aria-current=${id === this.chosen ? 'true' : 'false'} data-exhibit=${id} data-place=${place} @click=${() => this.#tell('exhibit-choose', id)}>
      <span class="name">${title[this.locale]}</span>${place === 'new' || place === 'leaving' ? html`<small>${say(`list.${place}`)}</small>` : nothing}${draftMarks(draft, this)}${more}
    </button>`
  }

  #acts(draft: ExhibitDraft, shelf: readonly ExhibitDraft[], at: number) {
    const say = authoringWords(this.locale)
    const { exhibit, place } = draft
    const id = exhibit.id
    const act = (name: 'earlier' | 'later' | 'copy' | 'archive' | 'restore', done: () => void, off = false) =>
      html`<button type="button" data-act=${name} ?disabled=${this.busy || off} @click=${done}>${say(`list.${name}`)}</button>`
    // Where it goes is said by what it shall stand before.
    const stand = (before: ExhibitDraft | undefined) => () =>
      this.#attempt(async () => {
        await call(routes.moveExhibit, {
          params: { id },
          body: { before: before?.exhibit.id ?? null },
          locale: this.locale,
        })
        return undefined
      })
    return html`<div class="acts" role="group" aria-label=${say('list.acts', { title: exhibit.title[this.locale] })}>
      ${act('earlier', stand(shelf[at - 1]), at === 0)}
      ${act('later', stand(this.#after(shelf[at + 1])), at === shelf.length - 1)}
      ${act('copy', () => this.#copy(draft))}
      ${place === 'leaving' ? act('restore', () => this.#restore(id)) : act('archive', () => this.#archive(draft))}
    </div>`
  }

  /** What stands right behind an exhibit, on any shelf. */
  #after(draft: ExhibitDraft | undefined) {
    const here = this.#inOrder()
    return draft && here[here.indexOf(draft) + 1]
  }

  #found() {
    const say = authoringWords(this.locale)
    const words = this.asked.trim()
    const found = this.#inOrder().flatMap((draft) => {
      const [hit] = searchExhibit(draft.exhibit, words, this.initialsOf)
      return hit ? [{ draft, hit }] : []
    })
    if (found.length === 0) return html`<p class="told" role="status">${say('list.none', { words })}</p>`
    return html`<p class="told" role="status">${say('list.found', { count: found.length })}</p>
      <ul>
        ${found.map(({ draft, hit }) => {
          const { before, found: words, after } = excerptOf(hit)
          return html`<li>${this.#open(draft, html`<small>${before}<mark>${words}</mark>${after}</small>`)}</li>`
        })}
      </ul>`
  }

  #away() {
    const say = authoringWords(this.locale)
    const away = this.drafts.filter(({ place }) => place === 'archived')
    if (away.length === 0) return nothing
    return html`<details>
      <summary>${say('list.archived', { count: away.length })}</summary>
      ${away.map(
        ({ exhibit: { id, title } }) => html`<div class="away" data-away=${id}>
          ${title[this.locale]}
          <button type="button" data-act="restore" ?disabled=${this.busy} @click=${() => this.#restore(id)}>${say('list.restore')}</button>
        </div>`,
      )}
    </details>`
  }

  #ask(event: Event) {
    this.asked = (event.target as HTMLInputElement).value
    if (/^[a-z]{2,}$/i.test(this.asked.trim()) && !this.initialsOf)
      import('./initials.ts').then(
        ({ initials }) => {
          this.initialsOf = initials
        },
        // Words are found without them; the next letter asks again.
        () => {},
      )
  }

  #copy({ exhibit }: ExhibitDraft) {
    const copyOf = (language: Locale) =>
      authoringWords(language)('list.copyTitle', { title: exhibit.title[language] })
    const body = {
      title: { zh: copyOf('zh'), en: copyOf('en') },
      theme: exhibit.theme,
      from: { exhibit: exhibit.id },
    }
    return this.#attempt(
      async () => (await call(routes.addExhibit, { body, locale: this.locale })).exhibit.id,
    )
  }

  async #archive({ exhibit: { id, title }, place }: ExhibitDraft) {
    const say = authoringWords(this.locale)
    const sure = await this.dialog.ask({
      title: say('list.archiveAsk', { title: title[this.locale] }),
      why: say(place === 'new' ? 'list.archiveNewWhy' : 'list.archiveWhy'),
      yes: say('list.archive'),
      no: say('list.cancel'),
    })
    if (!sure) return
    await this.#attempt(async () => {
      await call(routes.archiveExhibit, { params: { id }, locale: this.locale })
      return undefined
    })
  }

  #restore(id: string) {
    return this.#attempt(async () => {
      await call(routes.restoreExhibit, { params: { id }, locale: this.locale })
      return id
    })
  }

  /** `work` comes back with the name of the exhibit to open, if it is another one. */
  async #attempt(work: () => Promise<string | undefined>) {
    this.busy = true
    this.problem = undefined
    try {
      const open = await work()
      this.asked = open ? '' : this.asked
      this.#tell('drafts-changed', open)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      this.problem = error
    } finally {
      this.busy = false
    }
  }

  #tell(name: 'exhibit-choose' | 'drafts-changed', detail: string | undefined) {
    this.dispatchEvent(new CustomEvent(name, { detail }))
  }
}
