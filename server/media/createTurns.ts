/** Does one thing after another, in the order it was asked; one that fails does not hold up the next. */
export function createTurns() {
  let last: Promise<unknown> = Promise.resolve()
  return {
    inTurn: <T>(work: () => Promise<T>): Promise<T> => {
      const done = last.then(work)
      last = done.catch(() => {})
      return done
    },
    /** Resolves when all that was asked by now is done. */
    settle: async () => {
      await last
    },
  }
}
