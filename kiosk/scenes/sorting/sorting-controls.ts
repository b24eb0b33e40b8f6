import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { SceneControls } from '#content/scene/scene.ts'
import { type Exhibit, type WasteStream, wasteStream } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import { askSound } from '../../sound/sounds.ts'
import { sceneMoment } from '../sceneMoment.ts'
import { type Box, streamAt } from './binBoxes.ts'
import { sortingBubble, sortingGreeting } from './sortingBubble.ts'
import { type Panel, sortingCard } from './sortingCard.ts'
import { sortingCardStyles } from './sortingCardStyles.ts'
import { sortingControlsStyles } from './sortingControlsStyles.ts'
import { answer, type Game, letTimePass, secondsLeft, startGame } from './sortingGame.ts'
import type { PicturePoint, SortingInputs, SortingScene } from './sortingInputs.ts'
import { type SortingSay, sortingSay } from './sortingSay.ts'
import { type Finger, sortingBin, sortingHeld } from './sortingTargets.ts'
import { sortingTargetsStyles } from './sortingTargetsStyles.ts'
import { soundOfAnswer } from './soundOfAnswer.ts'

const CLOCK_MS = 250
const LATE_SECONDS = 10
const NEXT_COMES_SECONDS = 0.35
const inSeconds = () => performance.now() / 1000

/** The game in the visitor's hands: drag the thing to a bin, tap a bin, or press 1 to 4. */
@customElement('sorting-controls')
export class SortingControls extends LitElement implements SceneControls<SortingInputs> {
  static override styles = [tokenStyles, sortingControlsStyles, sortingTargetsStyles, sortingCardStyles]

