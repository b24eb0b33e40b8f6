import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { SceneControls } from '#content/scene/scene.ts'
import { type Exhibit, type WasteStream, wasteStream } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import { oneFinger } from '../../controls/oneFinger.ts'
import { askSound } from '../../sound/sounds.ts'
import { sceneMoment } from '../sceneMoment.ts'
import { type Box, streamAt } from './binBoxes.ts'
import { isUnhurried } from './isUnhurried.ts'
import { type LevelId, levels } from './levels.ts'
import './sorting-card.ts'
import { sortingBubble, sortingEnding, sortingGreeting } from './sortingBubble.ts'
import { sortingBubbleStyles } from './sortingBubbleStyles.ts'
import { sortingControlsStyles } from './sortingControlsStyles.ts'
import { answer, type Game, letTimePass, needsHint, startGame } from './sortingGame.ts'
import type { PicturePoint, SortingInputs, SortingScene } from './sortingInputs.ts'
import { binOfKey } from './sortingKeys.ts'
import { sortingSay } from './sortingSay.ts'
import { sortingTally } from './sortingTally.ts'
import { binChips, type Finger, sortingBin, sortingHeld } from './sortingTargets.ts'
import { sortingTargetsStyles } from './sortingTargetsStyles.ts'
import { soundOfAnswer } from './soundOfAnswer.ts'

const CLOCK_MS = 250
const NEXT_COMES_SECONDS = 0.35
const inSeconds = () => performance.now() / 1000

/** The game in the visitor's hands: drag the thing to a bin, tap a bin, or press 1 to 4. */
@customElement('sorting-controls')
export class SortingControls extends LitElement implements SceneControls<SortingInputs> {
  static override styles = [tokenStyles, sortingControlsStyles, sortingBubbleStyles, sortingTargetsStyles]

  @property({ attribute: false }) inputs!: SortingInputs
  @property({ attribute: false }) scene: SortingScene | undefined
  @property({ attribute: false }) exhibit: Exhibit | undefined
  @property({ reflect: true, attribute: 'lang' }) locale: Locale = 'zh'
  @state() private game: Game | undefined
  @state() private level: LevelId = 'sapling'
  /** s, as of the last tick of the clock. */
  @state() private now = 0
  /** The bin whose story is open. */
  @state() private story: WasteStream | undefined
  @state() private boxes: ReadonlyMap<WasteStream, Box> = new Map()
  #clock: ReturnType<typeof setInterval> | undefined
  /** Another deal for each round; what is dealt follows from it alone. */
  #rounds = 0
  /** The score of the round before, where it was one of this level. */
  #before: number | undefined
  readonly #moment = sceneMoment(() => this.scene)
  readonly #size = new ResizeObserver(() => this.#measure())
  readonly #hand = oneFinger()

