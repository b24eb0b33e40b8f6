interface Waiting<Item> {
  readonly item: Item
  readonly done: () => void
  readonly failed: (error: unknown) => void
}

/**
 * Commits in groups: whatever comes while a commit is under way goes into the next one, so that one write to the disk
 * serves many. Each item is answered when the commit that holds it is done.
 */
export function groupCommit<Item>(commit: (items: readonly Item[]) => Promise<void>, mostAtOnce: number) {
  const waiting: Waiting<Item>[] = []
  let running: Promise<void> | undefined

  const run = async () => {
    while (waiting.length > 0) {
      const group = waiting.splice(0, mostAtOnce)
      try {
        await commit(group.map(({ item }) => item))
        for (const { done } of group) done()
      } catch (error) {
        for (const { failed } of group) failed(error)
      }
    }
    // In the same breath as the look at an empty line, or what is added in between would wait for ever.
    running = undefined
  }

  return {
    /** Resolves when the item is committed. */
    add: (item: Item): Promise<void> =>
      new Promise((done, failed) => {
        waiting.push({ item, done, failed })
        running ??= run()
      }),
    /** Resolves when everything given so far is committed or has failed. */
    settled: async () => {
      while (running) await running
    },
  }
}
