import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { call } from '../../contract/call.ts'
import { mediaUrl } from '../../contract/mediaUrl.ts'
import { Problem, problemWords } from '../../contract/problems.ts'
import { routes } from '../../contract/routes.ts'
import { tokenStyles } from '../../design/tokenStyles.ts'
import type { Picture } from '../../schema/exhibit.ts'
import type { Locale, Localized } from '../../schema/localized.ts'
import { PICTURE_LIMIT_BYTES } from '../../schema/media.ts'
import { toWrite } from '../../schema/unfinished.ts'
import { editorWords } from '../../strings/editorWords.ts'
import { formWords } from '../../strings/formWords.ts'
import { libraryWords } from '../../strings/libraryWords.ts'
import { editorStyles } from '../editorStyles.ts'
import '../media/media-picker.ts'
import type { MediaPicker } from '../media/media-picker.ts'
import { pictureOf } from '../media/pictureOf.ts'
import { altHint } from './altHint.ts'
import { fileFieldStyles } from './fileFieldStyles.ts'
import { formStyles } from './formStyles.ts'
import './localized-field.ts'

/** A picture: choose, replace, describe, remove. Tells of each change by `value-change` with the picture or undefined. */
@customElement('picture-field')
export class PictureField extends LitElement {
  static override styles = [
    tokenStyles,
    editorStyles,
    formStyles,
    fileFieldStyles,
    css`
      img {
        max-width: 100%;
        max-height: 220px;
        border-radius: 12px;
        justify-self: start;
      }
      input[type='file'] {
        position: absolute;
        width: 1px;
        height: 1px;
        opacity: 0;
      }
    `,
  ]

  @property({ attribute: false }) value: Picture | undefined
  @property() name = ''
  @property() locale: Locale = 'zh'
  /** True where the exhibit cannot be published without it. */
  @property({ type: Boolean }) wanted = false
  @state() private sending = false
  @state() private problem: Problem | undefined
  @query('media-picker') private readonly picker!: MediaPicker

  protected override render() {
    const say = editorWords(this.locale)
    const { value } = this
    const act = value ? 'picture.replace' : 'picture.choose'
    return html`<div class="held" role="group" aria-label=${this.name}>
      <p>${this.name}</p>
      ${value ? html`<img src=${mediaUrl(value.file)} alt=${value.alt[this.locale]} />` : nothing}
      ${!value && this.wanted ? html`<p class="todo">${formWords(this.locale)('todo.picture')}</p>` : nothing}
      <div class="row">
        <button type="button" ?disabled=${this.sending} @click=${this.#choose}>${say(act)}</button>
        <button type="button" data-act="pick" ?disabled=${this.sending} @click=${this.#pick}>${say('picture.pick')}</button>
        ${value ? html`<button type="button" @click=${() => this.#tell(undefined)}>${say('picture.remove')}</button>` : nothing}
        <p role="status">${this.sending ? say('picture.sending') : say('picture.limits')}</p>
      </div>
      <media-picker .locale=${this.locale}></media-picker>
      <input type="file" tabindex="-1" aria-label=${`${this.name}: ${say(act)}`} accept="image/jpeg,image/png,image/webp,image/avif,image/heic,image/gif,image/tiff" @change=${this.#send} />
      ${this.problem ? html`<p class="fault" role="alert" data-code=${this.problem.code}>${problemWords(this.problem.code, this.locale, this.problem.detail)}</p>` : nothing}
      ${
        value
          ? html`<localized-field .value=${value.alt} .name=${say('picture.alt')} .names=${altHint} .locale=${this.locale} @value-change=${({ detail }: CustomEvent<Localized>) => this.#tell({ ...value, alt: detail })}></localized-field>`
          : nothing
      }
    </div>`
  }

  #choose() {
    this.renderRoot.querySelector<HTMLInputElement>('input[type=file]')?.click()
  }

  readonly #pick = async () => {
    this.problem = undefined
    try {
      const needsAlt = libraryWords(this.locale)('status.needsAlt')
      const chosen = await this.picker.choose({
        kind: 'picture',
        whyNot: (entry) => (pictureOf(entry) ? undefined : needsAlt),
      })
      const picture = chosen && pictureOf(chosen)
      if (picture) this.#tell(picture)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      this.problem = error
    }
  }

  async #send(event: Event) {
    const input = event.target as HTMLInputElement
    const file = input.files?.[0]
    // The same file chosen again must be heard again.
    input.value = ''
    if (!file) return
    this.problem = undefined
    if (file.size > PICTURE_LIMIT_BYTES) {
      this.problem = new Problem('request/too-large', `${PICTURE_LIMIT_BYTES / 1024 / 1024} MB`)
      return
    }
    this.sending = true
    try {
      const stored = await call(routes.addMedia, { body: file, locale: this.locale })
      const alt = this.value?.alt ?? { zh: toWrite(altHint.zh), en: toWrite(altHint.en) }
      this.#tell({ file: stored.file, alt })
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      this.problem = error
    } finally {
      this.sending = false
    }
  }

  #tell(detail: Picture | undefined) {
    this.dispatchEvent(new CustomEvent('value-change', { detail }))
  }
}
