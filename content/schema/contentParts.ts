/** A piece of an edition's content and where it belongs, as in a manifest. */
export interface ContentPart {
  readonly place: string
  readonly value: unknown
}

const CONTENT = 'content/'

/** Cuts content into documents, so that a changed word changes one: each exhibit and film is one, and so is whatever else it holds. */
export const splitContent = (content: object): ContentPart[] =>
  Object.entries(content)
    .filter(([, value]) => value !== undefined)
    .flatMap(([key, value]) =>
      isListOfNamed(value)
        ? value.map((item, index) => ({ place: `${CONTENT}${key}/${index}`, value: item }))
        : [{ place: `${CONTENT}${key}`, value }],
    )

/** Puts the documents together again, in whatever order they come; other parts of a manifest are left out. */
export function joinContent(parts: readonly ContentPart[]): Record<string, unknown> {
  const content: Record<string, unknown> = {}
  for (const { place, value } of parts) {
    if (!place.startsWith(CONTENT)) continue
    const [key = '', index] = place.slice(CONTENT.length).split('/')
    if (index === undefined) content[key] = value
    else {
      const list = (content[key] as unknown[] | undefined) ?? []
      list[Number(index)] = value
      content[key] = list
    }
  }
  return content
}

const isListOfNamed = (value: unknown): value is unknown[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((item) => item !== null && typeof item === 'object' && 'id' in item)
