import type { Exhibit } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'

/** What the editors' page sends while somebody writes. */
interface Preview {
  readonly type: 'preview'
  readonly exhibit: Exhibit
  readonly locale: Locale
}

const isPreview = (said: unknown): said is Preview =>
  typeof said === 'object' && said !== null && 'type' in said && said.type === 'preview' && 'exhibit' in said

/** Listens to the editors' page around this frame, of our own origin only; returns the way to stop. */
export function hearEditor(show: (preview: Preview) => void) {
  const heard = ({ origin, data }: MessageEvent) => {
    if (origin === location.origin && isPreview(data)) show(data)
  }
  window.addEventListener('message', heard)
  window.parent.postMessage({ type: 'preview-ready' }, location.origin)
  return () => window.removeEventListener('message', heard)
}
