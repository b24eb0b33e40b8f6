import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { addressOf, call } from '../../contract/call.ts'
import { Problem, problemWords } from '../../contract/problems.ts'
import { routes } from '../../contract/routes.ts'
import { upload } from '../../contract/upload.ts'
import { tokenStyles } from '../../design/tokenStyles.ts'
import { EDITION_FILE_LIMIT_BYTES, type EditionFileReport } from '../../schema/editionFile.ts'
import type { Locale } from '../../schema/localized.ts'
import { authoringWords } from '../../strings/authoringWords.ts'
import { workflowWords } from '../../strings/workflowWords.ts'
import { editorStyles } from '../editorStyles.ts'

/** A whole edition out of the hall as one file, and into it: what would change is shown first, then it becomes drafts. */
@customElement('edition-transfer')
export class EditionTransfer extends LitElement {
  static override styles = [
    tokenStyles,
    editorStyles,
    css`
      section {
        display: grid;
        gap: 12px;
        padding: 22px 26px 26px;
        margin-bottom: 28px;
        border-radius: 20px;
        background: color-mix(in srgb, var(--color-white) 82%, transparent);
      }
      h2 {
        font-size: 22px;
      }
      p {
        margin: 0;
        font-size: 15px;
        line-height: 1.7;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 10px;
        align-items: center;
      }
      a {
        display: inline-flex;
        align-items: center;
        min-height: 44px;
        padding: 0 18px;
        border: 1px solid var(--color-jade);
        border-radius: 22px;
        color: #1f6547;
        text-decoration: none;
      }
      dl {
        margin: 0;
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 6px 18px;
        font-size: 15px;
        line-height: 1.6;
      }
      dt {
        font-weight: 600;
      }
      dd {
        margin: 0;
      }
      progress {
        width: 220px;
        accent-color: var(--color-jade);
      }
      input[type='file'] {
        position: absolute;
        width: 1px;
        height: 1px;
        opacity: 0;
      }
    `,
  ]

  @property() edition: string | undefined
  @property() locale: Locale = 'zh'
  @state() private report: EditionFileReport | undefined
  /** How much of a file has been sent, 0 to 1. */
  @state() private sent: number | undefined
  @state() private problem: Problem | undefined
  @state() private taken = false
  #leaving = new AbortController()

  override connectedCallback() {
    super.connectedCallback()
    this.#leaving = new AbortController()
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    this.#leaving.abort()
  }

  protected override render() {
    const say = authoringWords(this.locale)
    const { sent, report, edition, problem } = this
    const busy = sent !== undefined
    return html`<section aria-labelledby="title">
      <h2 id="title">${say('file.title')}</h2>
      <p>${say('file.lead')}</p>
      <div class="row">
        ${edition ? html`<a href=${addressOf(routes.exportEdition.url, { edition })} download>${say('file.export')}</a>` : nothing}
        <button type="button" ?disabled=${busy} @click=${() => this.renderRoot.querySelector<HTMLInputElement>('input')?.click()}>${say('file.import')}</button>
        <input type="file" tabindex="-1" accept=".zip,application/zip" aria-label=${say('file.import')} @change=${this.#send} />
        ${busy ? html`<progress max="1" .value=${sent} aria-label=${say('file.checking')}></progress>` : nothing}
        <p role="status">${this.#state()}</p>
      </div>
      ${problem ? html`<p class="fault" role="alert" data-code=${problem.code}>${problemWords(problem.code, this.locale, problem.detail)}</p>` : nothing}
      ${report ? this.#report(report) : nothing}
    </section>`
  }

  #state() {
    const say = authoringWords(this.locale)
    if (this.taken) return say('file.taken')
    if (this.sent === undefined) return ''
    return this.sent < 1
      ? say('file.sending', { percent: `${Math.floor(this.sent * 100)}%` })
      : say('file.checking')
  }

  #report({ exportedAt, exhibits, same, files, bytes, parts, sources }: EditionFileReport) {
    const say = authoringWords(this.locale)
    const day = new Intl.DateTimeFormat(this.locale === 'zh' ? 'zh-CN' : 'en-GB', {
      dateStyle: 'long',
    }).format(new Date(exportedAt))
    const nothingNew = exhibits.length + parts.length + sources.length === 0
    return html`<p>${say('file.found', { day })} ${nothingNew ? say('file.nothing') : same > 0 ? say('file.same', { count: same }) : ''}</p>
      <dl>
        ${(['new', 'changed', 'leaving'] as const).map((change) => {
          const titles = exhibits
            .filter((one) => one.change === change)
            .map(({ title }) => title[this.locale])
          return titles.length > 0
            ? html`<dt>${say(`file.${change}`)}</dt><dd data-change=${change}>${titles.join(this.locale === 'zh' ? '、' : ', ')}</dd>`
            : nothing
        })}
      </dl>
      ${files > 0 ? html`<p>${say('file.media', { count: files, size: `${(bytes / 1024 / 1024).toFixed(1)} MB` })}</p>` : nothing}
      ${parts.length > 0 ? html`<p data-parts>${say('file.parts', { parts: parts.map((part) => workflowWords(this.locale)(`part.${part}`)).join(this.locale === 'zh' ? '、' : ', ') })}</p>` : nothing}
      ${sources.length > 0 ? html`<p>${say('file.sources', { keys: sources.join(', ') })}</p>` : nothing}
      <div class="row">
        ${nothingNew ? nothing : html`<button type="button" class="main" data-act="take" ?disabled=${this.sent !== undefined} @click=${this.#take}>${say('file.take')}</button>`}
        <button type="button" @click=${() => (this.report = undefined)}>${say('file.cancel')}</button>
      </div>`
  }

  async #send(event: Event) {
    const input = event.target as HTMLInputElement
    const body = input.files?.[0]
    // The same file chosen again must be heard again.
    input.value = ''
    if (!body) return
    await this.#attempt(async () => {
      if (body.size > EDITION_FILE_LIMIT_BYTES)
        throw new Problem('edition-file/too-large', `${EDITION_FILE_LIMIT_BYTES / 1024 ** 3} GB`)
      this.report = await upload(routes.checkEditionFile, {
        body,
        type: 'application/zip',
        locale: this.locale,
        signal: this.#leaving.signal,
        onProgress: (part) => {
          this.sent = part
        },
      })
    })
  }

  readonly #take = () =>
    this.#attempt(async () => {
      const { token = '' } = this.report ?? {}
      await call(routes.importEdition, { params: { token }, locale: this.locale })
      this.report = undefined
      this.taken = true
    })

  async #attempt(work: () => Promise<void>) {
    this.problem = undefined
    this.taken = false
    this.sent = 0
    try {
      await work()
    } catch (error) {
      if (this.#leaving.signal.aborted) return
      if (!(error instanceof Problem)) throw error
      this.problem = error
    } finally {
      this.sent = undefined
    }
  }
}
