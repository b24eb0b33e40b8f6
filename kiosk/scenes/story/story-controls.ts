import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import { beginGesture } from '#content/ip/mascotPose.ts'
import { episodesTold, monthOfEpisode } from '#content/ip/story/episodesTold.ts'
import type { SceneControls } from '#content/scene/scene.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { Episode } from '#content/schema/mascot.ts'
import { storyWords } from '#content/strings/storyWords.ts'
import { controlsStyles } from '../../controls/controlsStyles.ts'
import { FingerWatch } from '../../controls/fingerWatch.ts'
import { sayInputs } from '../../controls/sayInputs.ts'
import '../../controls/scene-panel.ts'
import type { StoryInputs, StoryScene } from './storyInputs.ts'
import { storyStyles } from './storyStyles.ts'

/** Her words page by page, and the episodes told so far; the next ones say in which month they come. */
@customElement('story-controls')
export class StoryControls extends LitElement implements SceneControls<StoryInputs> {
  static override styles = [tokenStyles, controlsStyles, storyStyles]

  @property({ attribute: false }) inputs!: StoryInputs
  @property({ attribute: false }) scene: StoryScene | undefined
  @property({ attribute: false }) exhibit: Exhibit | undefined
  @property() locale: Locale = 'zh'
  /** True while she says what of it is true. */
  @state() private truth = false

  constructor() {
    super()
    new FingerWatch(this, (look) => this.inputs && sayInputs<StoryInputs>(this, { ...this.inputs, look }))
  }

  protected override willUpdate() {
    this.lang = this.locale === 'zh' ? 'zh-CN' : 'en'
    // The newest episode first: that is what a visitor who comes back has not heard.
    if (this.inputs && this.inputs.episode < 0) this.#tell(this.#told() - 1, 0)
  }

  protected override render() {
    const say = storyWords(this.locale)
    const number = Math.max(0, this.inputs?.episode ?? 0)
    const episode = this.#episodes()[number]
    if (!episode) return nothing
    if (this.truth) return this.#trueInIt()
    const { beat } = this.inputs
    const last = beat + 1 >= episode.beats.length
    const lastOfAll = last && number + 1 >= this.#told()
    return html`<section class="paper">
      <header>
        <h2><small>${say('episode', { number: number + 1 })}</small> ${episode.title[this.locale]}</h2>
        <ol aria-hidden="true">${episode.beats.map((_one, index) => html`<li ?data-on=${index <= beat}></li>`)}</ol>
      </header>
      <p aria-live="polite">${episode.beats[beat]?.words[this.locale]}</p>
      <div class="row turn">
        <button type="button" data-story="back" ?disabled=${beat === 0} @click=${() => this.#tell(number, beat - 1)}>${say('back')}</button>
        <button type="button" data-story="truth" @click=${() => (this.truth = true)}>${say('truth')}</button>
        <button type="button" class="main wide" data-story="next" @click=${() => this.#next(number, beat, last, lastOfAll)}>
          ${say(lastOfAll ? 'again' : last ? 'nextEpisode' : 'next')}
        </button>
      </div>
      <div class="row episodes" role="group" aria-label=${say('episodes')}>${this.#episodes().map((one, index) => this.#choice(one, index, number))}</div>
    </section>`
  }

  #trueInIt() {
    const say = storyWords(this.locale)
    return html`<scene-panel .panel=${this.exhibit?.panels[0]} .locale=${this.locale}>
      <button type="button" class="main" data-story="tell" @click=${() => (this.truth = false)}>${say('tell')}</button>
    </scene-panel>`
  }

  #choice({ title }: Episode, index: number, now: number) {
    const say = storyWords(this.locale)
    const open = index < this.#told()
    const words = open ? title[this.locale] : say('later', { month: this.#monthOf(index) })
    return html`<button
      type="button"
      data-episode=${index}
      ?disabled=${!open}
      aria-pressed=${index === now}
      aria-label=${open ? `${say('episode', { number: index + 1 })} ${words}` : `${index + 1} ${words}`}
      @click=${() => this.#tell(index, 0)}
    >
      ${index + 1} <small>${open ? '' : this.#monthOf(index)}</small>
    </button>`
  }

  #episodes(): readonly Episode[] {
    return this.exhibit?.story?.episodes ?? []
  }

  #told() {
    const { story } = this.exhibit ?? {}
    return story ? episodesTold(story, new Date()) : 1
  }

  #monthOf(index: number) {
    return new Intl.DateTimeFormat(this.locale === 'zh' ? 'zh-CN' : 'en-GB', { month: 'short' }).format(
      monthOfEpisode(this.exhibit?.story?.begins ?? '', index),
    )
  }

  #next(episode: number, beat: number, last: boolean, lastOfAll: boolean) {
    if (lastOfAll) return this.#tell(0, 0)
    return last ? this.#tell(episode + 1, 0) : this.#tell(episode, beat + 1)
  }

  #tell(episode: number, beat: number) {
    const told = this.#episodes()[episode]?.beats[beat]
    if (!told) return
    const now = this.scene?.seconds() ?? 0
    const { look, stage: was } = this.inputs
    const playing = beginGesture(now, told.gesture, this.inputs, told.mood)
    sayInputs<StoryInputs>(this, {
      ...playing,
      look,
      costume: told.costume,
      stage: told.stage,
      was,
      changed: now,
      episode,
      beat,
    })
  }
}
