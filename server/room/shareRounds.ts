/** Answers many who ask the same at once with one piece of work, which begins after each of them has asked. */
export function shareRounds<Found>(work: () => Promise<Found>): () => Promise<Found> {
  let running: Promise<Found> | undefined
  let next: Promise<Found> | undefined
  const ask = (): Promise<Found> => {
    if (!running) {
      running = work().finally(() => {
        running = undefined
      })
      return running
    }
    next ??= running
      .catch(() => {})
      .then(() => {
        next = undefined
        return ask()
      })
    return next
  }
  return ask
}
