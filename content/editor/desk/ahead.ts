import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { Problem } from '../../contract/problems.ts'
import { mergeContent } from '../../editing/contentChanges.ts'
import { forgetAhead, keepAhead, readAhead } from './keptAhead.ts'
import type { Meeting } from './meeting.ts'
import type { Saving, Told } from './saving.ts'
import { AWAY } from './sendLeft.ts'

/** Long enough not to save every keystroke. */
const SAVE_AFTER_MS = 1200
const RETRY_MS = 4000

/** What the hall has: what is written, and in which version. */
export interface Kept<Content> {
  readonly written: Content
  readonly version: number
}

interface AheadWays<Content, Hall extends Kept<Content>> {
  /** Under which name this browser keeps what has not been sent: whose it is, and what. */
  readonly name: () => string
  readonly read: () => Promise<Hall>
  readonly save: (kept: Kept<Content>) => Promise<Hall>
  /** What is not whole is kept here and not sent. */
  readonly isWhole: (written: Content, hall: Hall) => boolean
}

/**
 * Something of the hall that is being written: saved as one types, kept in this browser until the hall has it, and laid upon
 * what somebody else saved meanwhile.
 */
export class Ahead<Content, Hall extends Kept<Content>> implements ReactiveController {
  hall: Hall | undefined
  /** Ahead of what the hall has; undefined while nothing is. */
  mine: Content | undefined
  saving: Saving = 'saved'
  problem: Problem | undefined
  meeting: Meeting<Content> | undefined
  told: Told | undefined
  readonly #host: ReactiveControllerHost & HTMLElement
  readonly #ways: AheadWays<Content, Hall>
  #timer: ReturnType<typeof setTimeout> | undefined
  /** Saves run one after another, so that each names the version the one before it made. */
  #line: Promise<void> = Promise.resolve()
  #isSending = false

  constructor(host: ReactiveControllerHost & HTMLElement, ways: AheadWays<Content, Hall>) {
    this.#host = host
    this.#ways = ways
    host.addController(this)
  }

  hostConnected() {
    window.addEventListener('online', this.#again)
  }

  hostDisconnected() {
    window.removeEventListener('online', this.#again)
    void this.flush()
  }

  get written(): Content | undefined {
    return this.mine ?? this.hall?.written
  }

  write(mine: Content): void {
    const { hall } = this
    if (!hall || this.saving === 'clash') return
    clearTimeout(this.#timer)
    Object.assign(this, { told: undefined, problem: undefined })
    if (isSame(mine, hall.written)) {
      this.#becomeSaved(hall)
      return
    }
    this.mine = mine
    const { version, written: base } = hall
    const kept = keepAhead(this.#ways.name(), { version, base, written: mine })
    this.saving = !kept ? 'full' : this.#ways.isWhole(mine, hall) ? 'unsaved' : 'invalid'
    if (this.saving !== 'invalid') this.#timer = setTimeout(() => this.flush(), SAVE_AFTER_MS)
    this.#host.requestUpdate()
  }

  /** As the hall has it now. What is being written here is laid upon what somebody else has saved. */
  take(hall: Hall, who: string): void {
    const before = this.hall
    // The answer to what is on its way, and to what has to be chosen, tells the same.
    if (this.#isSending || this.saving === 'clash') return
    if (!before) this.#begin(hall)
    else if (this.mine !== undefined && hall.version !== before.version)
      this.#lay(before.written, this.mine, hall, who)
    else this.hall = hall
    this.#host.requestUpdate()
  }

  /** The two who met are one again. */
  settle(content: Content): void {
    if (!this.meeting) return
    this.meeting = undefined
    this.saving = 'unsaved'
    this.write(content)
    void this.flush()
  }

  /** Saves what is written now. */
  flush(): Promise<void> {
    clearTimeout(this.#timer)
    this.#line = this.#line.then(() => this.#save())
    return this.#line
  }

  async #save(): Promise<void> {
    const { mine, hall } = this
    if (mine === undefined || !hall || this.saving === 'invalid' || this.saving === 'clash') return
    this.#isSending = true
    this.saving = 'saving'
    this.problem = undefined
    this.#host.requestUpdate()
    try {
      const saved = await this.#ways.save({ version: hall.version, written: mine })
      this.hall = saved
      // What was typed meanwhile is still ahead of what is saved.
      if (this.mine === mine) this.#becomeSaved(saved, mine)
      else if (this.mine !== undefined) this.write(this.mine)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      await this.#failed(error)
    } finally {
      this.#isSending = false
    }
    this.#host.requestUpdate()
  }

  async #failed(problem: Problem): Promise<void> {
    if (problem.code.endsWith('/saved-by-other')) {
      await this.#meet(problem.detail)
      return
    }
    this.saving = AWAY.includes(problem.code) ? 'offline' : 'failed'
    if (this.saving === 'failed') this.problem = problem
    else this.#timer = setTimeout(this.#again, RETRY_MS)
    if (problem.code === 'access/sign-in-first')
      this.#host.dispatchEvent(new CustomEvent('sign-in-needed', { bubbles: true, composed: true }))
  }

  async #meet(who: string): Promise<void> {
    try {
      const [base, theirs] = [this.hall, await this.#ways.read()]
      if (base && this.mine !== undefined) this.#lay(base.written, this.mine, theirs, who)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      await this.#failed(error)
    }
  }

  /** What this browser kept goes on where it was left. */
  #begin(hall: Hall): void {
    this.hall = hall
    const kept = readAhead<Content>(this.#ways.name())
    if (!kept || isSame(kept.written, hall.written)) this.#becomeSaved(hall)
    else {
      if (kept.version === hall.version) this.write(kept.written)
      else this.#lay(kept.base, kept.written, hall, '')
      this.told = { what: 'found', who: '' }
    }
  }

  #lay(base: Content, mine: Content, hall: Hall, who: string): void {
    const { content, clashes } = mergeContent(base, mine, hall.written)
    this.hall = hall
    if (clashes.length > 0) {
      this.mine = mine
      this.meeting = { who, content, clashes }
      this.saving = 'clash'
      clearTimeout(this.#timer)
    } else {
      this.saving = 'unsaved'
      this.write(content)
      this.told = { what: 'merged', who }
    }
    this.#host.requestUpdate()
  }

  /** `sent`: what the hall has now; another page of the same person may have kept something else since. */
  #becomeSaved(hall: Hall, sent?: Content): void {
    clearTimeout(this.#timer)
    Object.assign(this, { hall, mine: undefined, meeting: undefined, problem: undefined, saving: 'saved' })
    forgetAhead(this.#ways.name(), sent)
    this.#host.requestUpdate()
  }

  readonly #again = () => {
    if (this.saving === 'offline') void this.flush()
  }
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
