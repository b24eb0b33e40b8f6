import type { Words } from '../translate.ts'
import type { zh } from '../zh/ancient.ts'

export const en: Words<typeof zh> = {
  view: 'How to ask its age',
  tape: 'Tape',
  hollow: 'Inside',
  rings: 'Rings',
  tapeRail: 'Pull the tape around the tree',
  yearRail: 'The year on the rings',
  girth: 'girth',
  guessed: 'guessed, 2.5 cm a year',
  known: 'known, planted c. 785',
  yearsUnit: 'years',
  ce: 'CE',
  ring: 'when this ring grew',
  growth: 'more girth that year',
  illustrative: 'illustrative',
  whole: 'Behind the door: bark, pale sapwood, dark heartwood, and the hollow.',
  heard: '{girth} metres: a guess of {age} years',
  heardYear: 'The year {year}: about {growth} centimetres more girth, illustrative',
}
