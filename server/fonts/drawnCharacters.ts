import type { EditionContent } from '#content/schema/edition.ts'

/** The characters that screens draw, by typeface, as code points. */
export interface Drawn {
  readonly sans: ReadonlySet<number>
  /** Of the sans, those that buttons, names and the like draw heavier than the text. */
  readonly bold: ReadonlySet<number>
  readonly serif: ReadonlySet<number>
  readonly hand: ReadonlySet<number>
}

/** The same, as texts. */
export type Words = Readonly<Record<keyof Drawn, string>>

/** No edition is without them: a figure turns up in any typeface. */
const ALWAYS =
  ' !"#%&\'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ[]abcdefghijklmnopqrstuvwxyz|°·×–—‘’“”…−　、。《》（），：；？！'

/** Which typeface draws which field of an edition, and the software's own words beside them. */
export function drawnCharacters(
  { exhibits, films, documentaries, sources, words, plan }: EditionContent,
  own: Words,
): Drawn {
  const figures = exhibits.map(({ figures }) => figures.map(({ value, unit, year }) => [value, unit, year]))
  const titles = [
    exhibits.map(({ title, panels, quiz, story }) => [
      title,
      panels.map((panel) => [panel.title, panel.when]),
      quiz.map(({ question }) => question),
      story?.episodes.map((episode) => episode.title),
    ]),
    [...films, ...documentaries].map(({ title, chapters }) => [
      title,
      chapters.map((chapter) => chapter.title),
    ]),
  ]
  const said = exhibits.map(({ says, voice, story }) => [
    says,
    voice,
    story?.episodes.map(({ beats }) => beats.map(({ words }) => words)),
  ])
  const named = exhibits.map(({ hotspots }) => hotspots.map(({ title }) => title))
  const told = exhibits.map(({ says: _says, voice: _voice, ...rest }) => rest)
  // Nobody knows where on a screen a word of the software stands: what editors say instead may be drawn in any typeface.
  return {
    sans: codesIn(told, films, documentaries, sources, words, own.sans, own.bold),
    bold: codesIn(named, words, own.bold),
    serif: codesIn(
      titles,
      figures,
      words,
      plan?.areas.map(({ name }) => name),
      own.serif,
    ),
    hand: codesIn(said, words, own.hand),
  }
}

function codesIn(...written: readonly unknown[]): ReadonlySet<number> {
  const codes = new Set<number>()
  for (const text of [ALWAYS, ...textsIn(written)])
    for (const character of text) {
      const code = character.codePointAt(0) ?? 0
      // Line breaks and other signs for machines are never drawn.
      if (code >= 0x20 && code !== 0x7f) codes.add(code)
    }
  return codes
}

/** Every text in a piece of content. */
export function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (value && typeof value === 'object') for (const part of Object.values(value)) yield* textsIn(part)
}
