import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { call } from '../../contract/call.ts'
import { routes } from '../../contract/routes.ts'
import { mergeContent } from '../../editing/contentChanges.ts'
import type { EditingHouse } from '../../schema/editing.ts'
import type { EditionPart } from '../../schema/editionPart.ts'
import type { MissingGlyphs } from '../../schema/fontPart.ts'
import type { Locale } from '../../schema/localized.ts'
import type { PartDraft } from '../../schema/partDraft.ts'
import { workflowWords } from '../../strings/workflowWords.ts'
import { Doing } from '../desk/doing.ts'
import type { Meeting } from '../desk/meeting.ts'
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
  /** Takes it apart by names and puts it together again, so that two who wrote at once are laid upon one another. */
  readonly apart: (written: Content) => unknown
  readonly together: (pieces: unknown) => Content
  /** What else the room has to know; asked whenever it looks. */
  readonly beside?: () => Promise<void>
}

/**
 * A part of the edition that is being written: saved as one types, looked at again when others move it, and laid upon what
 * somebody else saved meanwhile.
 */
export class PartWriting<Content, Hall extends Kept<Content>> implements ReactiveController {
  hall: Hall | undefined
  /** As it is being written, ahead of what is saved. */
  written: Content | undefined
  saving: 'saved' | 'saving' | 'unsaved' | 'clash' = 'saved'
  draft: PartDraft | undefined
  house: EditingHouse | undefined
  missing: readonly MissingGlyphs[] = []
  /** What has just been done, in words. */
  told = ''
  /** In pieces. */
  meeting: (Meeting<unknown> & { readonly theirs: Hall }) | undefined
  readonly doing: Doing
  readonly #host: Host
  readonly #ways: Ways<Content, Hall>
  #timer: ReturnType<typeof setTimeout> | undefined
  /** Saves run one after another, so that each names the version the one before it made. */
  #line: Promise<void> = Promise.resolve()

  constructor(host: Host, ways: Ways<Content, Hall>) {
    this.#host = host
    this.#ways = ways
    this.doing = new Doing(host)
    host.addController(this)
    // What is being typed is ahead of what the hall knows; what could not be saved before is tried again.
    new RoomNews(host, async () => (this.saving === 'saved' ? this.load() : this.flush()), [
      'part',
      'review',
      'draft',
      'hall',
    ])
  }

  hostConnected() {}

  hostDisconnected() {
    void this.flush()
  }

  write(written: Content) {
    this.written = written
    this.told = ''
    clearTimeout(this.#timer)
    this.saving = 'unsaved'
    if (this.#whole()) this.#timer = setTimeout(() => void this.flush(), SAVE_AFTER_MS)
    this.#host.requestUpdate()
  }

  load(): Promise<boolean> {
    return this.doing.attempt(async () => {
      const [hall] = await Promise.all([this.#ways.read(), this.#look()])
      // What was typed meanwhile is ahead of it.
      if (this.saving === 'saved') this.#take(hall)
    })
  }

  /** Saves what is written now. */
  readonly flush = (): Promise<void> => {
    clearTimeout(this.#timer)
    // One that broke keeps none of those after it from being saved.
    this.#line = this.#line.catch(() => {}).then(() => this.#save())
    return this.#line
  }

  /** Saves what is written, then has the hall change it; one change after another, however fast they are asked for. */
  change(work: (version: number) => Promise<Hall>): Promise<void> {
    this.#line = this.flush().then(async () => {
      const { hall } = this
      if (this.saving !== 'saved' || !hall) return
      await this.doing.attempt(async () => {
        this.#take(await work(hall.version))
        await this.#look()
      })
    })
    return this.#line
  }

  /** The two who met are one again. */
  settle(pieces: unknown): Promise<void> {
    this.hall = this.meeting?.theirs ?? this.hall
    this.meeting = undefined
    this.write(this.#ways.together(pieces))
    return this.flush()
  }

  /** Somebody decided about it here. */
  readonly moved = async ({ detail: { told, discarded } }: CustomEvent<PartMove>) => {
    if (discarded) this.saving = 'saved'
    if (await this.load()) this.told = told
    this.#host.requestUpdate()
  }

  async #save() {
    const { written, hall } = this
    if (written === undefined || !hall || !this.#whole()) return
    this.saving = 'saving'
    const kept = await this.doing.attempt(async () => {
      this.hall = await this.#ways.save({ version: hall.version, written })
      // Whoever decides about it has to know the version before it is called saved.
      await this.#look()
    })
    const { problem } = this.doing
    // What was typed meanwhile is still ahead of what is saved.
    if (kept && this.written === written) this.#take(this.hall ?? hall)
    else if (problem?.code === 'part/saved-by-other') await this.#meet(hall.written, problem.detail)
    // One that failed is tried again; nothing of what was typed is lost.
    else this.saving = 'unsaved'
    this.#host.requestUpdate()
  }

  /** Lays what was written here upon what `who` has saved. */
  async #meet(base: Content, who: string) {
    this.saving = 'unsaved'
    await this.doing.attempt(async () => {
      const { apart, together, read } = this.#ways
      const theirs = await read()
      const mine = apart(this.written ?? base)
      const { content, clashes } = mergeContent<unknown>(apart(base), mine, apart(theirs.written))
      if (clashes.length > 0) {
        this.meeting = { who, theirs, content, clashes }
        this.saving = 'clash'
        return
      }
      this.hall = theirs
      this.write(together(content))
      this.told = workflowWords(this.#host.locale)('save.merged', { who })
    })
  }

  async #look() {
    const { locale } = this.#host
    const [parts, house, missing] = await Promise.all([
      call(routes.listParts, { locale }),
      call(routes.editingHouse, { locale }),
      call(routes.listMissingGlyphs, { locale }),
      this.#ways.beside?.(),
    ])
    Object.assign(this, { house, missing, draft: parts.find(({ part }) => part === this.#ways.part) })
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
