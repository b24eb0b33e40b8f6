import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { call } from '../contract/call.ts'
import { mediaUrl } from '../contract/mediaUrl.ts'
import { Problem, problemWords } from '../contract/problems.ts'
import { routes } from '../contract/routes.ts'
import { tokenStyles } from '../design/tokenStyles.ts'
import type { Exhibit } from '../schema/exhibit.ts'
import type { Locale } from '../schema/localized.ts'
import { PICTURE_LIMIT_BYTES } from '../schema/media.ts'
import { editorWords } from '../strings/editorWords.ts'
import { withValue } from './editDraft.ts'
import { editorStyles } from './editorStyles.ts'

/** The picture of an exhibit: choose, replace, describe, remove. Tells of each change by `exhibit-edit`. */
@customElement('exhibit-picture')
export class ExhibitPicture extends LitElement {
  static override styles = [
    tokenStyles,
    editorStyles,
    css`
      section {
        display: grid;
        gap: 14px;
        padding: 22px 0 26px;
        border-top: 1px solid color-mix(in srgb, var(--color-ink) 18%, transparent);
      }
      h3 {
        font-size: 20px;
      }
      img {
        max-width: 100%;
        max-height: 260px;
        border-radius: 14px;
        justify-self: start;
      }
      p {
        margin: 0;
        font-size: 14px;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 10px;
        align-items: center;
      }
      label {
        display: grid;
        gap: 5px;
        font-size: 14px;
      }
      input[type='file'] {
        position: absolute;
        width: 1px;
        height: 1px;
        opacity: 0;
      }
    `,
  ]

  @property({ attribute: false }) exhibit!: Exhibit
  @property({ attribute: false }) faults: ReadonlyMap<string, string> = new Map()
  @property() locale: Locale = 'zh'
  @state() private sending = false
  @state() private problem: Problem | undefined

  protected override render() {
    const say = editorWords(this.locale)
    const { picture } = this.exhibit
    return html`<section>
      <h3>${say('picture.title')}</h3>
      ${picture ? html`<img src=${mediaUrl(picture.file)} alt=${picture.alt[this.locale]} />` : html`<p>${say('picture.none')}</p>`}
      <div class="row">
        <button type="button" ?disabled=${this.sending} @click=${this.#choose}>${say(picture ? 'picture.replace' : 'picture.choose')}</button>
        ${picture ? html`<button type="button" @click=${() => this.#tell(withValue(this.exhibit, ['picture'], undefined))}>${say('picture.remove')}</button>` : nothing}
        <p>${this.sending ? say('picture.sending') : say('picture.limits')}</p>
      </div>
      <input type="file" tabindex="-1" aria-label=${say('picture.choose')} accept="image/jpeg,image/png,image/webp,image/avif,image/heic,image/gif,image/tiff" @change=${this.#send} />
      ${this.problem ? html`<p class="fault" role="alert" data-code=${this.problem.code}>${problemWords(this.problem.code, this.locale, this.problem.detail)}</p>` : nothing}
      ${picture ? (['zh', 'en'] as const).map((language) => this.#alt(picture.alt[language], language)) : nothing}
    </section>`
  }

  #alt(text: string, language: Locale) {
    const say = editorWords(this.locale)
    const fault = this.faults.get(`picture.alt.${language}`)
    return html`<label>
      ${say('picture.alt')} · ${say(language === 'zh' ? 'form.zh' : 'form.en')}
      <input .value=${text} aria-invalid=${Boolean(fault)}
        @input=${(event: Event) => this.#tell(withValue(this.exhibit, ['picture', 'alt', language], (event.target as HTMLInputElement).value))} />
      ${fault ? html`<p class="fault" role="alert">${fault}</p>` : nothing}
    </label>`
  }

  #choose() {
    this.renderRoot.querySelector<HTMLInputElement>('input[type=file]')?.click()
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
      const alt = this.exhibit.picture?.alt ?? { zh: '', en: '' }
      this.#tell(withValue(this.exhibit, ['picture'], { file: stored.file, alt }))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      this.problem = error
    } finally {
      this.sending = false
    }
  }

  #tell(detail: Exhibit) {
    this.dispatchEvent(new CustomEvent('exhibit-edit', { detail, bubbles: true, composed: true }))
  }
}
