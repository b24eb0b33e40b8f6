import type { zh } from '../zh/film.ts'

/** The words around a film, in English. */
export const en: Record<keyof typeof zh, string> = {
  chapter: 'Chapter {number}',
  play: 'Play',
  pause: 'Pause',
  before: 'Chapter before',
  after: 'Next chapter',
  place: 'Place in the film',
  placeOf: '{at} of {length}',
  captions: 'Captions',
  captionsOn: 'Captions on',
  captionsOff: 'Captions off',
  over: 'That was the film. Once more?',
  again: 'From the beginning',
  back: 'Back',
  open: 'Watch the film',
  minutes: '{minutes} minutes · {chapters} chapters',
}
