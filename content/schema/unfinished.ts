import type { Exhibit } from './exhibit.ts'

/** What a template leaves to be written stands between these: it is shown in the preview and never in the hall. */
const OPEN = '〔'
const CLOSE = '〕'

/** A hint in the place of words that nobody has written yet. */
export const toWrite = (hint: string) => `${OPEN}${hint}${CLOSE}`

export const isToWrite = (text: unknown): text is string =>
  typeof text === 'string' && text.startsWith(OPEN) && text.endsWith(CLOSE)

/** The hint itself. */
export const hintIn = (text: string) => text.slice(OPEN.length, -CLOSE.length)

/** Something that has to be there before an exhibit can be published. */
export interface Unfinished {
  /** Where it lies in the exhibit: `panels.0.text.zh`. */
  readonly path: string
  readonly what: 'words' | 'picture' | 'model' | 'place' | 'time'
}

/** All that an exhibit still lacks: words that are only hinted at, pictures, a model, places on them, times of a timeline. */
export const unfinishedIn = (exhibit: Exhibit): Unfinished[] => [
  ...[...textsAt(exhibit)].flatMap(([path, text]) =>
    isToWrite(text) ? [{ path, what: 'words' as const }] : [],
  ),
  ...picturesMissing(exhibit).map((path) => ({ path, what: 'picture' as const })),
  ...(exhibit.plate?.kind === 'picture'
    ? exhibit.hotspots.flatMap(({ at }, index) =>
        at ? [] : [{ path: `hotspots.${index}.at`, what: 'place' as const }],
      )
    : []),
  ...(exhibit.plate?.kind === 'model'
    ? [
        ...(exhibit.plate.model ? [] : [{ path: 'plate.model', what: 'model' as const }]),
        ...exhibit.hotspots.flatMap(({ point }, index) =>
          point ? [] : [{ path: `hotspots.${index}.point`, what: 'place' as const }],
        ),
      ]
    : []),
  ...(exhibit.plate?.kind === 'timeline'
    ? exhibit.panels.flatMap(({ when }, index) =>
        when ? [] : [{ path: `panels.${index}.when`, what: 'time' as const }],
      )
    : []),
]

function picturesMissing({ plate, panels }: Exhibit): string[] {
  switch (plate?.kind) {
    case 'picture':
      return plate.picture ? [] : ['plate.picture']
    case 'compare':
      return (['before', 'after'] as const).filter((side) => !plate[side]).map((side) => `plate.${side}`)
    case 'gallery':
      return panels.flatMap(({ picture }, index) => (picture ? [] : [`panels.${index}.picture`]))
    default:
      return []
  }
}

/** Every text of a piece of content and where it lies. */
export function* textsAt(
  value: unknown,
  path: readonly string[] = [],
): Generator<readonly [path: string, text: string]> {
  if (typeof value === 'string') yield [path.join('.'), value]
  else if (value && typeof value === 'object')
    for (const [key, part] of Object.entries(value)) yield* textsAt(part, [...path, key])
}
