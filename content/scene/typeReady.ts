import { editionFamilies, fonts } from '../design/tokens.ts'

let coming: Promise<unknown> = Promise.resolve()

/** Whoever paints waits for typefaces that are on their way to the page. */
export function expectType(loading: Promise<unknown>) {
  coming = loading
}

/** A canvas is painted once: what it says has to be there before. Without an edition the whole typeface is loaded. */
export async function typeReady(
  face: keyof typeof editionFamilies,
  weight: string,
  text: string,
): Promise<void> {
  await coming
  const load = (family: string) => document.fonts.load(`${weight} 100px ${family}`, text).catch(() => [])
  const worn = await load(`'${editionFamilies[face]}'`)
  if (worn.length === 0) await load(fonts[face])
}
