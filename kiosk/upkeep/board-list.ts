import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { DayBoards } from '#content/schema/score.ts'
import { type ScoredGame, scoreRules } from '#content/schema/scoreRules.ts'
import { upkeepWords } from '#content/strings/upkeepWords.ts'

/** The games' boards of today. Tells `board-clear` with the game whose boards are to begin anew. */
@customElement('board-list')
export class BoardList extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    css`
      ul {
        list-style: none;
        margin: 0;
        padding: 0;
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr));
        gap: 20px;
      }
      li {
        display: grid;
        gap: 10px;
        align-content: start;
        justify-items: start;
      }
    `,
  ]
  @property({ attribute: false }) told!: DayBoards
  @property() locale: Locale = 'zh'

  protected override render() {
    const say = upkeepWords(this.locale)
    return html`<ul>${(Object.keys(scoreRules) as ScoredGame[]).map((game) => {
      const boards = this.told.boards.filter((board) => board.game === game)
      const rounds = boards.reduce((sum, board) => sum + board.rounds, 0)
      const best = Math.max(0, ...boards.flatMap(({ rows }) => rows.map(({ points }) => points)))
      return html`<li class="sheet" data-game=${game} data-rounds=${rounds}>
        <h3>${say(`boards.${game}`)}</h3>
        <p>${rounds > 0 ? say('boards.rounds', { rounds, best }) : say('boards.none')}</p>
        ${rounds > 0 ? html`<button type="button" data-act="clear" @click=${() => this.#clear(game)}>${say('boards.clear')}</button>` : ''}
      </li>`
    })}</ul>`
  }

  #clear(game: ScoredGame) {
    this.dispatchEvent(new CustomEvent('board-clear', { detail: game, bubbles: true, composed: true }))
  }
}