  @property({ attribute: false }) inputs!: SortingInputs
  @property({ attribute: false }) scene: SortingScene | undefined
  @property({ attribute: false }) exhibit: Exhibit | undefined
  @property({ reflect: true, attribute: 'lang' }) locale: Locale = 'zh'
  @state() private game: Game | undefined
  @state() private left = 0
  @state() private panel: Panel | undefined
  @state() private deep = false
  @state() private boxes: ReadonlyMap<WasteStream, Box> = new Map()
  #clock: ReturnType<typeof setInterval> | undefined
  /** Another deal for each round; what is dealt follows from it alone. */
  #rounds = 0
  #before: number | undefined
  readonly #moment = sceneMoment(() => this.scene)
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
    if (!changed.has('scene')) return
    this.#measure()
    this.#moment.watch()
  }

  protected override updated() {
    const [front] = this.game?.queue ?? []
    this.dataset.phase = this.#phase()
    this.dataset.item = front?.name.zh ?? ''
    this.dataset.stream = front?.stream ?? ''
    this.dataset.score = String(this.game?.score ?? 0)
  }

  protected override render() {
    const words = sortingSay(this.locale)
    const { game } = this
    const playing = this.#phase() === 'round'
    return html`
      ${game ? this.#tally(game, words) : nothing}
      ${game && playing ? sortingBubble(game, words, this.#showSources) : nothing}
      ${
        game
          ? nothing
          : sortingGreeting(
              this.exhibit?.says[this.locale] ?? '',
              this.exhibit?.figures ?? [],
              words,
              this.locale,
              this.#showSources,
            )
      }
      ${wasteStream.options.map((stream, index) =>
        sortingBin({
          stream,
          key: index + 1,
          box: this.boxes.get(stream),
          last: game?.last,
          playing,
          words,
          choose: () => this.#choose(stream, null),
        }),
      )}
      ${game?.queue[0] && playing && this.scene ? sortingHeld(game.queue[0], this.scene, words, this.#finger) : nothing}
      ${playing ? nothing : this.#card(words)}
      <p class="unseen" role="status">${game?.last ? `${words.verdict(game.last)} ${words.reason(game.last.item)}` : ''}</p>
    `
  }

  #phase(): 'start' | 'round' | 'end' {
    if (!this.game) return 'start'
    return this.game.over ? 'end' : 'round'
  }

  #tally({ score, over }: Game, { say }: SortingSay) {
    return html`<div class="tally">
      <p><b>${score}</b>${say('score')}</p>
      ${over ? nothing : html`<p data-late=${this.left <= LATE_SECONDS}><b>${this.left}</b>${say('time')}</p>`}
    </div>`
  }

  #card(words: SortingSay) {
    return sortingCard({
      game: this.game,
      before: this.#before,
      panels: this.exhibit?.panels ?? [],
      open: this.panel,
      deep: this.deep,
      words,
      locale: this.locale,
      start: () => this.#start(),
      tell: (panel) => {
        this.panel = panel
        this.deep = false
      },
      dig: () => {
        this.deep = !this.deep
      },
      sources: this.#showSources,
    })
  }

  #start() {
    const items = this.exhibit?.items ?? []
    if (items.length === 0) return
    this.#before = this.game?.score
    this.#rounds += 1
    this.panel = undefined
    this.game = startGame(items, Math.floor(performance.timeOrigin / 1000) + this.#rounds, inSeconds())
    this.#tick()
    clearInterval(this.#clock)
    this.#clock = setInterval(() => this.#tick(), CLOCK_MS)
    this.#tell({ ...this.#line(), since: this.#moment.now(), last: null, drag: null, hover: null, home: 0 })
  }

  #tick() {
    if (!this.game) return
    const now = inSeconds()
    this.#moment.watch()
    this.game = letTimePass(this.game, now)
    this.left = secondsLeft(this.game, now)
    if (!this.game.over) return
    clearInterval(this.#clock)
    askSound(this, 'cheer')
    this.#tell({ thing: null, waiting: [], drag: null, hover: null })
  }

  #choose(stream: WasteStream, from: PicturePoint | null) {
    const item = this.game?.queue[0]
    if (!this.game || !item || this.game.over) return
    this.game = answer(this.game, stream, inSeconds())
    const right = item.stream === stream
    askSound(this, soundOfAnswer(this.game))
    const now = this.#moment.now()
    this.#tell({
      drag: null,
      hover: null,
      last: { thing: item, stream, right, at: now, from },
      home: this.game.home,
      ...(right ? { ...this.#line(), since: now + NEXT_COMES_SECONDS } : {}),
    })
  }

  #line() {
    const [thing = null, ...waiting] = this.game?.queue ?? []
    return { thing, waiting }
  }

  readonly #finger: Finger = {
    grab: (event) => {
      ;(event.target as HTMLElement).setPointerCapture(event.pointerId)
      this.#follow(event)
    },
    drag: (event) => {
      if ((event.target as HTMLElement).hasPointerCapture(event.pointerId)) this.#follow(event)
    },
    drop: (event) => {
      const from = this.#place(event)
      const stream = streamAt(this.boxes, from)
      if (stream) this.#choose(stream, from)
      else this.#tell({ drag: null, hover: null })
    },
    lose: () => this.#tell({ drag: null, hover: null }),
  }

  #follow(event: PointerEvent) {
    const drag = this.#place(event)
    this.#tell({ drag, hover: streamAt(this.boxes, drag) ?? null })
  }

  #place({ clientX, clientY }: PointerEvent): PicturePoint {
    const { width, height, left, top } = this.getBoundingClientRect()
    return { x: (clientX - left) / width, y: (clientY - top) / height }
  }

  readonly #key = (event: KeyboardEvent) => {
    if (this.#phase() !== 'round') return
    const stream = wasteStream.options[Number(event.key) - 1]
    if (stream) return this.#choose(stream, null)
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (!step) return
    const bins = [...(this.renderRoot.querySelectorAll<HTMLButtonElement>('.bin') ?? [])]
    const focused = bins.indexOf(this.shadowRoot?.activeElement as HTMLButtonElement)
    const next = focused < 0 && step < 0 ? bins.length - 1 : (focused + step + bins.length) % bins.length
    bins[next]?.focus()
    event.preventDefault()
  }

  #measure() {
    const { scene } = this
    if (!scene || this.clientWidth === 0) return
    this.boxes = new Map(wasteStream.options.map((stream) => [stream, scene.binBox(stream)]))
  }

  #tell(part: Partial<SortingInputs>) {
    const detail = { ...this.inputs, ...part }
    this.dispatchEvent(new CustomEvent('inputs-change', { detail, bubbles: true, composed: true }))
  }

  readonly #showSources = (detail: readonly string[]) => {
    this.dispatchEvent(new CustomEvent('show-sources', { detail, bubbles: true, composed: true }))
  }
}
