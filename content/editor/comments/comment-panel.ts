import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { call } from '../../contract/call.ts'
import { Problem, problemWords } from '../../contract/problems.ts'
import { routes } from '../../contract/routes.ts'
import { tokenStyles } from '../../design/tokenStyles.ts'
import { COMMENT_AT_MOST, type Comment } from '../../schema/editing.ts'
import type { Exhibit } from '../../schema/exhibit.ts'
import type { Locale } from '../../schema/localized.ts'
import { workflowWords } from '../../strings/workflowWords.ts'
import { nameOfField } from '../compare/nameOfField.ts'
import { textsOf } from '../compare/textsOf.ts'
import { editorStyles } from '../editorStyles.ts'
import { commentPanelStyles } from './commentPanelStyles.ts'

/** What colleagues say about the open exhibit. Whoever sees it has read it. Tells `comments-read`. */
@customElement('comment-panel')
export class CommentPanel extends LitElement {
  static override styles = [tokenStyles, editorStyles, commentPanelStyles]

  @property({ attribute: false }) exhibit!: Exhibit
  @property({ attribute: false }) people: readonly string[] = []
  /** Another number whenever somebody said something. */
  @property({ type: Number }) news = 0
  @property() locale: Locale = 'zh'
  @state() private comments: readonly Comment[] = []
  @state() private answering: Comment | undefined
  @state() private problem: Problem | undefined
  @state() private busy = false

  protected override willUpdate(changed: PropertyValues<this>) {
    const other = changed.has('exhibit') && changed.get('exhibit')?.id !== this.exhibit.id
    if (other) {
      this.comments = []
      this.answering = undefined
    }
    if (other || changed.has('news')) void this.#attempt(() => this.#load())
  }

  protected override render() {
    const say = workflowWords(this.locale)
    const threads = this.comments.filter(({ parent }) => parent === null)
    const [open, settled] = [threads.filter((one) => !one.resolved), threads.filter((one) => one.resolved)]
    return html`
      ${this.problem ? html`<p class="fault" role="alert" data-code=${this.problem.code}>${problemWords(this.problem.code, this.locale, this.problem.detail)}</p>` : nothing}
      ${threads.length === 0 ? html`<p class="note">${say('comments.none')}</p>` : nothing}
      <ol>${open.map((one) => this.#thread(one))}</ol>
      ${settled.length > 0 ? html`<details><summary>${say('comments.settled', { count: settled.length })}</summary><ol>${settled.map((one) => this.#thread(one))}</ol></details>` : nothing}
      ${this.#form()}`
  }

  #thread(root: Comment) {
    const say = workflowWords(this.locale)
    const answers = this.comments.filter(({ parent }) => parent === root.id)
    return html`<li data-comment=${root.id}>
      ${root.field ? html`<p class="about">${nameOfField(pathOf(root.field), this.locale)}</p>` : nothing}
      ${root.quote ? html`<blockquote><span class="told">${say('comments.quote')}: </span>${root.quote}</blockquote>` : nothing}
      ${[root, ...answers].map(({ by, at, text }) => html`<p class="said"><strong>${by}</strong> <time datetime=${at}>${this.#when(at)}</time></p><p class="text">${text}</p>`)}
      ${root.resolved ? html`<p class="said">${say('comments.settledBy', { who: root.resolved.by })}</p>` : nothing}
      <div class="acts">
        <button type="button" data-act="reply" @click=${() => this.#answer(root)}>${say('comments.reply')}</button>
        <button type="button" data-act="settle" ?disabled=${this.busy} @click=${() => this.#settle(root)}>${say(root.resolved ? 'comments.reopen' : 'comments.settle')}</button>
      </div>
    </li>`
  }

  #form() {
    const say = workflowWords(this.locale)
    const { answering } = this
    return html`<form @submit=${this.#add}>
      ${
        answering
          ? html`<p class="said">${say('comments.replyTo', { who: answering.by })} <button type="button" data-act="not" @click=${() => (this.answering = undefined)}>${say('ask.not')}</button></p>`
          : html`<label>${say('comments.about')}<select name="field">
              <option value="">${say('comments.whole')}</option>
              ${textsOf(this.exhibit).map((path) => html`<option value=${path.join('.')}>${nameOfField(path, this.locale)}</option>`)}
            </select></label>`
      }
      <label>${say('comments.text')}<textarea name="text" required maxlength=${COMMENT_AT_MOST}></textarea></label>
      <p class="call">${this.people.map((name) => html`<button type="button" @click=${() => this.#call(name)}>@${name}</button>`)}</p>
      <button class="main" ?disabled=${this.busy}>${say('comments.add')}</button>
    </form>`
  }

  #when(at: string) {
    return new Intl.DateTimeFormat(this.locale === 'zh' ? 'zh-CN' : 'en-GB', {
      dateStyle: 'short',
      timeStyle: 'short',
    }).format(new Date(at))
  }

  #answer(root: Comment) {
    this.answering = root
    this.renderRoot.querySelector('textarea')?.focus()
  }

  #call(name: string) {
    const text = this.renderRoot.querySelector('textarea')
    if (!text) return
    text.setRangeText(`@${name} `, text.selectionStart, text.selectionEnd, 'end')
    text.focus()
  }

  async #load() {
    const params = { id: this.exhibit.id }
    this.comments = await call(routes.listComments, { params, locale: this.locale })
    const upTo = this.comments.at(-1)?.id ?? 0
    await call(routes.readComments, { params, body: { upTo }, locale: this.locale })
    this.dispatchEvent(new CustomEvent('comments-read'))
  }

  readonly #add = (event: SubmitEvent) => {
    event.preventDefault()
    const form = event.target as HTMLFormElement
    const data = new FormData(form)
    const { answering } = this
    const body = {
      text: String(data.get('text') ?? ''),
      ...(answering ? { parent: answering.id } : { field: String(data.get('field') ?? '') }),
    }
    return this.#attempt(async () => {
      await call(routes.addComment, { params: { id: this.exhibit.id }, body, locale: this.locale })
      form.reset()
      this.answering = undefined
      await this.#load()
    })
  }

  #settle({ id, resolved }: Comment) {
    return this.#attempt(async () => {
      const params = { id: this.exhibit.id, comment: id }
      await call(routes.settleComment, { params, body: { resolved: !resolved }, locale: this.locale })
      await this.#load()
    })
  }

  async #attempt(work: () => Promise<void>) {
    this.busy = true
    try {
      await work()
      this.problem = undefined
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      this.problem = error
    } finally {
      this.busy = false
    }
  }
}

const pathOf = (field: string) => field.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key))
