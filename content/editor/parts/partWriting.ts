import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { call } from '../../contract/call.ts'
import { routes } from '../../contract/routes.ts'
import type { EditingHouse } from '../../schema/editing.ts'
import type { EditionPart } from '../../schema/editionPart.ts'
import type { MissingGlyphs } from '../../schema/fontPart.ts'
import type { Locale } from '../../schema/localized.ts'
import type { PartDraft } from '../../schema/partDraft.ts'
import { Doing } from '../desk/doing.ts'
import { RoomNews } from '../desk/roomNews.ts'
import type { PartMove } from './part-review.ts'

/** Long enough not to save every keystroke. */
const SAVE_AFTER_MS = 1200

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly locale: Locale
}
interface Kept<Content> {
  readonly written: Content
  readonly version: number
}
interface Ways<Content, Hall extends Kept<Content>> {
  readonly part: EditionPart
  readonly read: () => Promise<Hall>
  readonly save: (kept: Kept<Content>) => Promise<Hall>
  /** What is not whole is not sent. */
  readonly isWhole: (written: Content, hall: Hall) => boolean
}

/** A part of the edition that is being written: saved as one types, and looked at again when others move it. */
export class PartWriting<Content, Hall extends Kept<Content>> implements ReactiveController {
  hall: Hall | undefined
  /** As it is being written, ahead of what is saved. */
  written: Content | undefined
  saving: 'saved' | 'saving' | 'unsaved' = 'saved'
  draft: PartDraft | undefined
  house: EditingHouse | undefined
  missing: readonly MissingGlyphs[] = []
  /** What has just been done, in words. */
  told = ''
  readonly doing: Doing
  readonly #host: Host
  readonly #ways: Ways<Content, Hall>
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(host: Host, ways: Ways<Content, Hall>) {
    this.#host = host
    this.#ways = ways
    this.doing = new Doing(host)
    host.addController(this)
    // What is being typed is ahead of what the hall knows.
    new RoomNews(host, async () => this.saving === 'saved' && this.load(), [
      'part',
      'review',
      'draft',
      'hall',
    ])
  }

  hostConnected() {}

  hostDisconnected() {
    if (this.#whole()) void this.#save()
  }

  write(written: Content) {
    this.written = written
    clearTimeout(this.#timer)
    this.saving = 'unsaved'
    if (this.#whole()) this.#timer = setTimeout(() => void this.#save(), SAVE_AFTER_MS)
    this.#host.requestUpdate()
  }

  load(): Promise<boolean> {
    return this.doing.attempt(async () => {
      const { locale } = this.#host
      const [hall, parts, house, missing] = await Promise.all([
        this.#ways.read(),
        call(routes.listParts, { locale }),
        call(routes.editingHouse, { locale }),
        call(routes.listMissingGlyphs, { locale }),
      ])
      Object.assign(this, { house, missing, draft: parts.find(({ part }) => part === this.#ways.part) })
      // What was typed meanwhile is ahead of it.
      if (this.saving === 'saved') this.#take(hall)
    })
  }

  /** Somebody decided about it here. */
  readonly moved = async ({ detail: { told, discarded } }: CustomEvent<PartMove>) => {
    if (discarded) this.saving = 'saved'
    if (await this.load()) this.told = told
    this.#host.requestUpdate()
  }

  async #save() {
    clearTimeout(this.#timer)
    const { written, hall } = this
    if (written === undefined || !hall) return
    this.saving = 'saving'
    const kept = await this.doing.attempt(async () => {
      const saved = await this.#ways.save({ version: hall.version, written })
      // What was typed meanwhile is still ahead of what is saved.
      if (this.written === written) this.#take(saved)
      else this.hall = saved
    })
    // One that failed is tried again with the next change; nothing of what was typed is lost.
    if (!kept && this.written === written) this.saving = 'unsaved'
    if (kept && this.written === this.hall?.written) await this.load()
    this.#host.requestUpdate()
  }

  /** Whether there is something to be saved, and nothing of it is wrong. */
  #whole() {
    const { written, hall, saving } = this
    return saving === 'unsaved' && written !== undefined && hall && this.#ways.isWhole(written, hall)
  }

  #take(hall: Hall) {
    this.hall = hall
    this.written = hall.written
    this.saving = 'saved'
  }
}
