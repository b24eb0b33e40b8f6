import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '../../design/tokenStyles.ts'
import { readLength, sayLength } from '../../player/sayLength.ts'
import type { DocumentaryChapter } from '../../schema/documentary.ts'
import type { Locale } from '../../schema/localized.ts'
import { documentaryWords } from '../../strings/documentaryWords.ts'
import { editorStyles } from '../editorStyles.ts'
import { asTyped } from '../forms/asTyped.ts'
import { areChaptersRight } from './writtenFilm.ts'

/** The chapters of a film beside its picture. Tells `chapters-change` with the new ones, `chapter-seek` with a place in s. */
@customElement('chapter-editor')
export class ChapterEditor extends LitElement {
  static override styles = [
    tokenStyles,
    editorStyles,
    css`
      ol {
        display: grid;
        gap: 8px;
        list-style: none;
        margin: 12px 0;
        padding: 0;
      }
      li {
        display: grid;
        grid-template-columns: 6em minmax(0, 1fr) minmax(0, 1fr) auto auto;
        gap: 8px;
      }
      li button {
        padding: 0 14px;
      }
      @media (max-width: 760px) {
        li {
          grid-template-columns: 6em minmax(0, 1fr);
        }
        li input:nth-child(n + 2) {
          grid-column: 1 / -1;
        }
      }
    `,
  ]
  @property({ attribute: false }) chapters: readonly DocumentaryChapter[] = []
  /** Of the film, in s. */
  @property({ type: Number }) length = 0
  /** Where the picture is, in s. */
  @property({ attribute: false }) at: () => number = () => 0
  @property() locale: Locale = 'zh'

  protected override render() {
    const say = documentaryWords(this.locale)
    const isRight = areChaptersRight(this.chapters, this.length)
    return html`<h3>${say('chapters.title')}</h3>
      ${this.chapters.length === 0 ? html`<p>${say('chapters.none')}</p>` : html`<ol>${this.chapters.map((chapter, index) => this.#row(chapter, index))}</ol>`}
      ${isRight ? '' : html`<p class="fault" role="alert">${say('chapters.fault')}</p>`}
      <button type="button" data-act="add-chapter" @click=${this.#add}>${say('chapters.add', { time: sayLength(this.at()) })}</button>`
  }

  #row({ at, title }: DocumentaryChapter, index: number) {
    const say = documentaryWords(this.locale)
    const number = index + 1
    const named = (language: Locale) => (event: Event) =>
      this.#change(index, { at, title: { ...title, [language]: (event.target as HTMLInputElement).value } })
    return html`<li>
      <input aria-label=${say('chapters.at', { number })} .value=${sayLength(at)} title=${say('chapters.time')} @change=${(event: Event) => this.#move(index, event)} />
      <input lang="zh-CN" aria-label=${say('chapters.zh', { number })} placeholder=${say('field.zh')} .value=${asTyped(title.zh)} @input=${named('zh')} />
      <input lang="en" aria-label=${say('chapters.en', { number })} placeholder=${say('field.en')} .value=${asTyped(title.en)} @input=${named('en')} />
      <button type="button" @click=${() => this.#change(index, { at: Math.floor(this.at()), title })}>${say('chapters.here')}</button>
      <button type="button" aria-label=${say('chapters.remove', { number })} @click=${() => this.#tell(this.chapters.filter((_, place) => place !== index))}>×</button>
    </li>`
  }

  #move(index: number, event: Event) {
    const input = event.target as HTMLInputElement
    const at = readLength(input.value)
    const chapter = this.chapters[index]
    if (at === undefined || !chapter) {
      input.setAttribute('aria-invalid', 'true')
      return
    }
    input.removeAttribute('aria-invalid')
    this.#change(index, { ...chapter, at })
    this.dispatchEvent(new CustomEvent('chapter-seek', { detail: at, bubbles: true, composed: true }))
  }

  #change(index: number, chapter: DocumentaryChapter) {
    this.#tell(this.chapters.map((one, place) => (place === index ? chapter : one)))
  }

  readonly #add = () => {
    const added = { at: Math.floor(this.at()), title: { zh: '', en: '' } }
    this.#tell([...this.chapters, added].sort((one, other) => one.at - other.at))
  }

  #tell(chapters: readonly DocumentaryChapter[]) {
    this.dispatchEvent(
      new CustomEvent('chapters-change', { detail: chapters, bubbles: true, composed: true }),
    )
  }
}
