import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { SceneControls } from '#content/scene/scene.ts'
import { type Exhibit, type WasteItem, type WasteStream, wasteStream } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import { sortingWords } from '#content/strings/sortingWords.ts'
import { boxStyle, streamAt } from './binBoxes.ts'
import type { SortingScene } from './sorting.ts'
import { sortingCard } from './sortingCard.ts'
import { sortingControlsStyles } from './sortingControlsStyles.ts'
import { answer, type Game, letTimePass, secondsLeft, startGame } from './sortingGame.ts'
import type { SortingInputs } from './sortingInputs.ts'

const CLOCK_MS = 250
const inSeconds = () => performance.now() / 1000

/** The game in the visitor's hands: drag the thing to a bin, tap a bin, or press 1 to 4. */
@customElement('sorting-controls')
export class SortingControls extends LitElement implements SceneControls<SortingInputs> {
  static override styles = [tokenStyles, sortingControlsStyles]

  @property({ attribute: false }) inputs!: SortingInputs
  @property({ attribute: false }) scene: SortingScene | undefined
  @property({ attribute: false }) exhibit: Exhibit | undefined
  @property() locale: Locale = 'zh'
  @state() private game: Game | undefined
  @state() private left = 0
  @state() private boxes: ReadonlyMap<WasteStream, { x: number; y: number; width: number; height: number }> =
    new Map()
  @state() private hand = { x: 0.5, y: 0.8 }
  #clock: ReturnType<typeof setInterval> | undefined
  /** Another deal for each round; what is dealt follows from it alone. */
  #rounds = 0
  readonly #size = new ResizeObserver(() => this.#measure())

  override connectedCallback() {
    super.connectedCallback()
    this.#size.observe(this)
    window.addEventListener('keydown', this.#key)
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    clearInterval(this.#clock)
    this.#size.disconnect()
    window.removeEventListener('keydown', this.#key)
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('scene')) this.#measure()
  }

  protected override updated() {
    this.dataset.phase = this.#phase()
    this.dataset.item = this.game?.queue[0]?.name.zh ?? ''
    this.dataset.stream = this.game?.queue[0]?.stream ?? ''
    this.dataset.score = String(this.game?.score ?? 0)
  }

  protected override render() {
    const say = sortingWords(this.locale)
    const { game } = this
    const phase = this.#phase()
    return html`
      <div class="tally">
        <p><b>${game?.score ?? 0}</b>${say('score')}</p>
        <p><b>${phase === 'round' ? this.left : '–'}</b>${say('time')}</p>
      </div>
      ${this.#bubble()}
      ${wasteStream.options.map((stream, index) => this.#bin(stream, index))}
      ${phase === 'round' && game?.queue[0] ? this.#held(game.queue[0]) : nothing}
      ${
        phase === 'round'
          ? nothing
          : sortingCard({
              game,
              say,
              locale: this.locale,
              start: () => this.#start(),
              sources: (keys) => this.#showSources(keys),
            })
      }
    `
  }

  #phase(): 'start' | 'round' | 'end' {
    if (!this.game) return 'start'
    return this.game.over ? 'end' : 'round'
  }

  #bubble() {
    const say = sortingWords(this.locale)
    const item = this.#phase() === 'round' ? this.game?.queue[0] : undefined
    const last = this.game?.last
    const name = (one: WasteItem) => one.name[this.locale]
    return html`<div class="bubble" aria-live="polite">
      ${
        last
          ? html`<p class="result" data-right=${last.right}>
              <span>${say(last.right ? 'right' : 'wrong', { name: name(last.item), stream: say(`stream.${last.item.stream}`) })}
              ${last.item.note[this.locale] || say(`why.${last.item.stream}`)}</span>
              <button type="button" class="source" @click=${() => this.#showSources(last.item.sources)}>${say('sources')}</button>
            </p>`
          : nothing
      }
      <p class="ask">${item ? say('ask', { name: name(item) }) : say('ask.idle')} ${item?.tricky ? html`<em>${say('tricky')}</em>` : nothing}</p>
    </div>`
  }

  #bin(stream: WasteStream, index: number) {
    const say = sortingWords(this.locale)
    const box = this.boxes.get(stream)
    if (!box) return nothing
    const name = say(`stream.${stream}`)
    return html`<p class="name ${stream}" .style=${boxStyle({ ...box, y: box.y - 0.001 })} aria-hidden="true"><span>${name}</span></p>
      <button
        type="button"
        class="bin"
        data-bin=${stream}
        .style=${boxStyle(box)}
        aria-label=${say('bin', { stream: name })}
        aria-keyshortcuts=${index + 1}
        ?disabled=${this.#phase() !== 'round'}
        @click=${() => this.#choose(stream)}
      ></button>`
  }

