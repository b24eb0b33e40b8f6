/** Tells of every touch and key on a page, but for the two answers of the idle question, which decide for themselves. */
export function hearTouches(page: Document, touched: () => void): () => void {
  const heard = (event: Event) => {
    const answers = event.composedPath().some((on) => on instanceof HTMLElement && on.dataset.idle)
    if (!answers) touched()
  }
  page.addEventListener('pointerdown', heard)
  page.addEventListener('keydown', heard)
  return () => {
    page.removeEventListener('pointerdown', heard)
    page.removeEventListener('keydown', heard)
  }
}
