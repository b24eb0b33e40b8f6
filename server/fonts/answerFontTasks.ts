import { parentPort } from 'node:worker_threads'
import { keepFont } from './keepFont.ts'
import type { Recipe } from './planFonts.ts'

/** What a worker is asked: one file to make and where to keep it. */
export interface FontTask {
  readonly folder: string
  readonly file: string
  readonly recipe: Recipe
}

/** What it answers: nothing is wrong, or what is. */
export interface FontDone {
  readonly file: string
  readonly error?: string
}

parentPort?.on('message', async ({ folder, file, recipe }: FontTask) => {
  const done = await keepFont(folder, file, recipe).then(
    (): FontDone => ({ file }),
    (error: unknown): FontDone => ({ file, error: String(error) }),
  )
  parentPort?.postMessage(done)
})
