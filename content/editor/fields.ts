import { stickerIds } from '../ip/stickers/stickers.ts'
import type { Exhibit } from '../schema/exhibit.ts'
import { MOST_LINES, moments } from '../schema/mascot.ts'
import type { zh } from '../strings/zh/editor.ts'
import type { Path } from './editDraft.ts'

type Key = keyof typeof zh
type Kind = 'line' | 'text' | 'plain' | 'number' | 'sources' | 'answer' | 'theme' | 'phrase' | 'month'

/** One thing an editor may change: where it lies, how it is written and what it is called. */
export interface Field {
  readonly path: Path
  readonly kind: Kind
  readonly label: Key
  readonly number?: number
  /** True where nothing need be written. */
  readonly optional?: boolean
  /** True where it is one of a list and may be taken out of it. */
  readonly listed?: boolean
}

/** A list that an editor may add to. */
export interface List {
  readonly path: Path
  readonly label: Key
}

export interface Section {
  readonly title: Key
  readonly number?: number
  readonly fields: readonly Field[]
  /** What can be added below the fields. */
  readonly lists?: readonly List[]
}

const field = (kind: Kind, label: Key, ...path: Path): Field => ({ path, kind, label })

/** All that can be edited of an exhibit, in the order in which a visitor meets it. */
export function sectionsOf(exhibit: Exhibit): Section[] {
  const { voice = {}, stickers, story } = exhibit
  return [
    {
      title: 'form.words',
      fields: [
        field('line', 'form.title', 'title'),
        field('text', 'form.lead', 'lead'),
        field('text', 'form.says', 'says'),
        field('number', 'form.minutes', 'minutes'),
        field('theme', 'form.theme', 'theme'),
      ],
    },
    ...exhibit.panels.map((_, index) => told('form.panel', 'panels', index)),
    ...exhibit.hotspots.map((_, index) => told('form.hotspot', 'hotspots', index)),
    ...exhibit.figures.map((_, index) => ({
      title: 'form.figure' as const,
      number: index + 1,
      fields: [
        field('plain', 'form.value', 'figures', index, 'value'),
        field('line', 'form.unit', 'figures', index, 'unit'),
        field('line', 'form.label', 'figures', index, 'label'),
        field('plain', 'form.year', 'figures', index, 'year'),
        field('sources', 'form.sources', 'figures', index, 'sources'),
      ],
    })),
    ...exhibit.quiz.map((question, index) => ({
      title: 'form.question' as const,
      number: index + 1,
      fields: [
        field('text', 'form.ask', 'quiz', index, 'question'),
        ...question.choices.map((_choice, choice) => ({
          ...field('line', 'form.choice', 'quiz', index, 'choices', choice),
          number: choice + 1,
        })),
        field('answer', 'form.answer', 'quiz', index, 'answer'),
        field('text', 'form.reason', 'quiz', index, 'reason'),
        field('sources', 'form.sources', 'quiz', index, 'sources'),
      ],
    })),
    ...moments
      .filter((moment) => voice[moment])
      .map((moment) => ({
        title: `form.${moment}` as const,
        fields: (voice[moment] ?? []).map((_line, index) => ({
          ...field('text', 'form.line', 'voice', moment, index),
          number: index + 1,
          listed: true,
        })),
        lists:
          (voice[moment]?.length ?? 0) < MOST_LINES
            ? [{ path: ['voice', moment], label: 'form.addLine' as const }]
            : [],
      })),
    // A moment without words of its own is said as in the mascot's own exhibit.
    ...(moments.every((moment) => voice[moment])
      ? []
      : [
          {
            title: 'form.silent' as const,
            fields: [],
            lists: moments
              .filter((moment) => !voice[moment])
              .map((moment) => ({ path: ['voice', moment], label: `form.${moment}` as const })),
          },
        ]),
    ...(stickers
      ? [
          {
            title: 'form.stickers' as const,
            fields: stickerIds.map((id) => field('phrase', `sticker.${id}`, 'stickers', id)),
          },
        ]
      : []),
    ...(story
      ? [{ title: 'form.story' as const, fields: [field('month', 'form.begins', 'story', 'begins')] }]
      : []),
    ...(story?.episodes ?? []).map((episode, index) => ({
      title: 'form.episode' as const,
      number: index + 1,
      fields: [
        field('line', 'form.heading', 'story', 'episodes', index, 'title'),
        ...episode.beats.map((_beat, beat) => ({
          ...field('text', 'form.beat', 'story', 'episodes', index, 'beats', beat, 'words'),
          number: beat + 1,
        })),
      ],
    })),
  ]
}

const told = (title: Key, list: 'panels' | 'hotspots', index: number): Section => ({
  title,
  number: index + 1,
  fields: [
    field('line', 'form.heading', list, index, 'title'),
    field('text', 'form.text', list, index, 'text'),
    ...(list === 'panels' ? [{ ...field('text', 'form.more', list, index, 'more'), optional: true }] : []),
    field('sources', 'form.sources', list, index, 'sources'),
  ],
})
