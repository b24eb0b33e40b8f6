import type { LitElement, ReactiveController } from 'lit'
import { call } from '../../contract/call.ts'
import { Problem } from '../../contract/problems.ts'
import type { WrittenPlan } from '../../contract/routes/plan.ts'
import { routes } from '../../contract/routes.ts'
import { type HallPlan, hallPlan } from '../../schema/hallPlan.ts'
import type { Locale } from '../../schema/localized.ts'
import type { Doing } from '../desk/doing.ts'
import { noSteps, type Steps, stepped, walked } from './planSteps.ts'

/** Long enough not to save every step of an arrow key. */
const SAVE_AFTER_MS = 1200
const KEPT = 'hall-plan-steps'

interface Host extends LitElement {
  readonly locale: Locale
}

/** The plan as it is being drawn: saved by itself, and taken back step by step, also after a reload of the page. */
export class PlanWriting implements ReactiveController {
  plan: HallPlan | undefined
  saving: 'saved' | 'unsaved' | 'saving' = 'saved'
  /** Whether it cannot be kept as it is: a name is missing, or a number is no number. */
  invalid = false
  #read: WrittenPlan | undefined
  #steps: Steps = noSteps
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(
    private readonly host: Host,
    private readonly doing: Doing,
    /** Called before what is saved is called saved: whoever decides about it has to know the version. */
    private readonly whenKept: () => Promise<void>,
  ) {
    host.addController(this)
  }

  hostDisconnected() {
    if (this.saving === 'unsaved' && !this.invalid) void this.save()
  }

  get canUndo() {
    return this.#steps.back.length > 0
  }

  get canRedo() {
    return this.#steps.on.length > 0
  }

  /** Takes what the hall has, unless something here is ahead of it. */
  readonly load = async (): Promise<void> => {
    // What could not be saved before is tried again.
    if (this.saving === 'unsaved' && !this.invalid) return this.save()
    const read = await call(routes.readPlan, { locale: this.host.locale })
    if (this.saving !== 'saved') return
    this.#take(read)
  }

  /** What is here is given up for what another has saved. */
  async reload(): Promise<void> {
    clearTimeout(this.#timer)
    this.saving = 'saved'
    await this.load()
  }

  edit(plan: HallPlan) {
    if (!this.plan) return
    this.#steps = stepped(this.#steps, this.plan)
    this.#become(plan)
  }

  walk(way: 'undo' | 'redo') {
    const next = this.plan && walked(this.#steps, this.plan, way)
    if (!next) return
    this.#steps = next.steps
    this.#become(next.plan)
  }

  readonly save = async (): Promise<void> => {
    clearTimeout(this.#timer)
    const { plan } = this
    if (!plan || this.saving !== 'unsaved') return
    this.saving = 'saving'
    const body = { version: this.#read?.version ?? 0, written: plan }
    let kept: WrittenPlan | undefined
    await this.doing.attempt(async () => {
      kept = await call(routes.savePlan, { body, locale: this.host.locale })
      await this.whenKept()
    })
    // What was drawn meanwhile is still ahead of what is saved.
    if (kept && this.plan === plan) return this.#take(kept)
    this.saving = 'unsaved'
    this.#read = kept ?? this.#read
    if (kept && !this.invalid) this.#saveSoon()
    this.host.requestUpdate()
  }

  /** Whether another has saved since it was read. */
  get isBehind() {
    return this.doing.problem instanceof Problem && this.doing.problem.code === 'part/saved-by-other'
  }

  #become(plan: HallPlan) {
    this.plan = plan
    this.saving = 'unsaved'
    this.invalid = !hallPlan.safeParse(plan).success
    clearTimeout(this.#timer)
    if (!this.invalid) this.#saveSoon()
    this.host.requestUpdate()
  }

  #saveSoon() {
    this.#timer = setTimeout(this.save, SAVE_AFTER_MS)
  }

  #take(read: WrittenPlan) {
    const said = JSON.stringify(read.written)
    if (JSON.stringify(this.plan) !== said) this.#steps = this.plan ? noSteps : keptSteps(said)
    this.#read = read
    this.plan = read.written
    this.saving = 'saved'
    this.invalid = false
    sessionStorage.setItem(KEPT, JSON.stringify({ of: said, steps: this.#steps }))
    this.host.requestUpdate()
  }
}

/** The steps of before a reload, where the plan is still the one that they led to. */
function keptSteps(said: string): Steps {
  try {
    const { of, steps } = JSON.parse(sessionStorage.getItem(KEPT) ?? '')
    return of === said ? steps : noSteps
  } catch {
    return noSteps
  }
}
