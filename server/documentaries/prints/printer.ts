import { rm } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { FastifyBaseLogger } from 'fastify'
import { Problem } from '#content/contract/problems.ts'
import type { PrintStep } from '#content/schema/documentaryDraft.ts'
import { isDiskFull } from '../../isDiskFull.ts'
import { makePrint } from './makePrint.ts'
import type { Keep } from './printFolder.ts'
import type { Job, PrintStore } from './printStore.ts'
import { MISSING_WHEN_FULL } from './roomFor.ts'

/** Another node may have put something into the line. */
const LOOK_EVERY_MS = 5_000
/** How often it is said how far it is, and looked whether a broadcast has begun. */
const BEAT_MS = 1_000

interface Needs {
  readonly store: PrintStore
  /** Where an original lies; undefined where the library has it no more. */
  readonly pathOf: (original: string) => Promise<string | undefined>
  /** Where prints are made, and where they lie once they are whole. */
  readonly work: string
  readonly ready: string
  readonly urlOf: (print: string) => string
  readonly ffmpeg: () => string
  /** The run of this node. */
  readonly holder: () => string
  /** Whether a broadcast needs the machine. */
  readonly busy: () => Promise<boolean>
  readonly keep: Keep
  readonly now: () => Date
  readonly log: FastifyBaseLogger
  readonly changed: () => void
}

const PAUSE = new Error('a broadcast is on air')
const GONE = new Error('cancelled')
const CLOSING = new Error('the hall closes')

/** Makes one print after another, behind everything else, and stands aside while a broadcast is on air. */
export function createPrinter(needs: Needs) {
  const { store, log, now, changed } = needs
  let closed = false
  let wake = () => {}
  let stopWork = (_why: Error) => {}

  const sleep = (ms: number) =>
    new Promise<void>((done) => {
      const timer = setTimeout(done, ms)
      wake = () => {
        clearTimeout(timer)
        done()
      }
      if (closed) wake()
    })

  const loop = async () => {
    while (!closed) {
      const job = await next().catch((error) => void log.error({ err: error }, 'no print could be taken'))
      if (job) await work(job)
      else await sleep(LOOK_EVERY_MS)
    }
  }
  const next = async () => ((await needs.busy()) ? undefined : store.claim(needs.holder(), now()))

  const work = async ({ id, original }: Job) => {
    const holder = needs.holder()
    const stopping = new AbortController()
    stopWork = (why) => stopping.abort(why)
    let at: { step: PrintStep; done: number } = { step: 'check', done: 0 }
    const beat = async () => {
      const held = await store.hold(id, holder, { ...at, state: 'working', at: now() })
      if (!held) stopping.abort(GONE)
      else if (await needs.busy()) stopping.abort(PAUSE)
      changed()
    }
    const say = (error: unknown) => log.error({ err: error, print: id }, 'a print did not say how far it is')
    const beating = setInterval(() => void beat().catch(say), BEAT_MS)
    const folder = join(needs.work, id)
    try {
      changed()
      const path = await needs.pathOf(original)
      if (!path) throw new Problem('documentary/original-missing')
      const facts = await makePrint({
        ...{ ffmpeg: needs.ffmpeg(), original: path, keep: needs.keep, signal: stopping.signal },
        ...{ work: folder, ready: join(needs.ready, id), url: needs.urlOf(id) },
        threads: Math.max(1, availableParallelism() - 1),
        progress: (step, done) => {
          at = { step, done }
        },
      })
      await store.ready(id, holder, facts)
      log.info({ print: id, seconds: facts.seconds }, 'a print is ready')
    } catch (error) {
      await after(error, id, holder, at)
    } finally {
      clearInterval(beating)
      stopWork = () => {}
      changed()
    }
  }

  const after = async (error: unknown, id: string, holder: string, at: { step: PrintStep; done: number }) => {
    if (error === GONE) await rm(join(needs.work, id), { recursive: true, force: true })
    else if (error === CLOSING) await store.putBack(id, holder)
    else if (error === PAUSE) await standAside(id, holder, at)
    else {
      const problem = asProblem(error)
      log.warn({ err: error, print: id }, 'a print could not be made')
      await store.failed(id, holder, { code: problem.code, detail: problem.detail })
    }
  }

  /** Holds it until the broadcast is over, so that pages say why nothing moves. */
  const standAside = async (id: string, holder: string, at: { step: PrintStep; done: number }) => {
    while (!closed && (await store.hold(id, holder, { ...at, state: 'paused', at: now() }))) {
      changed()
      if (!(await needs.busy())) break
      await sleep(BEAT_MS)
    }
    await store.putBack(id, holder)
  }

  let running: Promise<void> | undefined

  return {
    open() {
      running = loop()
    },
    /** Something was put into the line, or taken out of it. */
    wake: () => wake(),
    /** Puts back what is being made; it is gone on with at the next start. */
    async close() {
      closed = true
      stopWork(CLOSING)
      wake()
      await running
    },
  }
}

/** A full disk says so itself. */
function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (isDiskFull(error)) return new Problem('documentary/disk-full', MISSING_WHEN_FULL)
  return new Problem('documentary/encoder-failed', String((error as Error).message ?? error).slice(0, 200))
}