  override connectedCallback() {
    super.connectedCallback()
    this.#size.observe(this)
    window.addEventListener('keydown', this.#key)
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    clearInterval(this.#clock)
    this.#hand.letGo()
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
    const { game, exhibit, locale } = this
    const phase = this.#phase()
    const playing = phase === 'round'
    const choose = (stream: WasteStream) => (playing ? this.#choose(stream, null) : this.#tellStory(stream))
    return html`
      ${game ? sortingTally(game, this.now, words) : nothing}
      ${game && playing ? sortingBubble(game, this.now, words, this.#showSources) : nothing}
      ${game && phase === 'end' ? sortingEnding(game, this.#before, words) : nothing}
      ${game ? nothing : sortingGreeting(exhibit, words, locale, this.#showSources)}
      ${wasteStream.options.map((stream, index) =>
        sortingBin({
          stream,
          key: index + 1,
          box: this.boxes.get(stream),
          last: game?.last,
          phase,
          words,
          choose: () => choose(stream),
        }),
      )}
      ${game?.queue[0] && playing && this.scene ? sortingHeld(game, this.scene, words, this.#finger) : nothing}
      ${playing ? binChips(words, choose) : nothing}
      <sorting-card ?hidden=${playing} .game=${phase === 'end' ? game : undefined} .round=${this.#rounds} .level=${this.level}
        .story=${this.story} .exhibit=${exhibit} .locale=${locale}
        @level-change=${({ detail }: CustomEvent<LevelId>) => (this.level = detail)}
        @round-start=${this.#start} @round-leave=${this.#leave}
        @story-close=${() => (this.story = undefined)}></sorting-card>
      <p class="unseen" role="status">${game?.last ? `${words.verdict(game.last)} ${words.reason(game.last.item)}` : ''}</p>
    `
  }

  #phase(): 'start' | 'round' | 'end' {
    if (!this.game) return 'start'
    return this.game.over ? 'end' : 'round'
  }

  readonly #start = () => {
    this.#hand.letGo()
    const items = this.exhibit?.items ?? []
    if (items.length === 0) return
    const level = levels[this.level]
    this.#before = this.game?.level === level ? this.game.score : undefined
    this.#rounds += 1
    this.story = undefined
    const seed = Math.floor(performance.timeOrigin / 1000) + this.#rounds
    this.game = startGame({ level, items, seed, hurried: !isUnhurried(this) }, inSeconds())
    this.#tick()
    clearInterval(this.#clock)
    this.#clock = setInterval(() => this.#tick(), CLOCK_MS)
    const since = this.#moment.now()
    this.#tell({ ...this.#line(), size: level.size, since, last: null, drag: null, hover: null, home: 0 })
  }

  readonly #leave = () => {
    this.game = undefined
  }

  #tick() {
    const before = this.game
    if (!before) return
    this.now = inSeconds()
    this.#moment.watch()
    this.game = letTimePass(before, this.now)
    if (this.game.over) {
      clearInterval(this.#clock)
      askSound(this, 'cheer')
      this.#tell({ thing: null, waiting: [], drag: null, hover: null })
    } else if (this.game.last !== before.last) {
      this.#hand.letGo()
      this.#tell({ ...this.#line(), since: this.#moment.now(), last: null, drag: null, hover: null })
    } else this.#help()
  }

  /** The lid of the right bin lifts for whoever is stuck. */
  #help() {
    const [item] = this.game?.queue ?? []
    if (!this.game || !item || this.inputs.drag || this.inputs.hover === item.stream) return
    if (needsHint(this.game, this.now)) this.#tell({ hover: item.stream })
  }

  #choose(stream: WasteStream, from: PicturePoint | null) {
    const meant = this.game?.queue[0]
    this.#tick()
    // Whoever touched too late meant the thing that has just gone.
    if (!this.game || !meant || this.game.over || this.game.queue[0] !== meant) return
    this.game = answer(this.game, stream, inSeconds())
    const { last, right } = this.game
    if (!last) return
    this.#hand.letGo()
    askSound(this, soundOfAnswer(this.game))
    const now = this.#moment.now()
    this.#tell({
      drag: null,
      hover: null,
      last: { thing: meant, stream, right: last.right, festive: last.flower, at: now, from },
      home: right.length,
      ...(last.right ? { ...this.#line(), since: now + NEXT_COMES_SECONDS } : {}),
    })
    if (this.game.over) this.#tick()
  }

  #tellStory(stream: WasteStream) {
    this.story = stream === this.story ? undefined : stream
  }

  #line() {
    const [thing = null, ...waiting] = this.game?.queue ?? []
    return { thing, waiting }
  }

  readonly #finger: Finger = {
    grab: (event) => {
      if (!this.#hand.grabs(event)) return
      ;(event.target as HTMLElement).setPointerCapture(event.pointerId)
      this.#follow(event)
    },
    drag: (event) => {
      if (this.#hand.drags(event)) this.#follow(event)
    },
    drop: (event) => {
      if (!this.#hand.lifts(event)) return
      const from = this.#place(event)
      const stream = streamAt(this.boxes, from)
      if (stream) this.#choose(stream, from)
      else this.#tell({ drag: null, hover: null })
    },
    lose: (event) => {
      if (this.#hand.lifts(event)) this.#tell({ drag: null, hover: null })
    },
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
    const stream = binOfKey(event, this.renderRoot)
    if (stream) this.#choose(stream, null)
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
