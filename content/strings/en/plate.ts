import type { Words } from '../translate.ts'
import type { zh } from '../zh/plate.ts'

export const en: Words<typeof zh> = {
  unread: 'This model cannot be shown just now. Its story can still be read.',
  missing: 'A picture will be here',
  panels: 'Choose a part',
  before: 'The one before',
  after: 'The next one',
  where: '{at} of {of}',
  edge: 'Draw the edge: “{before}” on the left, “{after}” on the right',
  edgeAt: '“{before}” takes {percent} per cent',
  begin: 'Answer {count} questions',
}
