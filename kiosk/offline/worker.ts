import { SHELF } from '../feed/shelfName.ts'
import { type AppFiles, appCaches, RENEW, RENEWED, TAKE_OVER } from './appFiles.ts'
import { partOf } from './partOf.ts'

/** Written in by the build (`kiosk/offline/listAppFiles.ts`): this file is another one for each build. */
declare const __APP_FILES__: AppFiles

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface Fetching extends Lasting {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
/** As much of `ServiceWorkerGlobalScope` as is used; pages and workers cannot share one set of types. */
interface Scope {
  readonly location: Location
  readonly registration: { readonly scope: string }
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(name: 'install' | 'activate', heard: (event: Lasting) => void): void
  addEventListener(name: 'fetch', heard: (event: Fetching) => void): void
  addEventListener(name: 'message', heard: (event: MessageEvent & Lasting) => void): void
}
const scope = globalThis as unknown as Scope

const { version, pages } = __APP_FILES__
const page = new URL(scope.registration.scope).pathname
const mine = appCaches(page)
const current = `${mine}${version}`
/** Asked of the hall each time: what is true now, and what goes on air. */
const NEVER_KEPT = /^\/(api|socket\.io|hls|recordings)\//

/** The page and all it may ever load, of one build, or nothing: the worker is not installed, or keeps what it has. */
async function install(how: RequestCache = 'default') {
  const said = pages[page]
  if (!said) throw new Error(`${page} does not open without the network`)
  const cache = await caches.open(current)
  const html = await fetch(page, { cache: 'reload' })
  const text = await html.clone().text()
  // The hall may be in the middle of an update.
  if (!html.ok || (await digest(text)) !== said.html) throw new Error('the page is of another build')
  const headers = new Headers(html.headers)
  // It names typefaces of the edition of that moment.
  for (const name of ['link', 'content-encoding', 'content-length']) headers.delete(name)
  await cache.addAll(said.files.map((file) => new Request(file, { cache: how })))
  await cache.put(page, new Response(text, { headers }))
}

/** The build before stays for pages that are still open; older ones go. */
async function activate() {
  const names = (await caches.keys()).filter((name) => name.startsWith(mine) && name !== current)
  for (const name of names.slice(0, -1)) await caches.delete(name)
  await scope.clients.claim()
}

async function answer(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  if (request.mode === 'navigate') return (await match(current, page)) ?? fetch(request)
  if (pathname.startsWith('/assets/')) return (await caches.match(pathname)) ?? fetch(request)
  const kept = await match(SHELF, pathname)
  return kept ? partOf(kept, request.headers.get('range')) : fetch(request)
}

const match = async (name: string, path: string) => (await caches.open(name)).match(path)

const digest = async (text: string) => {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

const isMine = ({ method, mode, url, cache }: Request) => {
  const { origin, pathname, searchParams } = new URL(url)
  if (method !== 'GET' || origin !== scope.location.origin || NEVER_KEPT.test(pathname)) return false
  // Whoever asks past every cache is checking what is kept. A preview shows a draft, in the editor's browser.
  return cache !== 'reload' && (mode !== 'navigate' || (pathname === page && !searchParams.has('preview')))
}

scope.addEventListener('install', (event) => event.waitUntil(install()))
scope.addEventListener('activate', (event) => event.waitUntil(activate()))
scope.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) return void scope.skipWaiting()
  const answer = (said: unknown) => event.ports[0]?.postMessage(said)
  if (event.data === RENEW) event.waitUntil(install('reload').then(() => answer(RENEWED), answer))
})
scope.addEventListener('fetch', (event) => {
  if (isMine(event.request)) event.respondWith(answer(event.request))
})