  #held(item: WasteItem) {
    const say = sortingWords(this.locale)
    return html`<button
      type="button"
      class="held"
      .style=${`left:${this.hand.x * 100}%;top:${this.hand.y * 100}%`}
      aria-label=${say('hold', { name: item.name[this.locale] })}
      @pointerdown=${this.#grab}
      @pointermove=${this.#drag}
      @pointerup=${this.#drop}
      @pointercancel=${() => this.#tell({ drag: null, hover: null })}
    ></button>`
  }

  #start() {
    const items = this.exhibit?.items ?? []
    if (items.length === 0) return
    this.#rounds += 1
    this.game = startGame(items, Math.floor(performance.timeOrigin / 1000) + this.#rounds, inSeconds())
    this.#tick()
    clearInterval(this.#clock)
    this.#clock = setInterval(() => this.#tick(), CLOCK_MS)
    this.#tell({ thing: this.#front(), since: this.#now(), last: null, drag: null, hover: null })
  }

  #tick() {
    if (!this.game) return
    const at = inSeconds()
    this.game = letTimePass(this.game, at)
    this.left = secondsLeft(this.game, at)
    if (!this.game.over) return
    clearInterval(this.#clock)
    this.#tell({ thing: null, drag: null, hover: null })
  }

  #choose(stream: WasteStream) {
    const { game } = this
    const item = game?.queue[0]
    if (!game || !item || game.over) return
    this.game = answer(game, stream, inSeconds())
    const right = item.stream === stream
    const at = this.#now()
    this.#tell({
      drag: null,
      hover: null,
      last: { thing: item, stream, right, at },
      ...(right ? { thing: this.#front(), since: at + 0.4 } : {}),
    })
  }

  #front = () => this.game?.queue[0] ?? null

  #now = () => this.scene?.seconds() ?? 0

  readonly #grab = (event: PointerEvent) => {
    ;(event.target as HTMLElement).setPointerCapture(event.pointerId)
    this.#follow(event)
  }

  readonly #drag = (event: PointerEvent) => {
    if ((event.target as HTMLElement).hasPointerCapture(event.pointerId)) this.#follow(event)
  }

  readonly #drop = (event: PointerEvent) => {
    const stream = streamAt(this.boxes, this.#place(event))
    if (stream) this.#choose(stream)
    else this.#tell({ drag: null, hover: null })
  }

  #follow(event: PointerEvent) {
    const drag = this.#place(event)
    this.#tell({ drag, hover: streamAt(this.boxes, drag) ?? null })
  }

  #place({ clientX, clientY }: PointerEvent) {
    const { width, height, left, top } = this.getBoundingClientRect()
    return { x: (clientX - left) / width, y: (clientY - top) / height }
  }

  readonly #key = ({ key }: KeyboardEvent) => {
    const stream = wasteStream.options[Number(key) - 1]
    if (stream) this.#choose(stream)
  }

  #measure() {
    const { scene } = this
    if (!scene || this.clientWidth === 0) return
    this.boxes = new Map(wasteStream.options.map((stream) => [stream, scene.binBox(stream)]))
    this.hand = scene.hand()
  }

  #tell(part: Partial<SortingInputs>) {
    this.dispatchEvent(
      new CustomEvent('inputs-change', {
        detail: { ...this.inputs, ...part },
        bubbles: true,
        composed: true,
      }),
    )
  }

  #showSources(detail: readonly string[]) {
    this.dispatchEvent(new CustomEvent('show-sources', { detail, bubbles: true, composed: true }))
  }
}
