import type { RoomMessage } from '#content/schema/room.ts'

interface Needs {
  readonly send: (broadcast: string, messages: readonly RoomMessage[]) => void
  /** Between two packets. */
  readonly everyMs: number
}

/**
 * Gathers what is said in the rooms: thousands then hear one packet, not one for each message. What is said after a
 * silence goes out at once.
 */
export function createBundles({ send, everyMs }: Needs) {
  const waiting = new Map<string, RoomMessage[]>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let sentAt = Number.NEGATIVE_INFINITY
  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    sentAt = performance.now()
    for (const [broadcast, messages] of waiting) if (messages.length > 0) send(broadcast, messages)
    waiting.clear()
  }
  return {
    add(broadcast: string, message: RoomMessage) {
      const before = waiting.get(broadcast)
      if (before) before.push(message)
      else waiting.set(broadcast, [message])
      timer ??= setTimeout(flush, Math.max(0, sentAt + everyMs - performance.now()))
    },
    /** What a host took away before it was sent is never sent. */
    drop(broadcast: string, isGone: (id: number) => boolean) {
      const before = waiting.get(broadcast)
      if (before)
        waiting.set(
          broadcast,
          before.filter(({ id }) => !isGone(id)),
        )
    },
    flush,
  }
}
