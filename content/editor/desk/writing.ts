import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { call } from '../../contract/call.ts'
import { Problem } from '../../contract/problems.ts'
import { routes } from '../../contract/routes.ts'
import { mergeContent } from '../../editing/contentChanges.ts'
import type { ExhibitDraft } from '../../schema/edition.ts'
import type { Exhibit } from '../../schema/exhibit.ts'
import type { Locale } from '../../schema/localized.ts'
import { faultsIn } from '../faultsIn.ts'
import type { Meeting } from './meeting.ts'
import type { Saving, Told } from './saving.ts'
import { AWAY, sendLeft } from './sendLeft.ts'
import { forgetUnsent, keepUnsent, readUnsent, unsentOf } from './unsent.ts'

/** Long enough not to save every keystroke, short enough that a closed lid loses nothing. */
const SAVE_AFTER_MS = 1200
const RETRY_MS = 4000

interface Host extends ReactiveControllerHost {
  readonly locale: Locale
  readonly username: string
}

/**
 * The drafts, and the one that is being written: saved as one types, kept in this browser until the hall has it, and laid upon
 * what somebody else saved meanwhile.
 */
export class Writing implements ReactiveController {
  drafts: readonly ExhibitDraft[] = []
  chosen: string | undefined
  /** The exhibit as it is being written, ahead of what is saved. */
  written: Exhibit | undefined
  saving: Saving = 'saved'
  problem: Problem | undefined
  meeting: (Meeting<Exhibit> & { readonly theirs: ExhibitDraft }) | undefined
  told: Told | undefined
  readonly #host: Host
  #timer: ReturnType<typeof setTimeout> | undefined
  #leftTimer: ReturnType<typeof setTimeout> | undefined
  /** Saves run one after another, so that each names the version the one before it made. */
  #line: Promise<void> = Promise.resolve()

  constructor(host: Host) {
    this.#host = host
    host.addController(this)
  }

