import type { ExhibitFigures } from '#content/schema/exhibitVisit.ts'
import type { Locale } from '#content/schema/localized.ts'
import { figuresWords } from '#content/strings/figuresWords.ts'
import { partName } from '#content/strings/partName.ts'
import { workbookWords } from '#content/strings/workbookWords.ts'
import { at, count, day, decimal, partOf, type Sheet, share, text, typed } from './sheet.ts'

/** What the touch screens were used for, as sheets. */
export function exhibitSheets(figures: ExhibitFigures, locale: Locale): Sheet[] {
  const [say, name] = [workbookWords(locale), figuresWords(locale)]
  const { exhibits } = figures
  const sessionsOf = <K extends string>(
    list: readonly ({ sessions: number } & Record<K, string>)[],
    key: K,
    one: string,
  ) => list.find((row) => row[key] === one)?.sessions ?? 0
  return [
    {
      name: say('sheet.overview'),
      columns: [text(say('figure')), text(say('value'))],
      rows: [
        [say('sessions'), typed('count', figures.sessions)],
        [say('touches'), typed('count', figures.touches)],
        [say('dwellSeconds'), typed('decimal', figures.medianSeconds)],
        [say('screens'), typed('count', figures.screens)],
        [say('countedAt'), typed('time', at(figures.at))],
      ],
    },
    {
      name: say('sheet.exhibits'),
      columns: [
        text(say('exhibit')),
        count(say('sessions')),
        count(say('touches')),
        decimal(say('dwellSeconds')),
        count(name('language.zh')),
        count(name('language.en')),
        count(name('left.home')),
        count(name('left.next')),
        count(name('left.idle')),
      ],
      rows: exhibits.map(({ exhibit, title, sessions, touches, medianSeconds, languages, left }) => [
        title?.[locale] ?? exhibit,
        sessions,
        touches,
        medianSeconds,
        sessionsOf(languages, 'language', 'zh'),
        sessionsOf(languages, 'language', 'en'),
        sessionsOf(left, 'left', 'home'),
        sessionsOf(left, 'left', 'next'),
        sessionsOf(left, 'left', 'idle'),
      ]),
    },
    {
      name: say('sheet.parts'),
      columns: [text(say('exhibit')), text(say('part')), count(say('sessions')), count(say('lastHere'))],
      rows: exhibits.flatMap(({ exhibit, title, parts }) =>
        parts.map((part) => [title?.[locale] ?? exhibit, partName(part, locale), part.sessions, part.last]),
      ),
    },
    {
      name: say('sheet.quizzes'),
      columns: [
        text(say('exhibit')),
        text(say('question')),
        count(say('answered')),
        count(say('right')),
        share(say('rightShare')),
      ],
      rows: exhibits.flatMap(({ exhibit, title, questions }) =>
        questions.map(({ question, answered, right }) => [
          title?.[locale] ?? exhibit,
          question[locale],
          answered,
          right,
          partOf(right, answered),
        ]),
      ),
    },
    {
      name: say('sheet.days'),
      columns: [day(say('day')), count(say('sessions'))],
      rows: figures.days.map(({ day: one, sessions }) => [at(`${one}T00:00:00+08:00`), sessions]),
    },
    {
      name: say('sheet.how'),
      columns: [text(say('figure')), text(say('how'))],
      rows: [[say('dwellSeconds'), name('how.dwell')]],
    },
  ]
}
