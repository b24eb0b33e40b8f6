import { html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { call } from '../../contract/call.ts'
import { Problem, problemWords } from '../../contract/problems.ts'
import { routes } from '../../contract/routes.ts'
import { tokenStyles } from '../../design/tokenStyles.ts'
import type { ExhibitDraft } from '../../schema/edition.ts'
import { type PlateKind, plateKinds, type Theme, theme as themes } from '../../schema/exhibit.ts'
import type { Locale } from '../../schema/localized.ts'
import { bareScenes } from '../../schema/sceneName.ts'
import { authoringWords } from '../../strings/authoringWords.ts'
import { formWords } from '../../strings/formWords.ts'
import { templateWords } from '../../strings/templateWords.ts'
import { editorStyles } from '../editorStyles.ts'
import { newExhibitStyles } from './newExhibitStyles.ts'
import { templateMark } from './templateMark.ts'

/** What a new exhibit begins with: a kind of pictures, or the words and the living picture of another. */
type From = { readonly plate: PlateKind } | { readonly exhibit: string }

/** Asks for a template, a theme and a title, and writes the exhibit; tells of it by `drafts-changed` with its name. */
@customElement('new-exhibit')
export class NewExhibit extends LitElement {
  static override styles = [tokenStyles, editorStyles, newExhibitStyles]

  @property({ attribute: false }) drafts: readonly ExhibitDraft[] = []
  @property() locale: Locale = 'zh'
  @state() private from: From = { plate: 'picture' }
  @state() private busy = false
  @state() private problem: Problem | undefined
  @query('dialog') private dialog!: HTMLDialogElement
  @query('form') private form!: HTMLFormElement

  protected override render() {
    const say = authoringWords(this.locale)
    return html`<button type="button" class="main" data-act="new" @click=${this.#open}>＋ ${say('new.open')}</button>
      <dialog aria-labelledby="title">
        <form @submit=${this.#make}>
          <h2 id="title">${say('new.title')}</h2>
          <h3 id="kinds">${say('new.kinds')}</h3>
          <div class="kinds" role="radiogroup" aria-labelledby="kinds">${plateKinds.map((kind) => this.#kind(kind))}</div>
          <h3 id="scenes">${templateWords(this.locale)('kind.scene')}</h3>
          <p>${templateWords(this.locale)('kind.scene.about')}</p>
          <div class="scenes" role="radiogroup" aria-labelledby="scenes">${this.#scenes()}</div>
          <div class="pair">
            <label>${say('new.zh')}<input name="zh" required maxlength="40" autocomplete="off" lang="zh-CN" /></label>
            <label>${say('new.en')}<input name="en" required maxlength="80" autocomplete="off" lang="en" /></label>
            <label>${formWords(this.locale)('field.theme')}
              <select name="theme">${themes.options.map((one) => html`<option value=${one}>${formWords(this.locale)(`theme.${one}`)}</option>`)}</select>
            </label>
          </div>
          ${this.problem ? html`<p class="fault" role="alert" data-code=${this.problem.code}>${problemWords(this.problem.code, this.locale, this.problem.detail)}</p>` : nothing}
          <div class="row">
            <button type="button" @click=${() => this.dialog.close()}>${say('list.cancel')}</button>
            <button class="main" data-act="make" ?disabled=${this.busy}>${say('new.make')}</button>
          </div>
        </form>
      </dialog>`
  }

  #kind(kind: PlateKind) {
    const say = templateWords(this.locale)
    const chosen = 'plate' in this.from && this.from.plate === kind
    return html`<button type="button" role="radio" aria-checked=${chosen} data-template=${kind} @click=${() => (this.from = { plate: kind })}>
      ${templateMark[kind]}<b>${say(`kind.${kind}`)}</b><small>${say(`kind.${kind}.about`)}</small>
    </button>`
  }

  /** Every living picture once, by the first exhibit that has it. */
  #scenes() {
    const say = formWords(this.locale)
    const first = new Map(
      [...this.drafts]
        .filter(({ exhibit, place }) => !bareScenes.has(exhibit.scene) && place !== 'archived')
        .reverse()
        .map(({ exhibit }) => [exhibit.scene, exhibit]),
    )
    return [...first.values()].reverse().map((exhibit) => {
      const chosen = 'exhibit' in this.from && this.from.exhibit === exhibit.id
      return html`<button type="button" role="radio" aria-checked=${chosen} data-template=${exhibit.scene} @click=${() => (this.from = { exhibit: exhibit.id })}>${say(`scene.${exhibit.scene}`)}</button>`
    })
  }

  #open() {
    this.problem = undefined
    this.dialog.showModal()
  }

  async #make(event: SubmitEvent) {
    event.preventDefault()
    const filled = new FormData(this.form)
    const said = (name: string) => String(filled.get(name) ?? '').trim()
    this.busy = true
    this.problem = undefined
    try {
      const body = {
        title: { zh: said('zh'), en: said('en') },
        theme: said('theme') as Theme,
        from: this.from,
      }
      const { exhibit } = await call(routes.addExhibit, { body, locale: this.locale })
      this.dialog.close()
      this.form.reset()
      this.dispatchEvent(
        new CustomEvent('drafts-changed', { detail: exhibit.id, bubbles: true, composed: true }),
      )
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      this.problem = error
    } finally {
      this.busy = false
    }
  }
}
