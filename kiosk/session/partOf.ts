/** One element on the way from the finger to the page. */
export interface Touched {
  /** In small letters, such as `hall-strip`. */
  readonly tag: string
  readonly data: Readonly<Record<string, string | undefined>>
}

/** Which layer of the screen an element stands for, where nothing on it says more. */
const LAYERS: Readonly<Record<string, string>> = {
  'mascot-touch': 'mascot',
  'speech-bubble': 'mascot',
  'range-rail': 'rail',
  'hall-hotspots': 'hotspot',
  'hall-controls': 'controls',
  'hall-exhibit': 'words',
  'hall-quiz': 'quiz',
  'hall-thanks': 'thanks',
  'hall-strip': 'strip',
  'hall-steps': 'strip',
  'hall-sources': 'sheet',
  'hall-comfort': 'sheet',
  'hall-map': 'sheet',
  'film-player': 'film',
  'kiosk-documentary': 'film',
  'film-shelf': 'film',
}
const NAMED: readonly (readonly [data: string, part: string])[] = [
  ['hotspot', 'hotspot'],
  ['choose', 'choice'],
  ['panel', 'panel'],
  ['nav', 'strip'],
]
const isName = (name: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) && name.length <= 40

/**
 * The name of what a finger or key was on: `hotspot:bark`, `choice:winter`, `strip:quiz`, a layer such as `rail`, or
 * `picture` where nothing lies over it. It names a place on the screen and nothing of whoever touched it.
 */
export function partOf(path: readonly Touched[]): string {
  for (const { tag, data } of path) {
    for (const [key, part] of NAMED) {
      const name = data[key]?.toLowerCase()
      if (name !== undefined) return isName(name) ? `${part}:${name}` : part
    }
    if (data.figure !== undefined) return 'figure'
    const layer = LAYERS[tag]
    if (layer) return layer
  }
  return 'picture'
}
