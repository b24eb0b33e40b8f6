/** What a text says, or undefined where it was cut short: files may end anywhere after a sudden end. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
