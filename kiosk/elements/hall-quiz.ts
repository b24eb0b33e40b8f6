import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Exhibit, Question } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import { kioskWords } from '#content/strings/kioskWords.ts'
import { quizStyles } from './quizStyles.ts'
import { screenStyles } from './screenStyles.ts'
import './speech-bubble.ts'
import { wish } from './wish.ts'

/** Between what the mascot says and the question, in px. */
const AIR = 12

/** One question at a time: the mascot asks, the answer comes with its reason and its source. */
@customElement('hall-quiz')
export class HallQuiz extends LitElement {
  static override styles = [tokenStyles, screenStyles, quizStyles]

  @property() locale: Locale = 'zh'
  /** The mascot's own words for this moment, where somebody wrote them. */
  @property({ attribute: false }) said: string | undefined
  @property({ attribute: false }) exhibit!: Exhibit
  @property({ type: Number }) question = 0
  @property({ attribute: false }) answers: readonly number[] = []
  @query('speech-bubble') private bubble!: HTMLElement | null
  @query('section') private sheet!: HTMLElement | null

  protected override render() {
    const say = kioskWords(this.locale)
    const asked = this.exhibit.quiz[this.question]
    if (!asked) return nothing
    const chosen = this.answers[this.question]
    const words = chosen === undefined ? 'quiz.ask' : chosen === asked.answer ? 'quiz.right' : 'quiz.wrong'
    return html`
      <speech-bubble>${chosen === undefined ? say(words) : (this.said ?? say(words))}</speech-bubble>
      <section aria-live="polite">
        <p class="caption">${say('quiz.progress', { number: this.question + 1, of: this.exhibit.quiz.length })}</p>
        <h1>${asked.question[this.locale]}</h1>
        <div class="choices">
          ${asked.choices.map((choice, place) => this.#choice(asked, place, choice[this.locale], chosen))}
        </div>
        ${chosen === undefined ? nothing : this.#reason(asked)}
      </section>
    `
  }

  /** Across, a long question first comes closer together; only then the mascot falls silent. */
  protected override updated(changed: PropertyValues<this>) {
    if (!changed.has('question') && !changed.has('answers') && !changed.has('locale') && !changed.has('said'))
      return
    this.removeAttribute('crowd')
    for (const crowd of ['1', '2']) {
      const [said, asked] = [this.bubble?.getBoundingClientRect(), this.sheet?.getBoundingClientRect()]
      if (!said || !asked || said.bottom + AIR <= asked.top) return
      this.setAttribute('crowd', crowd)
    }
  }

  #choice(asked: Question, place: number, words: string, chosen: number | undefined) {
    const say = kioskWords(this.locale)
    const state =
      chosen === undefined ? 'open' : place === asked.answer ? 'right' : place === chosen ? 'wrong' : 'other'
    const mark = state === 'right' ? say('quiz.rightMark') : state === 'wrong' ? say('quiz.chosenMark') : ''
    return html`<button
      type="button"
      data-choice=${place}
      data-state=${state}
      ?disabled=${chosen !== undefined}
      @click=${() => wish(this, { type: 'answer', choice: place })}
    >
      <span>${words}</span><small>${mark}</small>
    </button>`
  }

  #reason({ reason, sources }: Question) {
    const say = kioskWords(this.locale)
    const rightAnswers = this.exhibit.quiz.map(({ answer }) => answer)
    const last = this.question + 1 >= rightAnswers.length
    return html`<p class="reason">${reason[this.locale]}</p>
      <div class="next">
        <button type="button" data-quiz="sources" @click=${() => wish(this, { type: 'sources', keys: sources })}>
          ${say('nav.sources')}
        </button>
        <button type="button" class="main" data-quiz="next" @click=${() => wish(this, { type: 'next', rightAnswers })}>
          ${say(last ? 'quiz.finish' : 'quiz.next')}
        </button>
      </div>`
  }
}
