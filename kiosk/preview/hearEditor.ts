import type { Exhibit } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { Comfort } from '../session/comfort.ts'

/** What the editors' page sends while somebody writes. */
export interface Preview {
  readonly type: 'preview'
  readonly exhibit: Exhibit
  readonly locale: Locale
  /** What a visitor may wish for. */
  readonly comfort: Partial<Comfort>
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

/** Tells the editors' page where the picture that is on has room for a hotspot. */
export const sayAnchors = (anchors: Iterable<string>) =>
  window.parent.postMessage(
    // Where the mascot's face is, is no place for words.
    { type: 'preview-anchors', anchors: [...anchors].filter((anchor) => anchor !== 'mascot') },
    location.origin,
  )
