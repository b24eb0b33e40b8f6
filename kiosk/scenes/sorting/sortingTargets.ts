import { html, nothing } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import { type WasteStream, wasteStream } from '#content/schema/exhibit.ts'
import { type Box, boxStyle } from './binBoxes.ts'
import { type Game, waitsFor } from './sortingGame.ts'
import type { PicturePoint, SortingScene } from './sortingInputs.ts'
import type { SortingSay } from './sortingSay.ts'

interface Bin {
  readonly stream: WasteStream
  /** The key that chooses it. */
  readonly key: number
  /** Where the picture draws it; undefined until it does. */
  readonly box: Box | undefined
  readonly last: Game['last'] | undefined
  /** Before a round a bin tells its story, in a round it takes the thing, at the end the card lies over it. */
  readonly phase: 'start' | 'round' | 'end'
  readonly words: SortingSay
  readonly choose: () => void
}

/** What a finger does with the thing it holds. */
export interface Finger {
  readonly grab: (event: PointerEvent) => void
  readonly drag: (event: PointerEvent) => void
  readonly drop: (event: PointerEvent) => void
  readonly lose: (event: PointerEvent) => void
}

const at = ({ x, y }: PicturePoint) => `left:${x * 100}%;top:${y * 100}%`

/** A bin to touch, its name, and the points that rise from it. */
export function sortingBin({ stream, key, box, last, phase, words: { say }, choose }: Bin) {
  if (!box) return nothing
  const name = say(`stream.${stream}`)
  const points = last?.right && last.item.stream === stream ? last.points : 0
  return html`<p class="name" .style=${boxStyle(box)} aria-hidden="true"><span>${name}</span></p>
    <button
      type="button"
      class="bin"
      data-bin=${stream}
      .style=${boxStyle(box)}
      aria-label=${say(phase === 'start' ? 'after.of' : 'bin', { stream: name })}
      aria-keyshortcuts=${phase === 'round' ? key : nothing}
      ?disabled=${phase === 'end'}
      @click=${choose}
    ></button>
    ${
      points > 0
        ? keyed(
            last,
            html`<span class="plus" aria-hidden="true" .style=${at({ x: box.x + box.width / 2, y: box.y - 0.03 })}>${say('points', { points })}</span>`,
          )
        : nothing
    }`
}

/** The bins once more, within reach of whoever sits; shown where that was wished for. */
export const binChips = ({ say }: SortingSay, choose: (stream: WasteStream) => void) =>
  html`<div class="chips" role="group" aria-label=${say('chips')}>
    ${wasteStream.options.map(
      (
        stream,
      ) => html`<button type="button" class="chip ${stream}" data-chip=${stream} @click=${() => choose(stream)}>
        ${say(`stream.${stream}`)}
      </button>`,
    )}
  </div>`

/** The thing on the plate, to be dragged, with its name below, its state where that matters, and how long it waits. */
export function sortingHeld(
  game: Game,
  scene: SortingScene,
  { say, named }: SortingSay,
  { grab, drag, drop, lose }: Finger,
) {
  const [item] = game.queue
  if (!item) return nothing
  const patience = waitsFor(game)
  const state = game.level.states && item.state ? named(item.state) : ''
  return html`<button
      type="button"
      class="held"
      .style=${at(scene.hand())}
      aria-label=${say('hold', { name: [named(item.name), state].filter(Boolean).join(' · ') })}
      @pointerdown=${grab}
      @pointermove=${drag}
      @pointerup=${drop}
      @pointercancel=${lose}
    ></button>
    <div class="nameplate" aria-hidden="true" .style=${at(scene.nameplate())}>
      <p>${named(item.name)} ${item.tricky ? html`<em>${say('tricky')}</em>` : nothing}${state ? html`<span class="state">${state}</span>` : nothing}</p>
      ${
        patience === null
          ? nothing
          : keyed(
              `${game.cameAt}`,
              html`<i class="patience" .style=${`animation-duration:${patience}s`}></i>`,
            )
      }
    </div>`
}
