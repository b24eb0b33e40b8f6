/**
 * Runs work for all who ask for it at once: never two runs at a time, and whoever comes while one is under way shares
 * the next, so that everybody is told what was true when they asked or later.
 */
export function sharedRound<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined
  let next: Promise<T> | undefined

  const ask = (): Promise<T> => {
    if (!running) {
      running = work().finally(() => {
        running = undefined
      })
      return running
    }
    next ??= running
      .then(
        () => {},
        () => {},
      )
      .then(() => {
        next = undefined
        return ask()
      })
    return next
  }
  return ask
}
