import { pushStream } from './pushStream.ts'

/** The hosts of a test; whoever is still pushing at its end is stopped. */
export function openPushes() {
  const pushes: { stop: () => Promise<void> }[] = []
  return {
    push: async (...words: Parameters<typeof pushStream>) => {
      const stream = await pushStream(...words)
      pushes.push(stream)
      return stream
    },
    stopAll: () => Promise.all(pushes.splice(0).map(({ stop }) => stop())),
  }
}
