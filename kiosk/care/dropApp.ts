import { appCaches, RENEW, RENEWED, TAKE_OVER } from '../offline/appFiles.ts'

/** Longer than this nobody waits for a hall that answers slowly, in ms. */
const PATIENCE_MS = 60_000

/**
 * Fetches the running app anew past every cache, before the page is loaded again. What is kept for a start without the
 * network is only ever replaced by what has arrived whole; the edition that is kept stays as it is.
 */
export async function dropApp(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration()
  if (!registration) return fetchAnew()
  // A hall that cannot be reached has nothing newer: what is kept goes on.
  await registration.update().catch(() => {})
  await untilInstalled(registration)
  if (registration.waiting) return takeOver(registration.waiting)
  if (await renewed(registration.active)) return
  // A worker that cannot even be asked goes, but not while the hall has no other.
  const there = await fetch(location.pathname, { cache: 'reload' }).catch(() => undefined)
  if (!there?.ok) return
  await registration.unregister()
  const mine = appCaches(new URL(registration.scope).pathname)
  for (const name of await caches.keys()) if (name.startsWith(mine)) await caches.delete(name)
  await fetchAnew()
}

/** A browser without a worker has its own cache only. */
async function fetchAnew() {
  const own = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => new URL(name).origin === location.origin && /\/assets\/.*\.(js|css)$/.test(name))
  const anew = [...new Set([location.href, ...own])]
  // What does not arrive now stays as the cache has it, and the page that is loaded next asks for it again.
  await Promise.all(anew.map((address) => fetch(address, { cache: 'reload' }).catch(() => {})))
}

const untilInstalled = ({ installing }: ServiceWorkerRegistration) =>
  soon<void>((done) => {
    if (!installing) return done()
    installing.addEventListener('statechange', () => installing.state !== 'installing' && done())
  })

const takeOver = (waiting: ServiceWorker) =>
  soon<void>((done) => {
    waiting.addEventListener('statechange', () => waiting.state === 'activated' && done())
    waiting.postMessage(TAKE_OVER)
  })

/** Whether the worker has fetched all that it keeps anew. */
const renewed = async (active: ServiceWorker | null) =>
  (await soon<boolean>((done) => {
    if (!active) return done(false)
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => done(data === RENEWED)
    active.postMessage(RENEW, [port2])
  })) ?? false

const soon = <Done>(work: (done: (done: Done) => void) => void): Promise<Done | undefined> =>
  Promise.race([
    new Promise<Done>(work),
    new Promise<undefined>((late) => setTimeout(() => late(undefined), PATIENCE_MS)),
  ])
