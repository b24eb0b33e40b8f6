import { html, nothing, svg } from 'lit'
import type { Shelved } from './shelfOf.ts'
import type { SortingSay } from './sortingSay.ts'

/** More would not be read at once. */
const ON_A_BOARD = 6

interface Shelf {
  readonly words: SortingSay
  readonly page: number
  readonly turn: (page: number) => void
  readonly sources: (keys: readonly string[]) => void
}

/** What is worth a second look after a round, each with its bin and the reason. */
export function trickyShelf(shelved: readonly Shelved[], { words, page, turn, sources }: Shelf) {
  const { say, named, note } = words
  if (shelved.length === 0) return html`<p class="nothing">${say('shelf.empty')}</p>`
  const pages = Math.ceil(shelved.length / ON_A_BOARD)
  const shown = shelved.slice(page * ON_A_BOARD, (page + 1) * ON_A_BOARD)
  const keys = [...new Set(shown.flatMap(({ item }) => item.sources))]
  return html`<ul>
      ${shown.map(
        ({ item, right }) => html`<li data-right=${right}>
          <svg viewBox="0 0 48 48" role="img" aria-label=${say(right ? 'shelf.right' : 'shelf.missed')}>
            <circle cx="24" cy="24" r="22" />
            ${right ? svg`<path d="M14 25l7 7 14-15" />` : svg`<path d="M34 26a10.5 10.5 0 1 1-3.5-10M32 8v9h-9" />`}
          </svg>
          <b>${named(item.name)}</b><span class="chip ${item.stream}">${say(`stream.${item.stream}`)}</span>
          <small>${note(item) || say(`why.${item.stream}`)}</small>
        </li>`,
      )}
    </ul>
    <div class="row">
      <button type="button" class="source" @click=${() => sources(keys)}>${say('sources')}</button>
      ${
        pages > 1
          ? html`<button type="button" data-act="turn" @click=${() => turn((page + 1) % pages)}>
              ${say('shelf.turn', { page: page + 1, pages })}
            </button>`
          : nothing
      }
    </div>`
}
