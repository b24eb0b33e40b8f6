import { css, html, LitElement, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { randomUuid } from '#content/contract/randomUuid.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { Mark } from '#content/schema/score.ts'
import type { ScoredGame } from '#content/schema/scoreRules.ts'
import { scoresWords } from '#content/strings/scoresWords.ts'
import { steadyMs } from '../clock/steadyMs.ts'
import { screenId } from '../feed/screenId.ts'
import { readSwitches } from '../session/readSwitches.ts'
import './day-board.ts'
import './pick-mark.ts'
import { todaysScores } from './todaysScores.ts'
import { markFor } from './withPicture.ts'

/**
 * The end of a round of any game that has levels in `content/schema/scoreRules.ts`: a visitor picks a mark, then sees
 * today's ten with the own row. One line in a game's card:
 *
 *     <round-score game="sorting" level="tree" .round=${3} .points=${240} .seconds=${60} .locale=${locale}></round-score>
 *
 * `round` is another number for each round; `seconds` is how long it took. Nothing is asked for a round without points,
 * and the board is shown at once. Tells `mark-picked` with the mark, and by `picking-change` whether it asks for one now;
 * `mark` is the one to begin with. Before a round, `<day-board game level>` shows the ten alone.
 */
@customElement('round-score')
export class RoundScore extends LitElement {
  static override styles = [
    tokenStyles,
    css`
      :host {
        display: block;
      }
      .row {
        display: flex;
        gap: calc(20 * var(--u));
        margin-top: calc(18 * var(--u));
      }
      button {
        flex: 1;
        min-height: max(calc(96 * var(--u)), var(--touch-target));
        padding: calc(6 * var(--u)) calc(24 * var(--u));
        border: var(--edge, 0) solid currentcolor;
        border-radius: calc(48 * var(--u));
        background: var(--color-mist);
        color: var(--color-ink);
        font: 500 calc(34 * var(--t)) / 1.2 var(--font-sans);
        pointer-events: auto;
        touch-action: manipulation;
        cursor: pointer;
      }
      .main {
        flex: 2;
        background: var(--color-jade);
        color: var(--color-white);
        font-weight: 600;
      }
    `,
  ]

  @property() game: ScoredGame = 'sorting'
  @property() level = ''
  @property({ type: Number }) round = 0
  @property({ type: Number }) points = 0
  @property({ type: Number }) seconds = 0
  @property({ attribute: false }) mark: Mark | undefined
  @property() locale: Locale = 'zh'
  @state() private own = ''
  @state() private isPicking = false
  @state() private picked: Mark = ['leaf', 'bird']
  #endedAt = ''

  protected override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('round')) return
    this.own = ''
    // What an editor tries out in the preview is on no board.
    this.isPicking = this.points > 0 && !readSwitches(location.search).preview
    this.picked = this.mark ?? markFor(Date.now() + this.round)
    this.#endedAt = new Date(steadyMs()).toISOString()
  }

  protected override updated(changed: PropertyValues) {
    if (!changed.has('isPicking')) return
    this.dispatchEvent(
      new CustomEvent('picking-change', { detail: this.isPicking, bubbles: true, composed: true }),
    )
  }

  protected override render() {
    const say = scoresWords(this.locale)
    const { game, level, locale } = this
    if (!this.isPicking)
      return html`<day-board .game=${game} .level=${level} .own=${this.own} .locale=${locale}></day-board>`
    return html`<pick-mark .mark=${this.picked} .locale=${locale}
        @mark-change=${({ detail }: CustomEvent<Mark>) => (this.picked = detail)}></pick-mark>
      <div class="row">
        <button type="button" data-mark="skip" @click=${() => (this.isPicking = false)}>${say('pick.skip')}</button>
        <button type="button" class="main" data-mark="done" @click=${this.#keep}>${say('pick.done')}</button>
      </div>`
  }

  readonly #keep = () => {
    const { game, level, points, seconds, picked: mark } = this
    this.own = randomUuid()
    this.isPicking = false
    todaysScores.put({
      ...{ id: this.own, screen: screenId(), playedAt: this.#endedAt },
      ...{ game, level, mark, points, seconds },
    })
    this.dispatchEvent(new CustomEvent('mark-picked', { detail: mark, bubbles: true, composed: true }))
  }
}
