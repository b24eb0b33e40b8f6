import type { Words } from '../translate.ts'
import type { zh } from '../zh/filmFigures.ts'

/** The year's figures of the documentaries. */
export const en: Words<typeof zh> = {
  title: 'Documentaries',
  minutes: 'Published',
  'minutes.of': 'minutes; the goal is {goal}',
  rate: 'Released in time',
  'rate.of': '{inTime} of {due} that were due; the goal is {goal}%',
  'rate.none': 'none is due yet',
  well: 'reached',
  badly: 'not reached',
  none: 'There are no documentaries of this year yet.',
  film: 'Film',
  length: 'Length',
  planned: 'Planned for',
  published: 'Published on',
  unplanned: 'no day',
  unpublished: 'not published yet',
  withdrawn: 'withdrawn',
}
