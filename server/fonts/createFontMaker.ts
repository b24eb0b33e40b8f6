import { Worker } from 'node:worker_threads'
import type { FontDone } from './answerFontTasks.ts'
import type { Recipe } from './planFonts.ts'

/** Long enough for the next file of the same edition. */
const IDLE_MS = 10_000

/** Makes files in a thread of its own, since a typeface takes seconds; the thread ends when there is nothing to make. */
export function createFontMaker(folder: string) {
  const asked = new Map<string, { done: Promise<void>; settle: (error?: string) => void }>()
  let worker: Worker | undefined
  let idle: ReturnType<typeof setTimeout> | undefined

  const end = () => {
    clearTimeout(idle)
    void worker?.terminate()
    worker = undefined
  }
  const start = () => {
    const made = new Worker(new URL('./fontWorker.mjs', import.meta.url), { execArgv: [] })
    made.unref()
    made.on('message', ({ file, error }: FontDone) => {
      asked.get(file)?.settle(error)
      asked.delete(file)
      if (asked.size === 0) idle = setTimeout(end, IDLE_MS).unref()
    })
    made.on('error', (error) => {
      for (const { settle } of asked.values()) settle(String(error))
      asked.clear()
      worker = undefined
    })
    return made
  }

  return {
    /**
     * Resolves when the file is on disk; asked twice, it is made once.
     * @throws Error when it cannot be made
     */
    make(file: string, recipe: Recipe): Promise<void> {
      const before = asked.get(file)
      if (before) return before.done
      clearTimeout(idle)
      let settle = (_error?: string) => {}
      const done = new Promise<void>((resolve, reject) => {
        settle = (error) => (error === undefined ? resolve() : reject(new Error(error)))
      })
      asked.set(file, { done, settle })
      worker ??= start()
      worker.postMessage({ folder, file, recipe })
      return done
    },
    end,
  }
}
