import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import { clamp } from '#content/scene/curves.ts'
import type { SceneControls } from '#content/scene/scene.ts'
import type { Exhibit, Panel } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import { controlsWords } from '#content/strings/controlsWords.ts'
import { skimmerWords } from '#content/strings/skimmerWords.ts'
import '../../controls/choice-row.ts'
import '../../controls/arrow-pad.ts'
import type { Arrow } from '../../controls/arrow-pad.ts'
import { controlsStyles } from '../../controls/controlsStyles.ts'
import '../../controls/live-figure.ts'
import { sayInputs } from '../../controls/sayInputs.ts'
import '../../controls/scene-panel.ts'
import { askSound } from '../../sound/sounds.ts'
import { sceneMoment } from '../sceneMoment.ts'
import { padStyles } from './padStyles.ts'
import { type RaceMoment, raceAt } from './race.ts'
import { raceStory, TOPICS } from './raceStory.ts'
import { gathered, type Spot } from './river.ts'
import type { SkimmerInputs, SkimmerScene } from './skimmerInputs.ts'
import { soundOfRace } from './soundOfRace.ts'

const CLOCK_MS = 200
/** How far a key sends the boat, and how far a finger moves before it counts, in units of the river. */
const KEY_STEP = 1
const FINGER_STEP = 0.1
const KEYS: Record<string, Arrow> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** The helm: touch the river and the boat goes there. At rest, the story in five steps. */
@customElement('skimmer-controls')
export class SkimmerControls extends LitElement implements SceneControls<SkimmerInputs> {
  static override styles = [tokenStyles, controlsStyles, padStyles]

  @property({ attribute: false }) exhibit: Exhibit | undefined
  @property() locale: Locale = 'zh'
  @property({ attribute: false }) inputs: SkimmerInputs = { round: null }
  @property({ attribute: false }) scene: SkimmerScene | undefined
  @property({ type: Boolean }) reach = false
  @state() private race: RaceMoment | undefined
  @state() private topic: string = TOPICS[0]
  readonly #moment = sceneMoment(() => this.scene)
  #ticking: ReturnType<typeof setInterval> | undefined

  override connectedCallback() {
    super.connectedCallback()
    this.#ticking = setInterval(() => this.#look(), CLOCK_MS)
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    clearInterval(this.#ticking)
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('scene')) this.#moment.watch()
  }

  protected override render() {
    const { race } = this
    const playing = this.inputs.round !== null
    this.dataset.phase = playing ? (race?.over ? 'end' : 'race') : 'rest'
    return html`
      ${playing && !race?.over ? this.#pad() : nothing}
      ${playing && race ? this.#racing(race) : this.#resting()}
    `
  }

  #pad() {
    return html`<div class="pad" role="application" tabindex="0" aria-label=${skimmerWords(this.locale)('pad')}
      @pointerdown=${this.#grab} @pointermove=${this.#drag} @keydown=${this.#press}></div>`
  }

  #resting() {
    const say = skimmerWords(this.locale)
    return html`<scene-panel .panel=${this.exhibit?.panels.find(({ id }) => id === this.topic)} .locale=${this.locale}>
      <div class="row">
        <choice-row
          class="wide"
          label=${say('topics')}
          .options=${TOPICS.map((id) => ({ id, label: say(`topic.${id}`) }))}
          value=${this.topic}
          @value-change=${({ detail }: CustomEvent<string>) => {
            this.topic = detail
          }}
        ></choice-row>
        <button type="button" class="main" data-race="start" @click=${this.#start}>${say('start')}</button>
      </div>
    </scene-panel>`
  }

  #racing(race: RaceMoment) {
    const say = skimmerWords(this.locale)
    const panel: Panel = raceStory(race)
    const ebbing = gathered(race.seconds) > 0.5
    return html`<scene-panel .panel=${panel} .locale=${this.locale} note=${controlsWords(this.locale)('illustrative')}>
      ${
        this.reach && !race.over
          ? html`<arrow-pad label=${say('helm')} .locale=${this.locale} @arrow=${({ detail }: CustomEvent<Arrow>) => this.#go(...detail)}></arrow-pad>`
          : nothing
      }
      <live-figure slot="figures" value=${race.clumps.length} unit=${say('clumps')} label=${say('afloat')}></live-figure>
      <div class="row">
        ${
          race.over
            ? html`<button type="button" class="main wide" data-race="again" @click=${this.#start}>${say('again')}</button>`
            : html`<p class="wide tide" data-ebb=${ebbing}>${say(ebbing ? 'ebb' : 'flood')}</p>`
        }
        <button type="button" data-race="stop" @click=${this.#stop}>${say('stop')}</button>
      </div>
    </scene-panel>`
  }

  readonly #start = async () => {
    const round = { at: this.#moment.now(), auto: false, turns: [] }
    this.#tell({ round })
    this.race = raceAt(round, 0)
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('.pad')?.focus()
  }

  readonly #stop = () => this.#tell({ round: null })

  readonly #grab = (event: PointerEvent) => {
    ;(event.currentTarget as HTMLElement).setPointerCapture(event.pointerId)
    this.#pointAt(event)
  }

  readonly #drag = (event: PointerEvent) => {
    if ((event.currentTarget as HTMLElement).hasPointerCapture(event.pointerId)) this.#pointAt(event)
  }

  readonly #press = (event: KeyboardEvent) => {
    const step = KEYS[event.key]
    if (!step) return
    event.preventDefault()
    this.#go(...step)
  }

  #go(across: number, deep: number) {
    const boat = this.scene?.race().boat
    if (boat) this.#steer({ x: boat.x + across * KEY_STEP, z: boat.z + deep * KEY_STEP })
  }

  #pointAt({ clientX, clientY }: PointerEvent) {
    const { left, top, width, height } = this.getBoundingClientRect()
    const spot = this.scene?.onRiver((clientX - left) / width, (clientY - top) / height)
    if (spot) this.#steer(spot)
  }

  #steer({ x, z }: Spot) {
    const { round } = this.inputs
    if (!round) return
    const last = round.turns.at(-1)
    if (last && Math.hypot(last.x - x, last.z - z) < FINGER_STEP) return
    const at = clamp((this.scene?.seconds() ?? 0) - round.at, 0, Number.POSITIVE_INFINITY)
    this.#tell({ round: { ...round, turns: [...round.turns, { at, x, z }] } })
  }

  #tell(inputs: SkimmerInputs) {
    this.inputs = inputs
    sayInputs(this, inputs)
    this.#look()
  }

  #look() {
    const { scene } = this
    if (!scene) return
    const before = this.race
    this.race = scene.race()
    const sound = this.inputs.round && before ? soundOfRace(before, this.race) : undefined
    if (sound) askSound(this, sound)
  }
}
