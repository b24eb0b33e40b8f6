interface Needs {
  /** Does what is due. */
  readonly work: () => Promise<void>
  /** When the next is due. */
  readonly next: () => Promise<Date | undefined>
  readonly now: () => Date
  readonly log: { readonly error: (about: object, words: string) => void }
}

/** Looked at least this often, in ms: another server may have been told of something, and clocks are set. */
const LOOK_EVERY_MS = 15_000

/** Works at once, and whenever something is due, until `stop`; `wake` when there is something new to wait for. */
export function keepTime({ work, next, now, log }: Needs) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let stopped = false
  let turn: Promise<void> = Promise.resolve()
  const look = async () => {
    try {
      await work()
      const due = await next()
      sleep(due ? Math.max(0, due.getTime() - now().getTime()) : LOOK_EVERY_MS)
    } catch (error) {
      if (!stopped) log.error({ err: error }, 'what is scheduled could not be looked at')
      sleep(LOOK_EVERY_MS)
    }
  }
  const sleep = (ms: number) => {
    clearTimeout(timer)
    if (!stopped) timer = setTimeout(wake, Math.min(ms, LOOK_EVERY_MS))
  }
  const wake = () => {
    if (!stopped) turn = turn.then(look)
  }
  wake()
  return {
    wake,
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await turn
    },
  }
}
