import { html, nothing, svg } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import type { Figure } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { Game } from './sortingGame.ts'
import type { SortingSay } from './sortingSay.ts'

const STREAK_TO_PRAISE = 3

type ShowSources = (keys: readonly string[]) => void

/** What the mascot asks, and below it what became of the thing before. */
export function sortingBubble(game: Game, words: SortingSay, sources: ShowSources) {
  const { say, named } = words
  const [item] = game.queue
  return html`
    <div class="bubble">
      <p class="ask">${item ? say('ask', { name: named(item.name) }) : nothing}</p>
    </div>
    ${verdict(game, words, sources)}
  `
}

function verdict({ last, streak, missed, home }: Game, words: SortingSay, sources: ShowSources) {
  if (!last) return nothing
  const { say } = words
  const praise = last.right && streak >= STREAK_TO_PRAISE
  // A new element for each answer, so that it comes in anew.
  return keyed(
    `${home} ${missed.length} ${last.item.name.zh} ${last.chosen}`,
    html`<div class="verdict" data-right=${last.right}>
      <svg viewBox="0 0 48 48" aria-hidden="true">
        <circle cx="24" cy="24" r="22" />
        ${last.right ? svg`<path d="M14 25l7 7 14-15" />` : svg`<path d="M34 26a10.5 10.5 0 1 1-3.5-10M32 8v9h-9" />`}
      </svg>
      <div>
        <button type="button" class="source" @click=${() => sources(last.item.sources)}>${say('sources')}</button>
        <p><strong>${words.verdict(last)}</strong> ${praise ? html`<em>${say('streak', { count: streak })}</em>` : nothing}</p>
        <p>${words.reason(last.item)} ${last.right ? nothing : say('again')}</p>
      </div>
    </div>`,
  )
}

/** Before and after a round: what the mascot says, and two figures with their year. */
export function sortingGreeting(
  text: string,
  figures: readonly Figure[],
  { say }: SortingSay,
  locale: Locale,
  sources: ShowSources,
) {
  return html`
    <div class="bubble"><p class="says">${text}</p></div>
    <div class="figures">
      ${figures.slice(0, 2).map(
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
  `
}
