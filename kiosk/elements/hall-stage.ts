import { html, LitElement, type PropertyValues } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import { createRoomLight, fetchRoomLight } from '#content/scene/room/roomLight.ts'
import type { Frame, Quality } from '#content/scene/scene.ts'
import type { Point } from '#content/schema/exhibit.ts'
import type { WallCut } from '#content/wall/wallLayout.ts'
import { awake } from '../care/nextFrame.ts'
import { createQualityChooser } from '../scenes/chooseQuality.ts'
import { keepQuality, keptQuality } from '../scenes/keptQuality.ts'
import type { ShotPicture } from '../scenes/shotCamera.ts'
import { createStage, type Stage } from '../scenes/stage.ts'
import { moduleOf, type StageName } from '../scenes/stageName.ts'
import { CompanionSeat } from './companionSeat.ts'
import { coverWithLast } from './coverWithLast.ts'
import { FirstPicture } from './firstPicture.ts'
import { hallStageStyles } from './hallStageStyles.ts'
import { PictureLoop } from './pictureLoop.ts'
import { SceneWings } from './sceneWings.ts'
import type { Besides, Staged } from './staged.ts'

const RETRY_MS = 3_000

/**
 * The picture of a screen: one renderer for life. It draws the scene for a time and its inputs; the last picture of the
 * scene before is a veil that melts away, so that nothing turns black. Fires `staged`, `drawn` for each drawing and, once, `seen`.
 */
@customElement('hall-stage')
export class HallStage extends LitElement {
  static override styles = [tokenStyles, hallStageStyles]

  @property() name: StageName | undefined
  /** The scene that follows: it is made ready, to enter the moment it is named. */
  @property() next: StageName | undefined
  /** The visitor's inputs; undefined lets the scene take its own tour. */
  @property({ attribute: false }) inputs: unknown
  @property({ attribute: false }) still: number | null = null
  /** What a scene may ask of this machine; undefined lets the screen find out. */
  @property() tier: Quality | undefined
  @property({ type: Number, attribute: 'fade' }) fadeMs = 900
  /** Seconds into the picture now; the wall gives its shared clock. */
  @property({ attribute: false }) clock: (() => number) | undefined
  /** How a film's shot shows the scene now. */
  @property({ attribute: false }) shot: (() => ShotPicture) | undefined
  /** How fast the picture's time runs, 1 being as it is. */
  @property({ type: Number }) pace = 1
  /** Inputs that follow the time of the picture, before `inputs` and the tour. */
  @property({ attribute: false }) acted: ((seconds: number) => unknown) | undefined
  /** The mascot in a corner: where she stands and what she does at a second of the picture, if she is there. */
  @property({ attribute: false }) beside: ((seconds: number) => Besides | undefined) | undefined
  /** Something hides it: its time goes on, and nothing is drawn. */
  @property({ type: Boolean }) covered = false
  /** On a wall of several displays: the part that one of this size shows, and what all draw, given what it can. */
  @property({ attribute: false }) cut: ((frame: Frame) => WallCut | undefined) | undefined
  @property({ attribute: false }) agree: ((own: Quality) => Quality) | undefined

