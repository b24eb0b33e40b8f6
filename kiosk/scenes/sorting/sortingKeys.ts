import { type WasteStream, wasteStream } from '#content/schema/exhibit.ts'

/** The bin a key chooses, 1 to 4; the arrows move the focus from bin to bin. */
export function binOfKey(
  event: KeyboardEvent,
  root: DocumentFragment | HTMLElement,
): WasteStream | undefined {
  const stream = wasteStream.options[Number(event.key) - 1]
  if (stream) return stream
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
  if (!step) return undefined
  const bins = [...root.querySelectorAll<HTMLButtonElement>('.bin')]
  const focused = bins.findIndex((bin) => bin.matches(':focus'))
  const next = focused < 0 && step < 0 ? bins.length - 1 : (focused + step + bins.length) % bins.length
  bins[next]?.focus()
  event.preventDefault()
  return undefined
}
