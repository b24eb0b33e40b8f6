import { Worker } from 'node:worker_threads'
import { Problem, type ProblemCode } from '#content/contract/problems.ts'

/** Whatever takes longer will never end. */
const PATIENCE_MS = 10 * 60_000
/** A file that wants more than this is a bomb. */
const MOST_MEMORY_MB = 2048

type Answer<Done> = { readonly done: Done } | { readonly code: ProblemCode; readonly detail: string }

/**
 * Lets a module work in a thread of its own: it exports `work(task)`, which may throw a Problem. What takes a core for
 * seconds must not hold up a broadcast that this process counts.
 * @throws Problem that the work has thrown; Error when it broke, took too long or too much memory
 */
export function inThread<Done>(module: URL, task: object): Promise<Done> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./thread.mjs', import.meta.url), {
      execArgv: [],
      workerData: { module: module.href, task },
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
    })
    const late = setTimeout(() => void worker.terminate(), PATIENCE_MS)
    worker.once('message', (answer: Answer<Done>) => {
      if ('done' in answer) resolve(answer.done)
      else reject(new Problem(answer.code, answer.detail))
    })
    worker.once('error', reject)
    worker.once('exit', (code) => {
      clearTimeout(late)
      reject(new Error(`the thread ended with ${code}`))
    })
  })
}
