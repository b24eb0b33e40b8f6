import type { Words } from '../translate.ts'
import type { zh } from '../zh/story.ts'

export const en: Words<typeof zh> = {
  episode: 'Episode {number}',
  episodes: 'Episodes told so far',
  back: 'Back',
  next: 'And then?',
  nextEpisode: 'Next episode',
  truth: 'Is this true?',
  tell: 'Back to the story',
  again: 'From the beginning',
  later: '{month}: to be told',
}
