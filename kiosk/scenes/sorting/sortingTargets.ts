import { html, nothing } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import type { WasteItem, WasteStream } from '#content/schema/exhibit.ts'
import { type Box, boxStyle } from './binBoxes.ts'
import type { Game } from './sortingGame.ts'
import type { PicturePoint, SortingScene } from './sortingInputs.ts'
import type { SortingSay } from './sortingSay.ts'

interface Bin {
  readonly stream: WasteStream
  /** The key that chooses it. */
  readonly key: number
  /** Where the picture draws it; undefined until it does. */
  readonly box: Box | undefined
  readonly last: Game['last'] | undefined
  readonly playing: boolean
  readonly words: SortingSay
  readonly choose: () => void
}

/** What a finger does with the thing it holds. */
export interface Finger {
  readonly grab: (event: PointerEvent) => void
  readonly drag: (event: PointerEvent) => void
  readonly drop: (event: PointerEvent) => void
  readonly lose: () => void
}

const at = ({ x, y }: PicturePoint) => `left:${x * 100}%;top:${y * 100}%`

/** A bin to touch, its name, and the points that rise from it. */
export function sortingBin({ stream, key, box, last, playing, words: { say }, choose }: Bin) {
  if (!box) return nothing
  const name = say(`stream.${stream}`)
  const points = last?.right && last.item.stream === stream ? last.points : 0
  return html`<p class="name" .style=${boxStyle(box)} aria-hidden="true"><span>${name}</span></p>
    <button
      type="button"
      class="bin"
      data-bin=${stream}
      .style=${boxStyle(box)}
      aria-label=${say('bin', { stream: name })}
      aria-keyshortcuts=${key}
      ?disabled=${!playing}
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

/** The thing on the plate, to be dragged, with its name below. */
export function sortingHeld(
  item: WasteItem,
  scene: SortingScene,
  { say, named }: SortingSay,
  { grab, drag, drop, lose }: Finger,
) {
  return html`<button
      type="button"
      class="held"
      .style=${at(scene.hand())}
      aria-label=${say('hold', { name: named(item.name) })}
      @pointerdown=${grab}
      @pointermove=${drag}
      @pointerup=${drop}
      @pointercancel=${lose}
    ></button>
    <p class="nameplate" aria-hidden="true" .style=${at(scene.nameplate())}>
      ${named(item.name)} ${item.tricky ? html`<em>${say('tricky')}</em>` : nothing}
    </p>`
}
