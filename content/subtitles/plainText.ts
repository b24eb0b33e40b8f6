const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
  '&lrm;': '',
  '&rlm;': '',
}

/** What is read of the rows of a subtitle: no markup, and characters for their names. */
export const plainText = (rows: readonly string[]): string =>
  rows
    .map((row) =>
      row
        .replace(/<[^>]*>/g, '')
        .replace(/&[a-z]+;/g, (entity) => ENTITIES[entity] ?? entity)
        .trim(),
    )
    .filter(Boolean)
    .join('\n')
