import { html, nothing, svg } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import { signLines } from './binSigns.ts'
import { type Game, needsHint } from './sortingGame.ts'
import type { SortingSay } from './sortingSay.ts'

/** From here on the end of a streak is worth a word. */
const STREAK_TO_MOURN = 3

type ShowSources = (keys: readonly string[]) => void

/** What the mascot asks, and below it what became of the thing before, or where to look. */
export function sortingBubble(game: Game, now: number, words: SortingSay, sources: ShowSources) {
  const { say, named } = words
  const [item] = game.queue
  const isStuck = item && needsHint(game, now)
  return html`<div class="words">
    <div class="bubble">
      <p class="ask">${item ? say('ask', { name: named(item.name) }) : nothing}</p>
    </div>
    ${
      isStuck && !game.retrying
        ? html`<div class="verdict hint" role="status">
            <svg class="sign" viewBox="0 0 100 100" aria-hidden="true">
              ${signLines(item.stream).map((line) => svg`<path d=${line} />`)}
            </svg>
            <p><strong>${say(`hint.${item.stream}`)}</strong></p>
          </div>`
        : verdict(game, words, sources)
    }
  </div>`
}

function verdict({ last, missed, drawn, queue }: Game, words: SortingSay, sources: ShowSources) {
  if (!last) return nothing
  const { say } = words
  // A new element for each answer, so that it comes in anew.
  return keyed(
    `${drawn.length - queue.length} ${missed.length} ${last.item.name.zh} ${last.chosen}`,
    html`<div class="verdict" data-right=${last.right}>
      <svg viewBox="0 0 48 48" aria-hidden="true">
        <circle cx="24" cy="24" r="22" />
        ${last.right ? svg`<path d="M14 25l7 7 14-15" />` : svg`<path d="M34 26a10.5 10.5 0 1 1-3.5-10M32 8v9h-9" />`}
      </svg>
      <div>
        <button type="button" class="source" @click=${() => sources(last.item.sources)}>${say('sources')}</button>
        <p><strong>${words.verdict(last)}</strong> ${last.flower ? html`<em>${say('flower')}</em>` : nothing}</p>
        <p>${last.ended >= STREAK_TO_MOURN ? html`<b>${say('streak.end', { count: last.ended })}</b> ` : nothing}${words.reason(last.item)}
          ${last.right || last.chosen === null ? nothing : say('again')}</p>
      </div>
    </div>`,
  )
}

/** After a round: how many came home, the score, and whether it was better than before. */
export function sortingEnding(game: Game, before: number | undefined, { say }: SortingSay) {
  const { right, missed, score, bestStreak } = game
  const more = before === undefined ? 0 : score - before
  return html`<div class="words"><div class="bubble ending">
    <div>
      <h2>${right.length > 0 ? say('end.title', { count: right.length }) : say('end.none')}</h2>
      <p>
        ${say('end.score', { score, streak: bestStreak })}
        ${more > 0 ? html`<em>${say('end.better', { more })}</em>` : nothing}
        ${right.length > 0 && missed.length === 0 ? html`<em>${say('end.perfect')}</em>` : nothing}
      </p>
    </div>
  </div></div>`
}

/** Before a round: what the mascot says, two figures with their year, and what the bins are for meanwhile. */
export function sortingGreeting(
  exhibit: Exhibit | undefined,
  { say }: SortingSay,
  locale: Locale,
  sources: ShowSources,
) {
  return html`<div class="words greeting">
    <div class="bubble"><p class="says">${exhibit?.says[locale] ?? ''}</p></div>
    <p class="after">${say('after')}</p>
    <div class="figures">
      ${exhibit?.figures.slice(0, 2).map(
        ({
          value,
          unit,
          label,
          year,
          sources: keys,
        }) => html`<button type="button" class="figure" @click=${() => sources(keys)}>
          <span class="value">${value}<small>${unit[locale]}</small></span>
          <span>${label[locale]}</span>
          <span>${year ? `${say('figureYear', { year })} · ` : nothing}<u>${say('sources')}</u></span>
        </button>`,
      )}
    </div>
  </div>`
}
