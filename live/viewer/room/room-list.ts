import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import { nameOf } from '#content/room/authorOf.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { Author, RoomMessage } from '#content/schema/room.ts'
import { roomWords } from '#content/strings/roomWords.ts'

/** Nearer to the end than this is at the end, in px. */
const AT_END_PX = 48
/** A screen reader hears of what is new no oftener than this, in ms. */
const HEARD_EVERY_MS = 10_000
/** So many are read out; of more only the number. */
const READ_OUT = 2
const SCROLL_KEYS = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ']

/** What was said, the newest at the end. It follows what comes, unless the reader has scrolled up. */
@customElement('room-list')
export class RoomList extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    css`
      :host {
        position: relative;
        display: grid;
      }
      .scroll {
        overflow-y: auto;
        overscroll-behavior: contain;
        min-height: 0;
      }
      ul {
        display: grid;
        gap: 2px;
        margin: 0;
        padding: 4px 0;
        list-style: none;
        line-height: 1.55;
      }
      li {
        padding: 4px 10px 4px 12px;
        border-left: 3px solid transparent;
        overflow-wrap: anywhere;
      }
      li[data-mine] {
        border-left-color: var(--color-osmanthus);
      }
      b {
        margin-right: 8px;
        color: var(--color-jade);
        font-weight: 600;
        font-size: 14px;
      }
      .nothing {
        padding: 12px;
        color: var(--faint);
      }
      .newest {
        position: absolute;
        inset: auto 0 8px;
        margin: 0 auto;
        width: max-content;
        min-height: 48px;
        background: var(--color-white);
        font-size: 15px;
      }
      .heard {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
      }
    `,
  ]
  @property({ attribute: false }) messages: readonly RoomMessage[] = []
  @property({ attribute: false }) you: Author | null = null
  @property() locale: Locale = 'zh'
  @query('.scroll') private readonly scroller!: HTMLElement
  @state() private heard = ''
  /** Of the last message that the reader has seen, while they read further up. */
  @state() private readUpTo: number | undefined
  #unheard: RoomMessage[] = []
  #heardAt = 0
  #timer: ReturnType<typeof setTimeout> | undefined

  override disconnectedCallback() {
    super.disconnectedCallback()
    clearTimeout(this.#timer)
  }

  protected override willUpdate(changed: Map<string, unknown>) {
    const before = changed.get('messages') as readonly RoomMessage[] | undefined
    if (!before || before.length === 0) return
    const known = new Set(before.map(({ id }) => id))
    this.#unheard.push(...this.messages.filter(({ id }) => !known.has(id)))
    this.#tellSoon()
  }

  protected override render() {
    const say = roomWords(this.locale)
    const { readUpTo } = this
    const place = this.messages.findIndex(({ id }) => id === readUpTo)
    const waiting = readUpTo === undefined ? 0 : this.messages.length - 1 - place
    return html`<div class="scroll" role="log" aria-live="off" aria-label=${say('list.label')} tabindex="0" @scroll=${this.#scrolled} @keydown=${this.#key}>
        ${this.messages.length === 0 ? html`<p class="nothing">${say('list.empty')}</p>` : nothing}
        <ul>${repeat(
          this.messages,
          ({ id }) => id,
          (message) =>
            html`<li ?data-mine=${this.#isMine(message)}><b>${nameOf(message.author, this.locale)}</b>${message.text}</li>`,
        )}</ul>
      </div>
      ${
        readUpTo === undefined
          ? nothing
          : html`<button type="button" class="newest" @click=${this.#toNewest}>${waiting > 0 ? say('list.waiting', { count: waiting }) : say('list.newest')}</button>`
      }
      <p class="heard" role="status">${this.heard}</p>`
  }

  protected override updated() {
    if (this.readUpTo === undefined) this.scroller.scrollTop = this.scroller.scrollHeight
  }

  readonly #scrolled = () => {
    const { scrollTop, clientHeight, scrollHeight } = this.scroller
    const atEnd = scrollHeight - clientHeight - scrollTop < AT_END_PX
    if (atEnd) this.readUpTo = undefined
    else this.readUpTo ??= this.messages.at(-1)?.id
  }

  readonly #toNewest = () => {
    this.readUpTo = undefined
    this.scroller.focus()
  }

  /** Here these keys scroll; elsewhere on the page they are the player's. */
  readonly #key = (event: KeyboardEvent) => {
    if (SCROLL_KEYS.includes(event.key)) event.stopPropagation()
  }

  #tellSoon() {
    if (this.#unheard.length === 0) return
    const wait = Math.max(0, this.#heardAt + HEARD_EVERY_MS - performance.now())
    this.#timer ??= setTimeout(() => this.#tell(), wait)
  }

  #tell() {
    this.#timer = undefined
    this.#heardAt = performance.now()
    const say = roomWords(this.locale)
    const news = this.#unheard.filter((message) => !this.#isMine(message))
    this.#unheard = []
    this.heard =
      news.length > READ_OUT
        ? say('list.heard', { count: news.length })
        : news
            .map(({ author, text }) => say('list.saidBy', { name: nameOf(author, this.locale), text }))
            .join(' ')
  }

  #isMine({ author }: RoomMessage): boolean {
    return this.you?.kind === author.kind && this.you.number === author.number
  }
}
