import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { problemWords } from '../../contract/problems.ts'
import { tokenStyles } from '../../design/tokenStyles.ts'
import type { UploadUnderWay } from '../../schema/library.ts'
import type { Locale } from '../../schema/localized.ts'
import { libraryWords } from '../../strings/libraryWords.ts'
import { editorStyles } from '../editorStyles.ts'
import { mediaStyles } from './mediaStyles.ts'
import { sayBytes, sayPart } from './sayBytes.ts'
import type { Sending } from './sending.ts'

export type UploadAct = { readonly act: 'pause' | 'go' | 'cancel'; readonly key: string }

/** What is on its way, and what was left half sent before; tells what is pressed by `upload-act`. */
@customElement('upload-list')
export class UploadList extends LitElement {
  static override styles = [
    tokenStyles,
    editorStyles,
    mediaStyles,
    css`
      section {
        display: grid;
        gap: 10px;
        padding: 16px 18px 18px;
        border-radius: 16px;
        background: var(--color-white);
      }
      h2 {
        font-size: 19px;
      }
      ul {
        list-style: none;
        margin: 0;
        padding: 0;
        display: grid;
        gap: 12px;
      }
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 4px 16px;
        align-items: center;
      }
      .name {
        overflow-wrap: anywhere;
      }
      progress {
        grid-column: 1;
        width: 100%;
        height: 8px;
        appearance: none;
        border: 0;
        border-radius: 4px;
        overflow: hidden;
        background: var(--color-mist);
      }
      progress::-webkit-progress-bar {
        background: var(--color-mist);
      }
      progress::-webkit-progress-value {
        background: var(--color-jade);
      }
      progress::-moz-progress-bar {
        background: var(--color-jade);
      }
      .acts {
        grid-column: 2;
        grid-row: 1 / span 3;
        display: flex;
        gap: 8px;
      }
      [data-state='failed'] .quiet {
        color: var(--color-danger);
      }
      @media (max-width: 620px) {
        li {
          grid-template-columns: 1fr;
        }
        .acts {
          grid-column: 1;
          grid-row: auto;
        }
      }
    `,
  ]

  @property({ attribute: false }) sendings: readonly Sending[] = []
  /** Half sent before this page was opened. */
  @property({ attribute: false }) unfinished: readonly UploadUnderWay[] = []
  @property() locale: Locale = 'zh'

  protected override render() {
    const say = libraryWords(this.locale)
    return html`<section aria-labelledby="title">
      <h2 id="title">${say('send.title')}</h2>
      <ul>
        ${this.sendings.map((one) => this.#sending(one))}
        ${this.unfinished.map((one) => this.#unfinished(one))}
      </ul>
    </section>`
  }

  #sending(one: Sending) {
    const say = libraryWords(this.locale)
    const { key, name, bytes, sent, state, problem } = one
    const part = sayPart(bytes > 0 ? sent / bytes : 0)
    const words = problem ? problemWords(problem.code, this.locale, problem.detail) : ''
    return html`<li data-upload=${name} data-state=${state}>
      <span class="name">${name} <span class="quiet">${sayBytes(bytes)}</span></span>
      ${this.#bar(name, sent, bytes)}
      <p class="quiet" role=${state === 'failed' ? 'alert' : nothing}>${say(`send.${state}`, { part, problem: words })}</p>
      <span class="acts">
        ${state === 'sending' ? this.#button('pause', key, name) : nothing}
        ${state === 'paused' || state === 'failed' ? this.#button('go', key, name) : nothing}
        ${state === 'keeping' ? nothing : this.#button('cancel', key, name)}
      </span>
    </li>`
  }

  #unfinished({ id, name, bytes, arrived, expiresAt }: UploadUnderWay) {
    const say = libraryWords(this.locale)
    const day = new Intl.DateTimeFormat(this.locale === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'medium' })
    return html`<li data-upload=${name} data-state="unfinished">
      <span class="name">${name} <span class="quiet">${sayBytes(bytes)}</span></span>
      ${this.#bar(name, arrived, bytes)}
      <p class="quiet">${say('send.unfinished', { part: sayPart(arrived / bytes), day: day.format(new Date(expiresAt)) })}</p>
      <span class="acts">${this.#button('cancel', id, name)}</span>
    </li>`
  }

  readonly #bar = (name: string, value: number, max: number) =>
    html`<progress aria-label=${name} max=${max || 1} .value=${value}></progress>`

  #button(act: UploadAct['act'], key: string, name: string) {
    const say = libraryWords(this.locale)
    const tell = () => this.dispatchEvent(new CustomEvent<UploadAct>('upload-act', { detail: { act, key } }))
    return html`<button type="button" data-act=${act} aria-label=${say(`send.${act}One`, { name })} @click=${tell}>${say(`send.${act}`)}</button>`
  }
}
