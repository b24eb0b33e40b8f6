import type { Locale } from '#content/schema/localized.ts'
import type { RoomFigures } from '#content/schema/roomFigures.ts'
import { figuresWords } from '#content/strings/figuresWords.ts'
import { workbookWords } from '#content/strings/workbookWords.ts'
import { at, count, partOf, type Sheet, share, text, time, typed } from './sheet.ts'

/** What the audience said and did, and how the polls ended, as sheets. */
export function roomSheets(room: RoomFigures, locale: Locale): Sheet[] {
  const [say, name] = [workbookWords(locale), figuresWords(locale)]
  const figures = [
    'messages',
    'writers',
    'held',
    'refused',
    'removed',
    'likes',
    'questions',
    'answered',
    'reservations',
  ] as const
  return [
    {
      name: say('sheet.room'),
      columns: [text(say('figure')), text(say('value')), text(say('how'))],
      rows: figures.map((figure) => [
        name(`room.${figure}`),
        typed('count', room[figure]),
        figure === 'messages' ? name('how.messages') : null,
      ]),
    },
    {
      name: say('sheet.polls'),
      columns: [
        time(say('time')),
        text(say('question')),
        text(say('choice')),
        count(say('answered')),
        share(say('sheet.shares')),
        text(say('rightChoice')),
      ],
      rows: room.polls.flatMap(({ launchedAt, question, answers, choices }) =>
        choices.map((choice) => [
          at(launchedAt),
          question,
          choice.words,
          choice.answers,
          partOf(choice.answers, answers),
          choice.right ? '✓' : null,
        ]),
      ),
    },
  ]
}
