import { html, LitElement } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { tokenStyles } from '../../design/tokenStyles.ts'
import type { Locale } from '../../schema/localized.ts'
import { libraryWords } from '../../strings/libraryWords.ts'
import { editorStyles } from '../editorStyles.ts'
import { mediaDeskStyles } from './mediaDeskStyles.ts'
import { mediaStyles } from './mediaStyles.ts'

/** Takes files, chosen, or dropped wherever on the page; tells them by `files-given`. */
@customElement('media-drop')
export class MediaDrop extends LitElement {
  static override styles = [tokenStyles, editorStyles, mediaStyles, mediaDeskStyles]

  @property() locale: Locale = 'zh'
  @state() private over = false
  @query('input') private readonly input!: HTMLInputElement
  #chosen: ((files: readonly File[]) => void) | undefined

  /** Lets somebody choose, for a purpose of the caller's; nothing is told. */
  choose(several: boolean): Promise<readonly File[]> {
    this.input.multiple = several
    this.input.click()
    return new Promise((chosen) => {
      this.#chosen = chosen
    })
  }

  // A file that misses the place must not take the page away from under the editor.
  override connectedCallback() {
    super.connectedCallback()
    addEventListener('dragover', this.#hover)
    addEventListener('dragleave', this.#leave)
    addEventListener('drop', this.#drop)
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    removeEventListener('dragover', this.#hover)
    removeEventListener('dragleave', this.#leave)
    removeEventListener('drop', this.#drop)
  }

  protected override render() {
    const say = libraryWords(this.locale)
    return html`<div class="drop" ?data-over=${this.over}>
      <button type="button" class="main" @click=${this.#press}>${say('send.choose')}</button>
      <p class="quiet">${say('send.drop')}</p>
      <input type="file" multiple tabindex="-1" aria-label=${say('send.choose')} @change=${this.#change} @cancel=${() => this.#answer([])} />
    </div>`
  }

  readonly #press = () => {
    this.#chosen = undefined
    this.input.multiple = true
    this.input.click()
  }

  readonly #change = () => {
    const files = [...(this.input.files ?? [])]
    // The same file chosen again must be heard again.
    this.input.value = ''
    if (!this.#answer(files)) this.#tell(files)
  }

  #answer(files: readonly File[]): boolean {
    const asked = this.#chosen
    this.#chosen = undefined
    asked?.(files)
    return asked !== undefined
  }

  readonly #hover = (event: DragEvent) => {
    if (!bringsFiles(event)) return
    event.preventDefault()
    this.over = true
  }

  /** Told of each element that is left; the page itself is left to nowhere. */
  readonly #leave = ({ relatedTarget }: DragEvent) => {
    if (!relatedTarget) this.over = false
  }

  readonly #drop = (event: DragEvent) => {
    if (!bringsFiles(event)) return
    event.preventDefault()
    this.over = false
    this.#tell([...(event.dataTransfer?.files ?? [])])
  }

  #tell(files: readonly File[]) {
    if (files.length > 0)
      this.dispatchEvent(new CustomEvent<readonly File[]>('files-given', { detail: files }))
  }
}

/** Words that are dragged within the page are not ours. */
const bringsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false
