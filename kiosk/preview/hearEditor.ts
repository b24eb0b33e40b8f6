import type { Scene3d } from '#content/scene/scene.ts'
import type { Exhibit, Place } from '#content/schema/exhibit.ts'
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

/** What it sends when somebody puts a hotspot somewhere, in parts of the picture. */
interface Aim {
  readonly type: 'preview-aim'
  readonly hotspot: string
  readonly at: Place
  /** Whether it stays as far from the eye as it is, or goes to where the things beside it are. */
  readonly keepsDepth: boolean
}

const isSaid = (said: unknown): said is { readonly type: unknown } =>
  typeof said === 'object' && said !== null && 'type' in said
const say = (said: object) => window.parent.postMessage(said, location.origin)

/** Listens to the editors' page around this frame, of our own origin only; returns the way to stop. */
export function hearEditor(
  show: (preview: Preview) => void,
  sceneNow: () => Scene3d<unknown> | undefined,
): () => void {
  let shown: Exhibit | undefined
  const heard = async ({ origin, data }: MessageEvent) => {
    if (origin !== location.origin || !isSaid(data)) return
    if (data.type === 'preview' && 'exhibit' in data) {
      const preview = data as Preview
      shown = preview.exhibit
      show(preview)
    }
    if (data.type !== 'preview-aim') return
    const { hotspot, at, keepsDepth } = data as Aim
    const { pointAt } = await import('./spotPlaces.ts')
    const scene = sceneNow()
    if (!scene) return
    const from = shown?.hotspots.find(({ id }) => id === hotspot)?.point ?? scene.anchors.get(hotspot)
    const point = pointAt(scene, at, keepsDepth ? from : undefined)
    if (point) say({ type: 'preview-placed', hotspot, point })
  }
  window.addEventListener('message', heard)
  say({ type: 'preview-ready' })
  return () => window.removeEventListener('message', heard)
}

/** Tells the editors' page where the picture that is on has room for a hotspot, and where its hotspots are. */
export async function sayPlaces(scene: Scene3d<unknown> | undefined, exhibit: Exhibit | undefined) {
  if (!scene || !exhibit) return
  const { placesOn } = await import('./spotPlaces.ts')
  say({ type: 'preview-places', ...placesOn(scene, exhibit.hotspots) })
}
