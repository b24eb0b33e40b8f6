import { html, nothing } from 'lit'
import type { Locale } from '#content/schema/localized.ts'
import type { sortingWords } from '#content/strings/sortingWords.ts'
import type { Game } from './sortingGame.ts'

/** More would not be read. */
const SHOWN = 4

interface Needs {
  readonly game: Game | undefined
  readonly say: ReturnType<typeof sortingWords>
  readonly locale: Locale
  readonly start: () => void
  readonly sources: (keys: readonly string[]) => void
}

/** Before a round: how to play. After it: what went well, and what was learnt. */
export function sortingCard({ game, say, locale, start, sources }: Needs) {
  if (!game)
    return html`<section class="card">
      <h2>${say('start.title')}</h2>
      <p>${say('start.how')}</p>
      <button type="button" class="main" data-act="start" @click=${start}>${say('start.go')}</button>
    </section>`
  const missed = game.missed.slice(0, SHOWN)
  return html`<section class="card" aria-live="polite">
    <h2>${say('end.title', { count: game.home })}</h2>
    <p>${say('end.score', { score: game.score, streak: game.bestStreak })}</p>
    <p>${missed.length ? say('end.learnt') : say('end.perfect')}</p>
    ${
      missed.length
        ? html`<ul>
            ${missed.map(({ name, stream, note }) => html`<li><b>${name[locale]}</b><span class="chip ${stream}">${say(`stream.${stream}`)}</span><small>${note[locale] || say(`why.${stream}`)}</small></li>`)}
          </ul>
          <button type="button" class="source" @click=${() => sources([...new Set(missed.flatMap((item) => item.sources))])}>${say('sources')}</button>`
        : nothing
    }
    <button type="button" class="main" data-act="start" @click=${start}>${say('end.again')}</button>
  </section>`
}
