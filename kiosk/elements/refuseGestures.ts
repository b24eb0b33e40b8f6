/** A screen of the hall has no menu, no zoom and no dragging, and opens nothing that is dropped on it; returns the way to allow them again. */
export function refuseGestures(target: Document) {
  const refuse = (event: Event) => event.preventDefault()
  const zoom = (event: WheelEvent) => event.ctrlKey && event.preventDefault()
  const refused = ['contextmenu', 'dragstart', 'dragover', 'drop', 'selectstart', 'gesturestart', 'auxclick']
  for (const name of refused) target.addEventListener(name, refuse)
  target.addEventListener('wheel', zoom, { passive: false })
  return () => {
    for (const name of refused) target.removeEventListener(name, refuse)
    target.removeEventListener('wheel', zoom)
  }
}
