import { html, LitElement } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { call } from '../../contract/call.ts'
import { mediaUrl } from '../../contract/mediaUrl.ts'
import { routes } from '../../contract/routes.ts'
import { tokenStyles } from '../../design/tokenStyles.ts'
import type { Picture } from '../../schema/exhibit.ts'
import type { LibraryEntry } from '../../schema/library.ts'
import type { Locale } from '../../schema/localized.ts'
import { pictureFacts } from '../../schema/mediaFacts.ts'
import { libraryWords } from '../../strings/libraryWords.ts'
import { editorStyles } from '../editorStyles.ts'
import { pictureOf } from './pictureOf.ts'
import { picturePickerStyles } from './picturePickerStyles.ts'

/** Asks for a picture of the library: `await picker.choose()`. Those without words are shown, and cannot be chosen. */
@customElement('picture-picker')
export class PicturePicker extends LitElement {
  static override styles = [tokenStyles, editorStyles, picturePickerStyles]

  @property() locale: Locale = 'zh'
  @state() private entries: readonly LibraryEntry[] = []
  @query('dialog') private readonly dialog!: HTMLDialogElement
  #answer: ((picture: Picture | undefined) => void) | undefined

  /** The picture that was chosen, or nothing. @throws Problem */
  async choose(): Promise<Picture | undefined> {
    const entries = await call(routes.listLibrary, { locale: this.locale })
    this.entries = entries.filter(({ kind, status }) => kind === 'picture' && status === 'ready')
    await this.updateComplete
    this.dialog.showModal()
    return new Promise((answer) => {
      this.#answer = answer
    })
  }

  protected override render() {
    const say = libraryWords(this.locale)
    return html`<dialog aria-labelledby="title" @close=${() => this.#tell(undefined)}>
      <h2 id="title">${say('pick.title')}</h2>
      <p>${say(this.entries.length > 0 ? 'pick.lead' : 'pick.empty')}</p>
      <ul>${this.entries.map((entry) => this.#choice(entry))}</ul>
      <button type="button" @click=${() => this.dialog.close()}>${say('details.cancel')}</button>
    </dialog>`
  }

  #choice(entry: LibraryEntry) {
    const picture = pictureOf(entry)
    const small = pictureFacts.safeParse(entry.facts).data?.webp[0]
    const words = picture?.alt[this.locale] ?? libraryWords(this.locale)('status.needsAlt')
    return html`<li>
      <button type="button" data-pick=${entry.id} ?disabled=${!picture} @click=${() => this.#tell(picture)}>
        <img src=${small ? mediaUrl(small.file) : ''} alt="" loading="lazy" />
        <span><strong>${entry.name}</strong></span>
        <span>${words}</span>
      </button>
    </li>`
  }

  #tell(picture: Picture | undefined) {
    const answer = this.#answer
    this.#answer = undefined
    answer?.(picture)
    if (picture) this.dialog.close()
  }
}
