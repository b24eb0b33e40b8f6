import { html, svg } from 'lit'
import { type Game, PETALS, secondsLeft, thingsLeft } from './sortingGame.ts'
import type { SortingSay } from './sortingSay.ts'

const LATE_SECONDS = 10

/** Above the game: the flower that a streak fills, the points, and the time or the things that are left. */
export function sortingTally(game: Game, now: number, { say }: SortingSay) {
  const left = secondsLeft(game, now)
  return html`<div class="tally">
    ${game.over ? '' : html`<p class="streak" data-streak=${game.streak}>${flower(game.streak)}${say('streak', { count: game.streak })}</p>`}
    <p><b>${game.score}</b>${say('score')}</p>
    ${
      game.over
        ? ''
        : left === null
          ? html`<p><b>${thingsLeft(game)}</b>${say('things')}</p>`
          : html`<p data-late=${left <= LATE_SECONDS}><b>${left}</b>${say('time')}</p>`
    }
  </div>`
}

/** A petal for each right answer in a row; a whole flower, and the next one begins. */
function flower(streak: number) {
  const filled = streak === 0 ? 0 : ((streak - 1) % PETALS) + 1
  return html`<svg viewBox="0 0 100 100" aria-hidden="true" data-whole=${filled === PETALS}>
    ${Array.from(
      { length: PETALS },
      (_, petal) =>
        svg`<ellipse cx="50" cy="25" rx="17" ry="21" data-filled=${petal < filled} transform="rotate(${(360 / PETALS) * petal} 50 50)" />`,
    )}
    <circle cx="50" cy="50" r="11" />
  </svg>`
}
