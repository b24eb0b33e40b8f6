import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Gesture } from '#content/ip/gestures.ts'
import { seasonOf } from '#content/ip/seasonOf.ts'
import type { SceneControls } from '#content/scene/scene.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import { mascotWords } from '#content/strings/mascotWords.ts'
import '../../controls/choice-row.ts'
import { FingerWatch } from '../../controls/fingerWatch.ts'
import '../../controls/range-rail.ts'
import { sayPapers } from '../../controls/sayPapers.ts'
import { Listening } from '../../narration/listening.ts'
import { narrationStyles } from '../../narration/narrationStyles.ts'
import { COLD_CELSIUS, DAYS_TOLD, daysUntil, degreeDays, stageAt } from './degreeDays.ts'
import { type Kind, kinds } from './kinds.ts'
import { mascotControlsStyles } from './mascotControlsStyles.ts'
import type { MascotInputs, MascotScene } from './mascotInputs.ts'

const ROW = ['wave', 'think', 'cheer', 'sleep'] as const satisfies readonly Gesture[]
/** Touching her again and again must not always end the same way. */
const ANSWERS = ['cheer', 'wave', 'think'] as const satisfies readonly Gesture[]

/** The story in chapters, gestures to play, and the mascot herself to touch; she looks where the finger is. */
@customElement('mascot-controls')
export class MascotControls extends LitElement implements SceneControls<MascotInputs> {
  static override styles = [tokenStyles, mascotControlsStyles, narrationStyles]

  @property({ attribute: false }) inputs!: MascotInputs
  @property({ attribute: false }) scene: MascotScene | undefined
  @property({ attribute: false }) exhibit: Exhibit | undefined
  @property() locale: Locale = 'zh'
  @state() private deep = false
  readonly #listening = new Listening(this)
  #touches = 0
  readonly #size = new ResizeObserver(() => this.#lie())

  constructor() {
    super()
    new FingerWatch(this, (look) => this.inputs && this.#change({ look }))
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    this.#size.disconnect()
  }

  protected override updated() {
    const story = this.renderRoot.querySelector('.story')
    if (story) this.#size.observe(story)
  }

  /** Tells where the story lies, so that words around the picture keep off it. */
  #lie() {
    const paper = this.renderRoot.querySelector('.story')?.getBoundingClientRect()
    if (paper) sayPapers(this, [paper])
  }

  protected override render() {
    const say = mascotWords(this.locale)
    const panels = this.exhibit?.panels ?? []
    const chapter = Math.max(0, this.inputs?.chapter ?? 0)
    const panel = panels[chapter]
    return html`
      <button class="touch" type="button" aria-label=${say('touch.me')} @click=${this.#touched}></button>
      <div class="story">
        ${
          panel?.id === 'winter-bud' || panel?.id === 'four-flowers'
            ? nothing
            : html`<div class="gestures" role="group" aria-label=${say('gestures')}>
                ${ROW.map((gesture) => html`<button type="button" data-gesture=${gesture} @click=${() => this.#play(gesture)}>${say(`gesture.${gesture}`)}</button>`)}
              </div>`
        }
        <article aria-live="polite">
          <h2>${panel?.title[this.locale]}</h2>
          <p>${this.#listening.words((this.deep && panel?.more ? panel.more : panel?.text)?.[this.locale])}</p>
          ${this.#listening.button()}
          ${this.#trial(panel?.id)}
          ${panel?.more ? html`<button type="button" class="source deeper" data-panel="more" aria-expanded=${this.deep} @click=${() => (this.deep = !this.deep)}>${say(this.deep ? 'less' : 'more')}</button>` : nothing}
          <button type="button" class="source" @click=${() => this.#showSources(panel?.sources ?? [])}>${say('sources')}</button>
        </article>
        <div class="chapters" role="group" aria-label=${say('chapters')}>
          ${panels.map(
            ({ id, title }, index) =>
              html`<button type="button" data-chapter=${id} aria-pressed=${index === chapter} aria-label=${`${index + 1} ${title[this.locale]}`} @click=${() => this.#tell(index)}>${index + 1}</button>`,
          )}
          ${this.#next(panels, chapter)}
        </div>
      </div>
    `
  }

  /** What a chapter lets the visitor try: warmth for the bud, the four flowers side by side. */
  #trial(chapter: string | undefined) {
    const say = mascotWords(this.locale)
    if (chapter === 'winter-bud') {
      const { celsius = COLD_CELSIUS } = this.inputs
      const days = daysUntil('open', celsius)
      const stage = stageAt(degreeDays(celsius, DAYS_TOLD))
      return html`<div class="trial">
        <div class="told"><b>${say('warm.value', { celsius })}</b> ${say(`warm.${stage}`)} <b>${days === undefined ? say('warm.never') : say('warm.days', { days })}</b></div>
        <range-rail .label=${say('warm.label')} .value=${celsius} .min=${-2} .max=${18} .step=${1} value-text=${say('warm.value', { celsius })} knob=${`${celsius}°`}
          @value-change=${({ detail }: CustomEvent<number>) => this.#change({ celsius: detail })}></range-rail>
        <small>${say('warm.mark', { days: DAYS_TOLD })}</small>
      </div>`
    }
    if (chapter !== 'four-flowers') return nothing
    return html`<choice-row class="trial" .label=${say('kind.label')} .value=${this.inputs.kind ?? 'yulan'}
      .options=${kinds.map((id) => ({ id, label: say(`kind.${id}`), note: say(`kind.${id}.note`) }))}
      @value-change=${({ detail }: CustomEvent<Kind>) => this.#change({ kind: detail, turned: this.#now() })}></choice-row>`
  }

  /** Leads on by name, and from the last chapter back to the first. */
  #next(panels: Exhibit['panels'], chapter: number) {
    const next = (chapter + 1) % Math.max(1, panels.length)
    const panel = panels[next]
    if (!panel || next === chapter) return nothing
    return html`<button type="button" class="next" data-next @click=${() => this.#tell(next)}>
      <span>${panel.title[this.locale]}</span>
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M9 5l7 7-7 7" /></svg>
    </button>`
  }

  protected override willUpdate() {
    // On the exhibit's own page the story begins at once.
    if (this.inputs && this.inputs.chapter < 0)
      this.#change({ chapter: 0, turned: this.#now(), costume: seasonOf(new Date()) })
    const panel = this.exhibit?.panels[Math.max(0, this.inputs?.chapter ?? 0)]
    this.#listening.attend({ panel, layer: this.deep && panel?.more ? 'more' : 'text', locale: this.locale })
  }

  #now = () => this.scene?.seconds() ?? 0

  #tell(chapter: number) {
    this.deep = false
    this.#change({
      chapter,
      costume: chapter === 2 ? 'winter' : seasonOf(new Date()),
      turned: this.#now(),
      gesture: chapter === 2 ? 'think' : 'point',
      since: this.#now(),
    })
  }

  #play(gesture: Gesture) {
    this.#change(this.#begin(gesture))
  }

  /** A new gesture that goes on from the one before. */
  #begin(gesture: Gesture) {
    const { gesture: last, since } = this.inputs
    return { gesture, since: this.#now(), before: { gesture: last, since } }
  }

  #touched() {
    const gesture =
      this.inputs.gesture === 'sleep' ? 'cheer' : (ANSWERS[this.#touches % ANSWERS.length] ?? 'cheer')
    this.#touches += 1
    this.#play(gesture)
  }

  #change(part: Partial<MascotInputs>) {
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
