import { Problem } from '#content/contract/problems.ts'

/** The code and the detail of the problem that something ends in; nothing where it does not. */
export function problemCodeOf(work: () => unknown): readonly [code: string, detail: string] | undefined {
  try {
    work()
  } catch (error) {
    if (error instanceof Problem) return [error.code, error.detail]
    throw error
  }
  return undefined
}
