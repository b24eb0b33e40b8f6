import { Problem } from '../contract/problems.ts'
import type { ViewingPasses } from './viewingPasses.ts'

/** Does something in the name of the viewer, with the pass at hand; one that is over is renewed, once. */
export async function asViewer<T>(passes: ViewingPasses, work: (token: string) => Promise<T>): Promise<T> {
  const { token } = await passes.current()
  try {
    return await work(token)
  } catch (error) {
    const over = error instanceof Problem && /^viewer\/token-(expired|invalid)$/.test(error.code)
    if (!over) throw error
    return work((await passes.renew()).token)
  }
}
