import { TAKE_OVER } from './appFiles.ts'

/** How often a new build that waits looks whether somebody is there. */
const LOOK_EVERY_MS = 5_000
/** How often a screen that is never restarted asks for a new build. */
const ASK_EVERY_MS = 30 * 60_000

interface Needs {
  /** The address of the page without its switches. */
  readonly page: string
  /** Nobody is reading. */
  readonly idle: () => boolean
}

/**
 * Has the software of this page kept, so that it starts without the network; a new build takes over when nobody is there.
 * Browsers allow it on secure origins only; elsewhere nothing happens.
 */
export function keepOffline({ page, idle }: Needs) {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined
  let registration: ServiceWorkerRegistration | undefined
  // The worker of the very first visit takes nothing over.
  let controlled = Boolean(workers?.controller)
  let outdated = false
  const replaced = () => {
    outdated ||= controlled
    controlled = true
  }
  workers?.addEventListener('controllerchange', replaced)
  // One that cannot be installed now is asked for again.
  const ask = () => void registration?.update().catch(() => {})
  void workers?.register('/offline.js', { type: 'module', scope: page, updateViaCache: 'none' }).then(
    (registered) => (registration = registered),
    () => {},
  )
  const looking = setInterval(() => {
    if (!idle()) return
    // It begins with the picture that it has kept: nothing goes dark.
    if (outdated) location.reload()
    else registration?.waiting?.postMessage(TAKE_OVER)
  }, LOOK_EVERY_MS)
  const asking = setInterval(ask, ASK_EVERY_MS)
  return {
    /** The hall is there again; it may have been updated. */
    ask,
    stop() {
      clearInterval(looking)
      clearInterval(asking)
      workers?.removeEventListener('controllerchange', replaced)
    },
  }
}
