import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { call } from '../../contract/call.ts'
import { mediaUrl } from '../../contract/mediaUrl.ts'
import { routes } from '../../contract/routes.ts'
import { tokenStyles } from '../../design/tokenStyles.ts'
import type { Model, Picture } from '../../schema/exhibit.ts'
import type { Locale, Localized } from '../../schema/localized.ts'
import { toWrite } from '../../schema/unfinished.ts'
import { formWords } from '../../strings/formWords.ts'
import { Doing } from '../desk/doing.ts'
import { editorStyles } from '../editorStyles.ts'
import '../media/media-picker.ts'
import type { MediaPicker } from '../media/media-picker.ts'
import '../media/model-face.ts'
import { modelOf, whyNoModel } from '../media/modelOf.ts'
import { altHint } from './altHint.ts'
import { fileFieldStyles } from './fileFieldStyles.ts'
import { formStyles } from './formStyles.ts'
import './localized-field.ts'

/** What an exhibit is to show; `picture` is a photograph of it, where there was none. */
export interface ModelChosen {
  readonly model: Model | undefined
  readonly picture?: Picture
}

/** Of the photograph, in px. */
const PHOTO = { width: 1200, height: 1200 } as const

/** A model of the library: choose, replace, describe, photograph, remove. Tells by `value-change` (`ModelChosen`). */
@customElement('model-field')
export class ModelField extends LitElement {
  static override styles = [
    tokenStyles,
    editorStyles,
    formStyles,
    fileFieldStyles,
    css`
      model-face {
        width: 240px;
        height: 180px;
        border-radius: 12px;
        overflow: hidden;
        background: linear-gradient(180deg, var(--color-mist), var(--color-paper));
        color: var(--color-jade);
      }
    `,
  ]

  @property({ attribute: false }) value: Model | undefined
  @property() name = ''
  @property() locale: Locale = 'zh'
  /** True where the exhibit cannot be published without it. */
  @property({ type: Boolean }) wanted = false
  /** True where a picture of it is there already. */
  @property({ type: Boolean }) pictured = false
  @state() private noPhoto = false
  readonly #doing = new Doing(this)
  @query('media-picker') private readonly picker!: MediaPicker

  protected override render() {
    const say = formWords(this.locale)
    const { value } = this
    const { busy } = this.#doing
    return html`<div class="held" role="group" aria-label=${this.name}>
      <p>${this.name}</p>
      ${value ? html`<model-face .file=${value.file} role="img" aria-label=${value.alt[this.locale]}></model-face>` : nothing}
      ${!value && this.wanted ? html`<p class="todo">${say('todo.model')}</p>` : nothing}
      <div class="row">
        <button type="button" data-act="pick" ?disabled=${busy} @click=${this.#pick}>${say(value ? 'model.replace' : 'model.pick')}</button>
        ${value ? html`<button type="button" data-act="photo" ?disabled=${busy} @click=${() => this.#photograph(value)}>${say('model.photo')}</button>` : nothing}
        ${value ? html`<button type="button" data-act="remove" @click=${() => this.#tell({ model: undefined })}>${say('model.remove')}</button>` : nothing}
      </div>
      ${value ? html`<p role="status">${say(this.noPhoto ? 'model.photoFailed' : 'model.photoHint')}</p>` : nothing}
      <media-picker .locale=${this.locale}></media-picker>
      ${this.#doing.fault()}
      ${
        value
          ? html`<localized-field .value=${value.alt} .name=${say('model.alt')} .names=${altHint} .locale=${this.locale} @value-change=${({ detail }: CustomEvent<Localized>) => this.#tell({ model: { ...value, alt: detail } })}></localized-field>`
          : nothing
      }
    </div>`
  }

  readonly #pick = () =>
    this.#doing.attempt(async () => {
      const chosen = await this.picker.choose({
        kind: 'model',
        whyNot: (entry) => whyNoModel(entry, this.locale),
      })
      const unwritten = { zh: toWrite(altHint.zh), en: toWrite(altHint.en) }
      const model = chosen && modelOf(chosen, this.value?.alt ?? unwritten)
      if (!model) return
      this.#tell({ model })
      if (!this.pictured) await this.#photograph(model)
    })

  #photograph(model: Model) {
    return this.#doing.attempt(async () => {
      const { drawModel } = await import('../media/drawModel.ts')
      const body = await drawModel(mediaUrl(model.file), PHOTO).catch(() => undefined)
      this.noPhoto = body === undefined
      if (!body) return
      const { file } = await call(routes.addMedia, { body, locale: this.locale })
      // Another exhibit may be open by now, or another model chosen; what it is may have been written meanwhile.
      const { value } = this
      if (!this.isConnected || value?.file !== model.file) return
      this.#tell({ model: value, picture: { file, alt: value.alt } })
    })
  }

  #tell(detail: ModelChosen) {
    this.dispatchEvent(new CustomEvent<ModelChosen>('value-change', { detail }))
  }
}
