/** What a browser keeps of the hall's scripts and looks, by the first word of its name. */
const APP_CACHES = /app/

/** Fetches the running app anew past every cache; the edition that is kept stays as it is. */
export async function dropApp(): Promise<void> {
  if ('caches' in globalThis)
    for (const name of await caches.keys()) if (APP_CACHES.test(name)) await caches.delete(name)
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? []
  await Promise.all(registrations.map((registration) => registration.update().catch(() => {})))
  const own = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => new URL(name).origin === location.origin && /\/assets\/.*\.(js|css)$/.test(name))
  const anew = [...new Set([location.href, ...own])]
  await Promise.all(anew.map((address) => fetch(address, { cache: 'reload' }).catch(() => {})))
}
