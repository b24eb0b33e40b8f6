const RETRY_MS = 5_000
/** By then the first picture is there, and nobody has touched the screen. */
const UNTOUCHED_MS = 3_000

/** What nobody sees before a touch is fetched at the first one or a moment after the start, and asked for until it is there. */
export function fetchLaterParts(page: Window = window) {
  let asked = false
  const fetch = () => {
    if (asked) return
    asked = true
    import('./sheets.ts').catch(() => {
      asked = false
      page.setTimeout(fetch, RETRY_MS)
    })
  }
  for (const sign of ['pointerdown', 'keydown'])
    page.addEventListener(sign, fetch, { once: true, capture: true })
  page.setTimeout(fetch, UNTOUCHED_MS)
}
