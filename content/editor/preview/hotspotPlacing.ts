import type { LitElement, ReactiveController } from 'lit'
import type { Writing } from '../desk/writing.ts'
import { type Placed, type Places, withHotspotPlaced } from './placeHotspot.ts'

/** Which hotspot is being placed on the preview, and what the preview says of its picture; hears it at the host. */
export class HotspotPlacing implements ReactiveController {
  /** Where the living picture of the open exhibit has room for a hotspot. */
  anchors: readonly string[] = []
  /** The id of the hotspot that is being placed. */
  placing: string | undefined
  #at: string | undefined

  constructor(
    private readonly host: LitElement,
    private readonly writing: Writing,
  ) {
    host.addController(this)
  }

  hostConnected() {
    this.host.addEventListener('preview-places', this.#look)
    this.host.addEventListener('hotspot-aim', this.#aim)
    this.host.addEventListener('hotspot-placed', this.#place)
  }

  hostDisconnected() {
    this.host.removeEventListener('preview-places', this.#look)
    this.host.removeEventListener('hotspot-aim', this.#aim)
    this.host.removeEventListener('hotspot-placed', this.#place)
  }

  hostUpdate() {
    // Hotspots of another exhibit may have the same names.
    if (this.#at !== this.writing.chosen) this.placing = undefined
    this.#at = this.writing.chosen
  }

  readonly #look = (event: Event) => {
    this.anchors = (event as CustomEvent<Places>).detail.anchors
    this.host.requestUpdate()
  }

  readonly #aim = (event: Event) => {
    this.placing = (event as CustomEvent<string | null>).detail ?? undefined
    this.host.requestUpdate()
  }

  readonly #place = (event: Event) => {
    const placed = (event as CustomEvent<Placed>).detail
    const { exhibit } = this.writing
    if (exhibit) this.writing.edit(withHotspotPlaced(exhibit, placed))
    // At a place of the picture's own it has that one's name.
    if ('anchor' in placed) this.placing = placed.anchor
    this.host.requestUpdate()
  }
}
