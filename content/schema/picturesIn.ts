import type { Exhibit, Picture } from './exhibit.ts'

/** The pictures that an exhibit made of pictures hangs, in the order in which they are met. */
export function platePictures({ plate, panels }: Pick<Exhibit, 'plate' | 'panels'>): Picture[] {
  if (!plate) return []
  switch (plate.kind) {
    case 'compare':
      return [plate.before, plate.after].filter((one) => one !== undefined)
    case 'gallery':
    case 'timeline':
      return panels.flatMap(({ picture }) => picture ?? [])
    default:
      return plate.picture ? [plate.picture] : []
  }
}

/** Every picture of an exhibit. */
export const picturesIn = (exhibit: Exhibit): Picture[] => [
  ...(exhibit.picture ? [exhibit.picture] : []),
  ...platePictures(exhibit),
  // A panel keeps its picture also where another kind of exhibit does not hang it.
  ...(exhibit.plate?.kind === 'gallery' || exhibit.plate?.kind === 'timeline'
    ? []
    : exhibit.panels.flatMap(({ picture }) => picture ?? [])),
]
