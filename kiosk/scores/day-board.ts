import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { BoardRow } from '#content/schema/score.ts'
import { scoresWords } from '#content/strings/scoresWords.ts'
import { dayBoardStyles } from './dayBoardStyles.ts'
import { showMark, showPicture } from './showMark.ts'
import { todaysScores } from './todaysScores.ts'

/** Other kiosks play too: an open board asks again this often, in ms. */
const ASK_EVERY_MS = 15_000

/** Today's ten of one game and level, and where a visitor's own round stands. */
@customElement('day-board')
export class DayBoard extends LitElement {
  static override styles = [tokenStyles, dayBoardStyles]

  @property() game = ''
  @property() level = ''
  /** The round that was just played, where there was one. */
  @property() own = ''
  @property() locale: Locale = 'zh'
  #leave: (() => void) | undefined

  override connectedCallback() {
    super.connectedCallback()
    const deafen = todaysScores.listen(() => this.requestUpdate())
    const asking = setInterval(() => void todaysScores.refresh(), ASK_EVERY_MS)
    this.#leave = () => {
      deafen()
      clearInterval(asking)
    }
    void todaysScores.refresh()
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    this.#leave?.()
  }

  protected override render() {
    const say = scoresWords(this.locale)
    const { rows, rounds } = todaysScores.standing(this.game, this.level)
    const place = todaysScores.placeOf(this.own)
    const isBelow = place !== undefined && !rows.some(({ id }) => id === this.own)
    return html`<header><h2>${say('today')}</h2>${rounds > 0 ? html`<p>${say('today.rounds', { rounds })}</p>` : nothing}</header>
      ${rows.length > 0 ? html`<ol>${rows.map((row) => this.#row(row))}</ol>` : this.#empty()}
      ${isBelow ? html`<p role="status">${say('today.place', { place })}</p>` : nothing}
      ${todaysScores.isAlone() ? html`<p class="alone" role="status">${say('today.alone')}</p>` : nothing}`
  }

  #row({ id, place, mark, points }: BoardRow) {
    const say = scoresWords(this.locale)
    const isOwn = id === this.own
    return html`<li data-place=${place} data-own=${isOwn} aria-current=${isOwn ? 'true' : nothing}>
      <b>${place}</b>${showMark(mark, this.locale)}${isOwn ? html`<em>${say('today.own')}</em>` : nothing}
      <span class="points">${say('today.points', { points })}</span>
    </li>`
  }

  #empty() {
    return html`<div class="empty">
      <span aria-hidden="true">${showPicture('leaf')}${showPicture('bird')}</span>
      <p>${scoresWords(this.locale)('today.empty')}</p>
    </div>`
  }
}
