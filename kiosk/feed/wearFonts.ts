import { fontUrl } from '#content/contract/fontUrl.ts'
import { expectType } from '#content/scene/typeReady.ts'
import type { FontPart } from '#content/schema/fontPart.ts'

/** An empty screen waits no longer than this for its typefaces; the whole ones stand in for what has not come. */
const WAIT_EMPTY_MS = 8_000
/** One that shows an edition has time: the hall may still be making the typefaces of the next. */
const WAIT_MS = 60_000

const nameOf = ({ family, weight, file, unicodeRange }: FontPart) =>
  `${family} ${weight} ${file} ${unicodeRange}`
const worn = new Map<string, FontFace>()
/** A visitor may be reading the edition before a little longer: its typefaces stay until the next. */
let before: ReadonlySet<string> = new Set()

/**
 * Loads the typefaces of an edition before its words are shown, then lets go of older ones. A file is
 * named by what it is made from, so that the browser's cache holds it for a start without the network.
 */
export async function wearFonts(parts: readonly FontPart[]): Promise<void> {
  const wanted = new Map(parts.map((part) => [nameOf(part), part]))
  const loading = [...wanted].map(async ([name, part]) => {
    if (worn.has(name)) return
    const { family, weight, file, unicodeRange } = part
    const face = new FontFace(family, `url(${fontUrl(file)})`, { weight, unicodeRange, display: 'block' })
    // It joins the page only when it can draw, so that no word vanishes while it loads.
    await face.load().catch(() => undefined)
    if (face.status !== 'loaded' || worn.has(name)) return
    worn.set(name, face)
    document.fonts.add(face)
  })
  const empty = before.size === 0
  const late = new Promise((late) => setTimeout(late, empty ? WAIT_EMPTY_MS : WAIT_MS))
  const loaded = Promise.race([Promise.all(loading), late])
  // A visitor opens a picture while the typefaces of the next edition are still being made: it is painted in those of now.
  if (empty) expectType(loaded)
  await loaded
  for (const [name, face] of worn)
    if (!wanted.has(name) && !before.has(name)) {
      worn.delete(name)
      document.fonts.delete(face)
    }
  before = new Set(wanted.keys())
}