  hostConnected() {
    window.addEventListener('online', this.#again)
  }

  hostDisconnected() {
    window.removeEventListener('online', this.#again)
    clearTimeout(this.#leftTimer)
    void this.flush()
  }

  get draft(): ExhibitDraft | undefined {
    return this.drafts.find(({ exhibit }) => exhibit.id === this.chosen)
  }

  get exhibit(): Exhibit | undefined {
    return this.written ?? this.draft?.exhibit
  }

  /** Fetches everything; opens `open`, else what this browser has not sent yet, else the first. */
  async load(open: string | undefined): Promise<void> {
    this.drafts = await call(routes.listDrafts, { locale: this.#host.locale })
    const unsent = unsentOf(this.#host.username).find((id) =>
      this.drafts.some((one) => one.exhibit.id === id),
    )
    await this.choose(this.chosen ?? open ?? unsent ?? this.drafts[0]?.exhibit.id)
    this.#sendLeft()
  }

  /** Somebody did something to an exhibit, or to all of them. What is being written here is not touched. */
  async refresh(id: string | null): Promise<void> {
    if (id === null || !this.drafts.some(({ exhibit }) => exhibit.id === id)) {
      const drafts = await call(routes.listDrafts, { locale: this.#host.locale })
      this.drafts = drafts.map((one) => (this.#isOpenAhead(one.exhibit.id) ? (this.draft ?? one) : one))
    } else {
      const fresh = await call(routes.readDraft, { params: { id }, locale: this.#host.locale })
      const before = this.drafts.find(({ exhibit }) => exhibit.id === id)
      if (this.#isOpenAhead(id)) {
        // The words stay those one writes on; who decided what about them is news in any case.
        if (before?.version === fresh.version) this.#keep(fresh)
      } else {
        const others = fresh.updatedBy !== this.#host.username && fresh.version !== before?.version
        if (id === this.chosen && others) this.told = { what: 'changedBy', who: fresh.updatedBy ?? '' }
        this.#keep(fresh)
      }
    }
    this.#host.requestUpdate()
  }

  async choose(id: string | undefined): Promise<void> {
    if (!id || id === this.chosen) return this.#host.requestUpdate()
    await this.flush()
    this.chosen = id
    this.written = undefined
    this.meeting = undefined
    this.problem = undefined
    this.saving = 'saved'
    await this.#findUnsent(id)
    this.#sendLeft()
    this.#host.requestUpdate()
  }

  edit(exhibit: Exhibit): void {
    const { draft } = this
    if (!draft) return
    this.written = exhibit
    this.told = undefined
    clearTimeout(this.#timer)
    const { version, exhibit: base } = draft
    const kept = keepUnsent(this.#host.username, { version, base, written: exhibit })
    this.saving = !kept ? 'full' : faultsIn(exhibit, this.#host.locale).size > 0 ? 'invalid' : 'unsaved'
    if (this.saving !== 'invalid') this.#timer = setTimeout(() => this.flush(), SAVE_AFTER_MS)
    this.#host.requestUpdate()
  }

  /** Saves what is written now. */
  flush(): Promise<void> {
    clearTimeout(this.#timer)
    return this.#after(() => this.#save())
  }

  /** Saves what is written, then has the hall change it; one change after another, however fast they are asked for. */
  change(work: (draft: ExhibitDraft) => Promise<ExhibitDraft>): Promise<void> {
    this.#line = this.flush().then(async () => {
      const { draft, saving } = this
      if (draft && saving === 'saved') this.take(await work(draft))
    })
    return this.#line
  }

  /** Takes a draft as the server has answered with it, to what was `sent`; nothing written here is ahead of it any more. */
  take(draft: ExhibitDraft, sent?: Exhibit): void {
    this.#keep(draft)
    this.written = undefined
    this.meeting = undefined
    this.saving = 'saved'
    forgetUnsent(this.#host.username, draft.exhibit.id, sent)
    this.#host.requestUpdate()
  }

  /** The two who met are one again. */
  settle(exhibit: Exhibit): void {
    if (!this.meeting) return
    this.#keep(this.meeting.theirs)
    this.meeting = undefined
    this.edit(exhibit)
    void this.flush()
  }

  async #save(): Promise<void> {
    const { written, draft } = this
    if (!written || !draft || this.saving === 'invalid' || this.saving === 'clash') return
    this.saving = 'saving'
    this.#host.requestUpdate()
    try {
      const body = { version: draft.version, exhibit: written }
      const params = { id: draft.exhibit.id }
      this.#keep(await call(routes.saveDraft, { params, body, locale: this.#host.locale }))
      this.problem = undefined
      // What was typed meanwhile is still ahead of what is saved.
      if (this.written === written) this.take(this.draft ?? draft, written)
      else if (this.written) this.edit(this.written)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      await this.#failed(error, draft, written)
    }
    this.#host.requestUpdate()
  }

  async #failed(problem: Problem, draft: ExhibitDraft, written: Exhibit): Promise<void> {
    this.problem = AWAY.includes(problem.code) ? undefined : problem
    this.saving = this.problem ? 'failed' : 'offline'
    if (problem.code === 'access/sign-in-first')
      (this.#host as unknown as EventTarget).dispatchEvent(
        new CustomEvent('sign-in-needed', { bubbles: true, composed: true }),
      )
    if (!this.problem) this.#timer = setTimeout(this.#again, RETRY_MS)
    if (problem.code === 'exhibit/saved-by-other') await this.#meet(draft.exhibit, written)
  }

  /** Lays what was written here upon what somebody else has saved. */
  async #meet(base: Exhibit, mine: Exhibit): Promise<void> {
    try {
      const params = { id: mine.id }
      const theirs = await call(routes.readDraft, { params, locale: this.#host.locale })
      const { content, clashes } = mergeContent(base, mine, theirs.exhibit)
      this.problem = undefined
      if (clashes.length > 0) {
        this.meeting = { who: theirs.updatedBy ?? '', theirs, content, clashes }
        this.saving = 'clash'
        return
      }
      this.#keep(theirs)
      this.edit(content)
      this.told = { what: 'merged', who: theirs.updatedBy ?? '' }
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      this.saving = 'offline'
      this.#timer = setTimeout(this.#again, RETRY_MS)
    }
  }

  /** What this browser kept of an exhibit goes on where it was left. */
  async #findUnsent(id: string): Promise<void> {
    const [unsent, draft] = [readUnsent(this.#host.username, id), this.draft]
    if (!unsent || !draft) return
    if (unsent.version === draft.version) this.edit(unsent.written)
    else await this.#meet(unsent.base, unsent.written)
    this.told ??= { what: 'found', who: '' }
  }

  readonly #again = () => {
    if (this.written && this.saving === 'offline') void this.flush()
    this.#sendLeft()
  }

  /** What was left unsent at other exhibits goes to the hall too. */
  #sendLeft() {
    clearTimeout(this.#leftTimer)
    void this.#after(async () => {
      const { sent, away } = await sendLeft(this.#host, this.chosen)
      for (const draft of sent) this.#keep(draft)
      if (away) this.#leftTimer = setTimeout(this.#again, RETRY_MS)
      this.#host.requestUpdate()
    })
  }

  /** One that broke keeps none of those after it. */
  #after(work: () => Promise<void>): Promise<void> {
    this.#line = this.#line.catch(() => {}).then(work)
    return this.#line
  }

  #isOpenAhead(id: string) {
    return id === this.chosen && this.written !== undefined
  }

  #keep(saved: ExhibitDraft) {
    this.drafts = this.drafts.map((draft) => (draft.exhibit.id === saved.exhibit.id ? saved : draft))
  }
}
