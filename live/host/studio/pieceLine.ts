import { Problem } from '#content/contract/problems.ts'

interface Needs {
  /** Sends one piece; resolves when the server has it. @throws Problem */
  readonly send: (piece: Blob, number: number) => Promise<void>
  /** The line cannot go on: a new recording has to begin. */
  readonly broken: (problem: Problem) => void
  readonly wait: (ms: number) => Promise<void>
}

/** More than this waiting means that the line is too narrow for the picture: about 20 s. */
const MOST_WAITING = 80
const RETRY_MS = 700
/** A line that was lost may come back; these are worth another try. */
const PASSING: readonly string[] = ['request/offline', 'request/timeout']
const TRIES = 6
const LOOK_MS = 50

/** Pieces of a recording on their way, one after the other: none is lost, none comes twice or before its turn. */
export function createPieceLine({ send, broken, wait }: Needs) {
  const waiting: Blob[] = []
  let next = 0
  let running = false
  let over = false

  const give = (problem: Problem) => {
    if (over) return
    over = true
    waiting.length = 0
    broken(problem)
  }
  const sendOne = async (piece: Blob) => {
    for (let tries = 1; !over; tries += 1) {
      try {
        await send(piece, next)
        next += 1
        return
      } catch (error) {
        if (!(error instanceof Problem)) throw error
        if (!PASSING.includes(error.code) || tries >= TRIES) return give(error)
        await wait(RETRY_MS)
      }
    }
  }
  const run = async () => {
    running = true
    for (let piece = waiting.shift(); piece && !over; piece = waiting.shift()) await sendOne(piece)
    running = false
  }

  return {
    push(piece: Blob) {
      if (over || piece.size === 0) return
      waiting.push(piece)
      if (waiting.length > MOST_WAITING) give(new Problem('studio/too-slow'))
      else if (!running) void run()
    },
    /** How many pieces wait. */
    waiting: () => waiting.length,
    /** Resolves when all that was pushed has been sent, or never will be. */
    finish: async () => {
      while (running && !over) await wait(LOOK_MS)
      over = true
    },
  }
}
