const BEAT_MS = 5_000

/**
 * A page opened with `?beat=1` counts in its title, once a picture has been drawn since the last time: the one thing that
 * `watch-kiosk.mjs` can see of a page without a way into it.
 */
export function tellBeat(page: Window | null = top): () => void {
  if (!page || !new URLSearchParams(page.location.search).has('beat')) return () => {}
  const { document } = page
  const name = document.title.replace(/ · \d+$/, '')
  let beats = 0
  const beating = setInterval(
    () => requestAnimationFrame(() => (document.title = `${name} · ${++beats}`)),
    BEAT_MS,
  )
  return () => clearInterval(beating)
}
