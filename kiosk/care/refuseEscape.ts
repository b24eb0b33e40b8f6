import { pages } from '#content/contract/routes.ts'

/** What a page of the hall is used by, besides signs that are typed. */
const OWN_KEYS: ReadonlySet<string> = new Set([
  ...['Tab', 'Enter', 'Escape', 'Backspace', 'Delete', 'Home', 'End', 'PageUp', 'PageDown'],
  ...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
])
const OWN_PAGES: readonly string[] = [pages.kiosk, pages.wall]

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>

/** Whether a key types, moves or presses; all others are the browser's: tabs, windows, tools, printing, the way back. */
export const isOwnKey = ({ key, ctrlKey, altKey, metaKey }: Pressed): boolean =>
  !ctrlKey && !altKey && !metaKey && (key.length === 1 || OWN_KEYS.has(key))

/** Whether an address is a page that screens show, at the hall that this one shows. */
export function isOwnPlace(address: string, here: string): boolean {
  if (!URL.canParse(address, here)) return false
  const { origin, pathname } = new URL(address, here)
  return origin === new URL(here).origin && OWN_PAGES.includes(pathname)
}

/** A screen that stands in the hall: its machine said so, or the browser has no window around the page. */
export const standsInTheHall = () =>
  new URLSearchParams((top ?? window).location.search).has('beat') ||
  matchMedia('(display-mode: fullscreen)').matches

/**
 * Leaves a visitor no way out of this page: the browser's own keys do nothing (in a window without a frame Chromium asks
 * the page first), no link and no script leads anywhere else, nothing opens, prints or is saved. Returns the way to
 * allow it again.
 */
export function refuseEscape(page: Window & typeof globalThis): () => void {
  const { document, location, navigation } = page
  const key = (event: KeyboardEvent) => isOwnKey(event) || event.preventDefault()
  const link = (event: Event) => {
    const to = event
      .composedPath()
      .find((on): on is HTMLAnchorElement => on instanceof page.HTMLAnchorElement)
    if (!to?.href) return
    const stays = (to.target === '' || to.target === '_self') && !to.hasAttribute('download')
    if (!stays || !isOwnPlace(to.href, location.href)) event.preventDefault()
  }
  // What scripts, forms and whatever else set out for.
  const leaving = (event: NavigateEvent) => {
    const { cancelable, destination, downloadRequest } = event
    const stays = downloadRequest === null && isOwnPlace(destination.url, location.href)
    if (cancelable && !stays) event.preventDefault()
  }
  const { open, print } = page
  page.open = () => null
  page.print = () => {}
  for (const name of ['keydown', 'keyup'] as const) document.addEventListener(name, key, { capture: true })
  for (const name of ['click', 'auxclick'] as const) document.addEventListener(name, link, { capture: true })
  navigation?.addEventListener('navigate', leaving)
  return () => {
    Object.assign(page, { open, print })
    for (const name of ['keydown', 'keyup'] as const)
      document.removeEventListener(name, key, { capture: true })
    for (const name of ['click', 'auxclick'] as const)
      document.removeEventListener(name, link, { capture: true })
    navigation?.removeEventListener('navigate', leaving)
  }
}
