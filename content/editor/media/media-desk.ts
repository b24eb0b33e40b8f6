import { html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { problemWords } from '../../contract/problems.ts'
import '../../design/confirm-dialog.ts'
import type { ConfirmDialog } from '../../design/confirm-dialog.ts'
import { tokenStyles } from '../../design/tokenStyles.ts'
import { type MediaKind, mediaKind } from '../../schema/library.ts'
import type { Locale } from '../../schema/localized.ts'
import { libraryWords } from '../../strings/libraryWords.ts'
import { editorStyles } from '../editorStyles.ts'
import { LibraryFeed } from './libraryFeed.ts'
import './media-details.ts'
import type { MediaChange } from './media-details.ts'
import './media-grid.ts'
import './media-drop.ts'
import type { MediaDrop } from './media-drop.ts'
import { mediaDeskStyles } from './mediaDeskStyles.ts'
import { mediaStyles } from './mediaStyles.ts'
import './upload-list.ts'
import type { UploadAct } from './upload-list.ts'

/** The room of the library: send files, find them, say what they show, see where they are used. */
@customElement('media-desk')
export class MediaDesk extends LitElement {
  static override styles = [tokenStyles, editorStyles, mediaStyles, mediaDeskStyles]

  @property() locale: Locale = 'zh'
  /** The file whose details are open. */
  @property() open: string | undefined
  @state() private sought = ''
  @state() private kind: MediaKind | 'all' = 'all'
  @query('media-drop') private readonly drop!: MediaDrop
  @query('confirm-dialog') private readonly dialog!: ConfirmDialog
  readonly #feed = new LibraryFeed(this, () => this.locale)

  protected override willUpdate() {
    void this.#feed.lookAt(this.open)
  }

  protected override render() {
    const { told, problem, sendings, unfinished, remaking, busy } = this.#feed
    return html`<main>
      <media-drop .locale=${this.locale} @files-given=${this.#send}></media-drop>
      <p class="told" role="status">${told}</p>
      ${remaking ? html`<p><button type="button" class="main" data-act="remake" ?disabled=${busy} @click=${this.#feed.remake}>${libraryWords(this.locale)('details.remake')}</button></p>` : nothing}
      ${problem ? html`<p class="fault" role="alert" data-code=${problem.code}>${problemWords(problem.code, this.locale, problem.detail)}</p>` : nothing}
      <upload-list ?hidden=${sendings.length + unfinished.length === 0} .sendings=${sendings} .unfinished=${unfinished} .locale=${this.locale} @upload-act=${this.#act}></upload-list>
      ${this.#filters()} ${this.#shelf()}
      <confirm-dialog></confirm-dialog>
    </main>`
  }

  #filters() {
    const say = libraryWords(this.locale)
    const find = (event: Event) => {
      this.sought = (event.target as HTMLInputElement).value
    }
    return html`<div class="filters">
      <input type="search" .value=${this.sought} placeholder=${say('search')} aria-label=${say('search')} @input=${find} />
      <div class="kinds" role="group" aria-label=${say('grid.title')}>
        ${(['all', ...mediaKind.options] as const).map(
          (kind) =>
            html`<button type="button" data-kind=${kind} aria-pressed=${kind === this.kind} @click=${() => this.#show(kind)}>${say(`kind.${kind}`)}</button>`,
        )}
      </div>
      <span class="quiet">${say('grid.count', { count: this.#found.length })}</span>
    </div>`
  }

  #shelf() {
    const say = libraryWords(this.locale)
    const { entries, uses, busy } = this.#feed
    if (!entries) return nothing
    if (entries.length === 0) return html`<p class="empty">${say('grid.empty')}</p>`
    const entry = entries.find(({ id }) => id === this.open)
    return html`<div class="shelf" ?data-open=${Boolean(this.open)}>
      ${
        this.#found.length > 0
          ? html`<media-grid .entries=${this.#found} .open=${this.open} .locale=${this.locale}></media-grid>`
          : html`<p class="empty">${say('grid.none')}</p>`
      }
      ${
        entry
          ? html`<media-details .entry=${entry} .uses=${uses} .locale=${this.locale} .busy=${busy}
              @media-change=${({ detail }: CustomEvent<MediaChange>) => this.#feed.change(entry, detail)}
              @media-again=${() => this.#feed.again(entry)} @media-delete=${this.#delete} @media-replace=${this.#replace}></media-details>`
          : this.open
            ? html`<p class="quiet">${say('details.gone')}</p>`
            : nothing
      }
    </div>`
  }

  get #found() {
    const words = this.sought.trim().toLowerCase()
    return (this.#feed.entries ?? []).filter(
      ({ name, kind, alt }) =>
        (this.kind === 'all' || kind === this.kind) &&
        [name, alt?.zh, alt?.en].some((text) => text?.toLowerCase().includes(words)),
    )
  }

  #show(kind: MediaKind | 'all') {
    this.kind = kind
  }

  readonly #send = ({ detail }: CustomEvent<readonly File[]>) => {
    for (const file of detail) this.#feed.send(file)
  }

  readonly #act = async ({ detail: { act, key } }: CustomEvent<UploadAct>) => {
    if (act === 'pause') return this.#feed.pause(key)
    if (act === 'go') return this.#feed.go(key)
    const say = libraryWords(this.locale)
    const name = this.#feed.nameOf(key)
    const sure = await this.dialog.ask({
      ...{ title: say('send.cancelTitle', { name }), why: say('send.cancelAsk') },
      ...{ yes: say('send.cancel'), no: say('details.cancel'), grave: true },
    })
    if (sure) await this.#feed.cancel(key)
  }

  readonly #delete = async () => {
    const entry = this.#feed.entries?.find(({ id }) => id === this.open)
    if (!entry) return
    const say = libraryWords(this.locale)
    const { name } = entry
    const sure = await this.dialog.ask({
      ...{ title: say('details.deleteTitle'), why: say('details.deleteAsk', { name }) },
      ...{ yes: say('details.delete'), no: say('details.cancel'), grave: true },
    })
    if (sure && (await this.#feed.remove(entry))) location.hash = '#media'
  }

  readonly #replace = async () => {
    const entry = this.#feed.entries?.find(({ id }) => id === this.open)
    if (!entry) return
    const say = libraryWords(this.locale)
    const sure = await this.dialog.ask({
      ...{ title: say('details.replaceTitle'), why: say('details.replaceAsk') },
      ...{ yes: say('send.choose'), no: say('details.cancel') },
    })
    if (!sure) return
    const [file] = await this.drop.choose(false)
    if (file) this.#feed.replace(entry, file)
  }
}