  @query('.picture') private picture!: HTMLCanvasElement
  @query('.veil') private veil!: HTMLCanvasElement
  staged: Staged | undefined
  #stage: Stage | undefined
  #quality: Quality = keptQuality()
  readonly #chooser = createQualityChooser(this.#quality)
  /** Seconds into the picture, and when that was. */
  seconds = 0
  #ranAt = 0
  #request = 0
  #drawing: Promise<void> | undefined
  /** Scenes asked for so far: one that is late must not follow one that was asked for after it. */
  #puts = 0
  readonly #wings = new SceneWings()
  #lit = false
  readonly #start = new FirstPicture(this)
  readonly #loop = new PictureLoop({
    unfinished: () => this.#stage?.unfinished() ?? 0,
    draw: () => {
      this.#draw()
      if (!this.tier) this.#choose()
    },
    seen: () => {
      this.#start.seen(this.picture, this.veil, () => this.fit())
      this.dispatchEvent(new CustomEvent('seen'))
    },
  })
  /** What the scene that is on was last given. */
  #given: { inputs: unknown; shot: ShotPicture | undefined } | undefined
  readonly #companion = new CompanionSeat()
  readonly #size = new ResizeObserver(() => this.fit())

  /** Where an anchor or a point of the scene is on the picture, in px. */
  project(spot: string | Point) {
    return this.#stage?.project(spot) ?? null
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    this.#loop.stop()
    cancelAnimationFrame(this.#request)
    this.#drawing = undefined
    this.#size.disconnect()
    this.#companion.leave()
    this.#wings.clear()
    this.#stage?.dispose()
    this.#stage = undefined
  }

  protected override render() {
    return html`<canvas class="picture" aria-hidden="true"></canvas><canvas class="veil" aria-hidden="true"></canvas>`
  }

  protected override firstUpdated() {
    // Asked for now, it is there when the first scene is.
    fetchRoomLight().catch(() => {})
    this.#stage = createStage({ canvas: this.picture, quality: this.tier ?? this.#quality })
    this.#size.observe(this)
    this.#start.lay(this.veil, { width: this.clientWidth, height: this.clientHeight })
    this.fit()
  }

  protected override updated(changed: PropertyValues<this>) {
    if (changed.has('name') && this.name) void this.#put(this.name)
    else if (this.still !== null) this.#drawOnce()
    if (changed.has('cut')) this.fit()
    if (this.next && this.next !== this.name && this.#stage && this.name === this.staged?.name)
      void this.#wings.make(this.#stage, this.next)
  }

  async #put(name: StageName) {
    const put = ++this.#puts
    const ready = this.#wings.take(name)
    if (ready) return this.#enter(name, ready.module, ready.prepared)
    const [module, room] = await Promise.all([moduleOf(name), fetchRoomLight(), awake()]).catch(() => [])
    if (!module || !room) return this.#tryAgain(name)
    if (this.#puts !== put || !this.#stage) return
    if (!this.#lit) this.#stage.lightBy(createRoomLight(room))
    this.#lit = true
    const prepared = await this.#stage.prepare(module)
    if (this.#puts !== put || !this.#stage) return prepared.scene.dispose()
    this.#enter(name, module, prepared)
  }

  #enter(name: StageName, module: Staged['module'], prepared: Awaited<ReturnType<Stage['prepare']>>) {
    if (this.staged) this.#coverWithLast()
    const scene = prepared.show()
    this.staged = { name, module, scene }
    this.#given = undefined
    this.seconds = 0
    this.#ranAt = performance.now()
    this.#chooser.rest()
    this.dispatchEvent(new CustomEvent<Staged>('staged', { detail: this.staged }))
    this.fit()
    if (this.still !== null) return this.#drawOnce()
    this.#draw()
    this.#loop.run()
  }

  /** A scene that could not be fetched leaves the last picture on; it is asked for until it comes. */
  #tryAgain(name: StageName) {
    setTimeout(() => {
      if (this.isConnected && this.name === name) void this.#put(name)
    }, RETRY_MS)
  }

  /** A picture that stands still is drawn when something changed, and once for all that changed before a frame. */
  #drawOnce() {
    this.#drawing ??= new Promise((drawn) => {
      this.#request = requestAnimationFrame(() => {
        this.#drawing = undefined
        this.#draw()
        this.#loop.see()
        drawn()
      })
    })
  }

  /** A picture that stands still is complete when it is drawn. */
  protected override async getUpdateComplete() {
    const complete = await super.getUpdateComplete()
    await this.#drawing
    return complete
  }

  /** From how long frames take: another quality makes the scene anew behind the picture that is on. */
  #choose() {
    // What is slow while the next scene is made says nothing, and that scene is made for the quality of now.
    if (this.covered || this.name !== this.staged?.name) return this.#chooser.rest()
    const own = this.#chooser.frame(performance.now())
    const quality = this.agree?.(own) ?? own
    if (quality === this.#quality || !this.staged || !this.#stage) return
    this.#quality = quality
    keepQuality(own)
    this.#coverWithLast()
    // It was made for another quality.
    this.#wings.clear()
    const scene = this.#stage.setQuality(quality)
    if (!scene) return
    this.staged = { ...this.staged, scene }
    this.dispatchEvent(new CustomEvent<Staged>('restaged', { detail: this.staged }))
  }

  #draw() {
    if (!this.staged || !this.#stage) return
    const now = performance.now()
    this.seconds += ((now - this.#ranAt) / 1000) * this.pace
    this.#ranAt = now
    const seconds = this.still ?? this.clock?.() ?? this.seconds
    // While the next scene is made ready, what is said is meant for it.
    const given = this.name === this.staged.name ? undefined : this.#given
    const inputs = given?.inputs ?? this.acted?.(seconds) ?? this.inputs ?? this.staged.module.tour(seconds)
    const shot = given ? given.shot : this.shot?.()
    this.#given = { inputs, shot }
    if (!this.covered) this.#stage.draw(seconds, inputs, { beside: this.#besideAt(seconds), shot })
    this.dispatchEvent(new CustomEvent('drawn'))
  }

  #besideAt(seconds: number) {
    const beside = this.beside?.(seconds)
    const drawn = () => void (this.still !== null && this.#drawOnce())
    const companion = beside && this.#stage && this.#companion.beside(this.#stage, drawn)
    return companion ? { companion, ...beside } : undefined
  }

  /** Also called by whoever knows that the part of the picture is another one now. */
  fit() {
    const frame = { width: this.clientWidth, height: this.clientHeight }
    if (frame.width > 0) this.#stage?.resize(frame, this.#start.ratio(frame), this.cut?.(frame))
  }

  #coverWithLast() {
    if (this.still === null) coverWithLast(this.picture, this.veil, this.fadeMs)
  }
}
