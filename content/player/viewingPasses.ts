import { call } from '../contract/call.ts'
import { Problem } from '../contract/problems.ts'
import { routes } from '../contract/routes.ts'
import type { ViewingPass } from '../schema/audience.ts'

export interface ViewingPasses {
  /** The pass at hand; the first one is asked for here. */
  readonly current: () => Promise<ViewingPass>
  /** A new pass of the same viewer: each load of a playlist has its own. */
  readonly renew: () => Promise<ViewingPass>
  readonly stop: () => void
}

const AGAIN_MS = 3_000

/**
 * The passes of one viewer to one broadcast. The viewer stays the same after a reload and in the replay, for the last
 * pass is kept in this browser. A server that does not answer is asked again until `stop()`.
 */
export function createViewingPasses(
  broadcast: string,
  kept: () => Pick<Storage, 'getItem' | 'setItem'>,
): ViewingPasses {
  const key = keyOf(broadcast)
  let stopped = false
  let held: Promise<ViewingPass> | undefined

  const ask = async (): Promise<ViewingPass> => {
    for (;;) {
      try {
        const again = read(kept, key)
        const pass = await call(routes.watch, { params: { id: broadcast }, body: again ? { again } : {} })
        write(kept, key, pass.token)
        return pass
      } catch (error) {
        if (!(error instanceof Problem) || stopped) throw error
        await new Promise((later) => setTimeout(later, AGAIN_MS))
      }
    }
  }
  const renew = () => {
    // One after the other, or two that ask at once would be two viewers.
    held = (held ?? Promise.resolve()).catch(() => {}).then(ask)
    held.catch(() => {})
    return held
  }

  return {
    current: () => held ?? renew(),
    renew,
    stop: () => {
      stopped = true
    },
  }
}

/** Whether this browser has watched the broadcast, now or before; one that keeps nothing does not know. */
export const hasWatched = (broadcast: string, kept: () => Pick<Storage, 'getItem'>): boolean =>
  read(kept, keyOf(broadcast)) !== undefined

const keyOf = (broadcast: string) => `greenhall.viewing.${broadcast}`

/** A browser that keeps nothing has a new viewer at each reload. */
function read(kept: () => Pick<Storage, 'getItem'>, key: string): string | undefined {
  try {
    return kept().getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

function write(kept: () => Pick<Storage, 'setItem'>, key: string, token: string) {
  try {
    kept().setItem(key, token)
  } catch {
    // As above.
  }
}
