import type { LitElement, ReactiveController } from 'lit'
import { call } from '../../contract/call.ts'
import { keepFresh } from '../../contract/keepFresh.ts'
import { Problem } from '../../contract/problems.ts'
import { routes } from '../../contract/routes.ts'
import type { LibraryEntry, MediaUse, UploadUnderWay } from '../../schema/library.ts'
import type { Locale } from '../../schema/localized.ts'
import { libraryWords } from '../../strings/libraryWords.ts'
import { dropUpload } from './dropUpload.ts'
import { remakeFilms } from './followInFilms.ts'
import { kindOfFile } from './kindOfFile.ts'
import type { MediaChange } from './media-details.ts'
import { createSending, type Sending } from './sending.ts'
import { sayReplaced, takeOver } from './takeOver.ts'

/** News may be lost on the way. */
const FRESH_EVERY_MS = 20_000

/** What the room of the library knows: its files, what is on its way, and what was told last. */
export class LibraryFeed implements ReactiveController {
  /** Undefined until the server has answered. */
  entries: readonly LibraryEntry[] | undefined
  uses: readonly MediaUse[] = []
  sendings: readonly Sending[] = []
  told = ''
  problem: Problem | undefined
  busy = false
  /** A film that took the place of another of which documentaries are made; nothing where none was sent. */
  remaking: { readonly old: LibraryEntry; readonly fresh: LibraryEntry } | undefined
  #uploads: readonly UploadUnderWay[] = []
  #usesOf: string | undefined
  #stop = () => {}
  /** What is done with a file of this page once the library has it, as its entry. */
  readonly #whenKept = new Map<string, (entry: string) => Promise<void>>()
  /** What is done with a file once the hall has looked at it, fit or not. */
  readonly #whenSeen = new Map<string, (entry: LibraryEntry) => Promise<void>>()
  readonly #sending = createSending({
    locale: () => this.locale(),
    changed: (sendings) => {
      const arrived = sendings.some(
        ({ state, key }) =>
          state === 'keeping' && this.sendings.find((one) => one.key === key)?.state !== 'keeping',
      )
      this.#set({ sendings })
      if (arrived) void this.#load()
    },
  })

  constructor(
    private readonly host: LitElement,
    private readonly locale: () => Locale,
  ) {
    host.addController(this)
  }

  hostConnected() {
    const fresh = keepFresh(this.#load, { events: ['library:changed'], everyMs: FRESH_EVERY_MS })
    this.#stop = fresh.stop
  }

  hostDisconnected() {
    this.#stop()
    for (const { key, state } of this.sendings) if (state === 'sending') void this.#sending.pause(key)
  }

  /** Half sent before, by this page or another. */
  get unfinished(): readonly UploadUnderWay[] {
    const own = new Set(this.sendings.map(({ id }) => id))
    return this.#uploads.filter(({ id, entry, arrived, bytes }) => !entry && arrived < bytes && !own.has(id))
  }

  nameOf(key: string): string {
    const sending = this.sendings.find((one) => one.key === key)
    return (sending ?? this.#uploads.find(({ id }) => id === key))?.name ?? ''
  }

  /** Sends a file; says its key, or nothing where nobody can tell what it is. */
  send(file: File): string | undefined {
    const kind = kindOfFile(file)
    if (kind) return this.#sending.add(file, kind)
    this.#set({ told: libraryWords(this.locale())('send.unknown', { name: file.name }) })
    return undefined
  }

  /**
   * Sends a file that takes over the words, the focus and the places of another. That one goes where it was used nowhere; where
   * the new one is refused, nothing changes.
   */
  replace(old: LibraryEntry, file: File) {
    const say = libraryWords(this.locale())
    if (kindOfFile(file) !== old.kind)
      return this.#set({ told: say('details.otherKind', { kind: say(`kind.${old.kind}`) }) })
    this.remaking = undefined
    const key = this.send(file)
    if (!key) return
    this.#whenKept.set(key, async (id) => {
      if (id !== old.id) this.#whenSeen.set(id, (fresh) => this.#takeOver(old, fresh))
    })
  }

  async #takeOver(old: LibraryEntry, seen: LibraryEntry) {
    const [locale, { id, name }] = [this.locale(), seen]
    const say = libraryWords(locale)
    location.hash = `#media/${id}`
    if (seen.status === 'refused') return this.#set({ told: say('details.notReplaced', { name }) })
    // What was in the library before has words of its own.
    const { alt, focus } = seen.alt ? seen : old
    const fresh = await call(routes.changeMedia, { params: { id }, body: { alt, focus }, locale })
    const replaced = await takeOver(old, fresh, locale)
    this.#usesOf = undefined
    this.#set({
      told: sayReplaced(name, replaced, locale),
      ...(replaced.madeOfIt.length > 0 ? { remaking: { old, fresh } } : {}),
    })
  }

  /** Has documentaries made of the new film that was sent in the place of theirs. */
  remake = () =>
    this.#attempt(async () => {
      const { remaking } = this
      if (!remaking) return
      const count = await remakeFilms(remaking.old, remaking.fresh, this.locale())
      this.remaking = undefined
      this.#usesOf = undefined
      this.told = libraryWords(this.locale())('details.remaking', { count })
    })

  pause = (key: string) => this.#sending.pause(key)
  go = (key: string) => this.#sending.go(key)

  /** Of this page by its key, of before by its id. */
  cancel(key: string): Promise<unknown> {
    if (this.sendings.some((one) => one.key === key)) return this.#sending.cancel(key).then(this.#load)
    return this.#attempt(() => dropUpload(key, this.locale()))
  }

  /** Where the open file is used; asked once for each file. */
  async lookAt(id: string | undefined) {
    if (this.#usesOf === id) return
    this.#usesOf = id
    this.uses = []
    if (!id) return
    const uses = await call(routes.listMediaUses, { params: { id }, locale: this.locale() }).catch(() => [])
    if (this.#usesOf === id) this.#set({ uses })
  }

  change = ({ id }: LibraryEntry, body: MediaChange) =>
    this.#attempt(async () => {
      await call(routes.changeMedia, { params: { id }, body: { ...body }, locale: this.locale() })
      this.told = libraryWords(this.locale())('details.saved')
    })

  again = ({ id }: LibraryEntry) =>
    this.#attempt(() => call(routes.lookAgain, { params: { id }, locale: this.locale() }))

  remove = ({ id, name }: LibraryEntry) =>
    this.#attempt(async () => {
      await call(routes.removeMedia, { params: { id }, locale: this.locale() })
      this.told = libraryWords(this.locale())('details.deleted', { name })
    })

  readonly #load = async () => {
    try {
      const locale = this.locale()
      const [entries, uploads] = await Promise.all([
        call(routes.listLibrary, { locale }),
        call(routes.listUploads, { locale }),
      ])
      this.entries = entries
      this.#uploads = uploads
      const told = this.sendings.flatMap((sending) => this.#settle(sending))
      if (told.length > 0) this.told = told.join(' ')
      for (const entry of entries) this.#see(entry)
      if (this.problem?.code === 'request/offline') this.problem = undefined
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      this.problem = error
    }
    this.host.requestUpdate()
  }

  /** Lets go of what the library has; says so. */
  #settle({ key, state, id, name }: Sending): string[] {
    const entry = state === 'keeping' && this.#uploads.find((one) => one.id === id)?.entry
    if (!entry) return []
    const then = this.#whenKept.get(key)
    this.#whenKept.delete(key)
    this.#sending.kept(key)
    if (then) void this.#attempt(() => then(entry))
    return [libraryWords(this.locale())(entry === id ? 'send.arrived' : 'send.there', { name })]
  }

  #see(entry: LibraryEntry) {
    const then = ['ready', 'refused'].includes(entry.status) && this.#whenSeen.get(entry.id)
    if (!then) return
    this.#whenSeen.delete(entry.id)
    void this.#attempt(() => then(entry))
  }

  async #attempt(work: () => Promise<unknown>): Promise<boolean> {
    this.#set({ busy: true, problem: undefined })
    try {
      await work()
      await this.#load()
      return true
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      this.problem = error
      return false
    } finally {
      this.#set({ busy: false })
    }
  }

  #set(change: Partial<Pick<LibraryFeed, 'sendings' | 'told' | 'problem' | 'busy' | 'uses' | 'remaking'>>) {
    Object.assign(this, change)
    this.host.requestUpdate()
  }
}
