import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { mediaUrl } from '../../contract/mediaUrl.ts'
import { tokenStyles } from '../../design/tokenStyles.ts'
import type { LibraryEntry } from '../../schema/library.ts'
import type { Locale } from '../../schema/localized.ts'
import { audioFacts, modelFacts, pictureFacts } from '../../schema/mediaFacts.ts'
import { libraryWords } from '../../strings/libraryWords.ts'
import { kindIcon } from './kindIcon.ts'
import { mediaStyles } from './mediaStyles.ts'
import './model-face.ts'
import { sayBytes } from './sayBytes.ts'
import { waveform } from './waveform.ts'

/** Files as a grid of pictures; each is a link to its details. */
@customElement('media-grid')
export class MediaGrid extends LitElement {
  static override styles = [
    tokenStyles,
    mediaStyles,
    css`
      ul {
        list-style: none;
        margin: 0;
        padding: 0;
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(150px, 1fr));
        gap: 16px;
      }
      a {
        position: relative;
        display: grid;
        grid-template-rows: 132px auto;
        height: 100%;
        border-radius: 14px;
        overflow: hidden;
        background: var(--color-white);
        color: var(--color-ink);
        text-decoration: none;
      }
      a:hover {
        box-shadow: 0 2px 14px color-mix(in srgb, var(--color-ink) 16%, transparent);
      }
      a[aria-current='true']::after {
        content: '';
        position: absolute;
        inset: 0;
        border: 3px solid var(--color-jade);
        border-radius: 14px;
      }
      .face {
        display: grid;
        place-items: center;
        overflow: hidden;
        background: linear-gradient(160deg, var(--color-mist), var(--color-paper));
        color: var(--color-jade);
      }
      .face img {
        width: 100%;
        height: 132px;
        object-fit: cover;
      }
      .face svg {
        width: 56px;
        height: 56px;
      }
      .face.sound svg {
        width: calc(100% - 28px);
        height: 60px;
      }
      .said {
        display: grid;
        gap: 2px;
        align-content: start;
        padding: 10px 12px 12px;
      }
      .name {
        font-size: 15px;
        line-height: 1.45;
        overflow-wrap: anywhere;
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
        overflow: hidden;
      }
      [data-status='refused'] {
        color: var(--color-danger);
      }
      [data-status='needsAlt'] {
        color: color-mix(in srgb, var(--color-clay) 70%, var(--color-ink));
        font-weight: 600;
      }
    `,
  ]

  @property({ attribute: false }) entries: readonly LibraryEntry[] = []
  @property() open: string | undefined
  @property() locale: Locale = 'zh'

  protected override render() {
    return html`<ul>${this.entries.map((entry) => this.#card(entry))}</ul>`
  }

  #card(entry: LibraryEntry) {
    const say = libraryWords(this.locale)
    const shown = statusOf(entry)
    const { id, name, kind, bytes } = entry
    return html`<li>
      <a href="#media/${id}" data-entry=${id} data-kind=${kind} aria-current=${id === this.open ? 'true' : 'false'}>
        ${this.#face(entry)}
        <span class="said">
          <span class="name">${name}</span>
          <span class="quiet">${say(`kind.${kind}`)} · ${sayBytes(bytes)}</span>
          ${shown === 'ready' ? nothing : html`<span class="quiet" data-status=${shown}>${say(`status.${shown}`)}</span>`}
        </span>
      </a>
    </li>`
  }

  #face({ kind, facts, alt, focus }: LibraryEntry) {
    const picture = kind === 'picture' ? pictureFacts.safeParse(facts).data : undefined
    const [small] = picture?.webp ?? []
    if (small) {
      const at = focus ?? { x: 0.5, y: 0.5 }
      return html`<span class="face"><img src=${mediaUrl(small.file)} loading="lazy" alt=${alt?.[this.locale] ?? ''} .style=${`object-position: ${at.x * 100}% ${at.y * 100}%`} /></span>`
    }
    const sound = kind === 'audio' ? audioFacts.safeParse(facts).data : undefined
    if (sound) return html`<span class="face sound">${waveform(sound.peaks)}</span>`
    const model = kind === 'model' ? modelFacts.safeParse(facts).data : undefined
    if (model) return html`<span class="face"><model-face .file=${model.file}></model-face></span>`
    return html`<span class="face">${kindIcon(kind)}</span>`
  }
}

/** What a card says of a file: a picture is not ready before its words are written. */
const statusOf = ({ kind, status, alt }: LibraryEntry) =>
  status === 'ready' && kind === 'picture' && !alt ? 'needsAlt' : status
