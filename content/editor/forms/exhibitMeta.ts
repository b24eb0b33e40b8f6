import { type Exhibit, plateKinds } from '../../schema/exhibit.ts'
import type { Localized } from '../../schema/localized.ts'
import { inputsOf } from '../../schema/sceneInputs.ts'
import type { zh } from '../../strings/zh/form.ts'
import {
  newChoice,
  newFigure,
  newHotspot,
  newLine,
  newPanel,
  newQuestion,
} from '../../templates/newExhibit.ts'
import type { Path } from '../editDraft.ts'

export type Label = Extract<keyof typeof zh, `field.${string}`>

/** What the schema cannot say of a field: its words, how it is written, what a new part of a list begins with. */
export interface Meta {
  readonly label: Label
  /** What it is called in some exhibits. */
  readonly labelled?: (exhibit: Exhibit) => Label | undefined
  /** One line, lines of text, text of a panel (whose length is advised), or something of its own kind. */
  readonly as?: 'long' | 'panel' | 'month' | 'sources' | 'answer' | 'anchor' | 'begins'
  readonly make?: (exhibit: Exhibit, index: number) => unknown
  /** False where an exhibit that has none does not get one. */
  readonly offered?: false
  /** By what a part of a list is known while it is closed. */
  readonly named?: (part: never) => Localized | string
  /** Where it is of no use: the time of a panel that is in no timeline. */
  readonly idle?: (exhibit: Exhibit) => boolean
}

const titled = { named: ({ title }: { title: Localized }) => title }
const isKind =
  (...kinds: readonly (string | undefined)[]) =>
  ({ plate }: Exhibit) =>
    kinds.includes(plate?.kind)
const withoutKind =
  (...kinds: readonly string[]) =>
  (exhibit: Exhibit) =>
    !isKind(...kinds)(exhibit)

const line = { make: newLine, named: (said: Localized) => said }
const freshId = (taken: readonly { readonly id: string }[], stem: string) => {
  for (let number = taken.length + 1; ; number++)
    if (!taken.some(({ id }) => id === `${stem}-${number}`)) return `${stem}-${number}`
}

/** By the path of a field, with a star for the place in a list. */
export const exhibitMeta: Readonly<Record<string, Meta>> = {
  title: { label: 'field.title' },
  lead: { label: 'field.lead', as: 'long' },
  says: { label: 'field.says', as: 'long' },
  minutes: { label: 'field.minutes' },
  theme: { label: 'field.theme' },
  scene: { label: 'field.scene', idle: ({ plate }) => plate !== undefined },
  begins: { label: 'field.begin', as: 'begins', idle: ({ scene }) => inputsOf(scene) === undefined },
  picture: { label: 'field.picture' },
  plate: { label: 'field.plate', offered: false },
  'plate.picture': {
    label: 'field.platePicture',
    labelled: ({ plate }) => (plate?.kind === 'model' ? 'field.modelPicture' : undefined),
  },
  'plate.model': { label: 'field.model' },
  'plate.before': { label: 'field.beforePicture' },
  'plate.after': { label: 'field.afterPicture' },
  'plate.beforeName': { label: 'field.beforeName' },
  'plate.afterName': { label: 'field.afterName' },
  panels: {
    label: 'field.panels',
    make: (exhibit) => ({
      ...newPanel(exhibit.panels.length, exhibit.plate?.kind),
      id: freshId(exhibit.panels, 'part'),
    }),
    ...titled,
  },
  'panels.*.title': { label: 'field.heading' },
  'panels.*.when': { label: 'field.when', idle: withoutKind('timeline') },
  'panels.*.text': { label: 'field.text', as: 'panel' },
  'panels.*.more': { label: 'field.more', as: 'panel' },
  'panels.*.picture': { label: 'field.panelPicture', idle: withoutKind('timeline', 'gallery') },
  'panels.*.narration': { label: 'field.narration' },
  'panels.*.sources': { label: 'field.sources', as: 'sources' },
  hotspots: {
    label: 'field.hotspots',
    make: ({ hotspots }) => ({ ...newHotspot(hotspots.length), id: freshId(hotspots, 'spot') }),
    idle: isKind('compare', 'timeline', 'gallery', 'quiz'),
    ...titled,
  },
  'hotspots.*.id': { label: 'field.anchor', as: 'anchor', idle: ({ plate }) => plate !== undefined },
  'hotspots.*.point': {
    label: 'field.point',
    idle: isKind(...plateKinds.filter((kind) => kind !== 'model')),
  },
  'hotspots.*.at': { label: 'field.at', idle: withoutKind('picture') },
  'hotspots.*.title': { label: 'field.heading' },
  'hotspots.*.text': { label: 'field.sentence', as: 'long' },
  'hotspots.*.sources': { label: 'field.sources', as: 'sources' },
  figures: {
    label: 'field.figures',
    make: newFigure,
    named: ({ label }: { label: Localized }) => label,
  },
  'figures.*.value': { label: 'field.value' },
  'figures.*.unit': { label: 'field.unit' },
  'figures.*.label': { label: 'field.label' },
  'figures.*.year': { label: 'field.year' },
  'figures.*.sources': { label: 'field.sources', as: 'sources' },
  quiz: {
    label: 'field.quiz',
    make: newQuestion,
    named: ({ question }: { question: Localized }) => question,
  },
  'quiz.*.question': { label: 'field.question', as: 'long' },
  'quiz.*.choices': { label: 'field.choices', make: newChoice, named: (said: Localized) => said },
  'quiz.*.choices.*': { label: 'field.choice' },
  'quiz.*.answer': { label: 'field.answer', as: 'answer' },
  'quiz.*.reason': { label: 'field.reason', as: 'long' },
  'quiz.*.sources': { label: 'field.sources', as: 'sources' },
  items: {
    label: 'field.items',
    offered: false,
    make: () => ({
      name: newLine(),
      stream: 'residual',
      note: { zh: '', en: '' },
      tricky: false,
      sources: ['K'],
    }),
    named: ({ name }: { name: Localized }) => name,
  },
  'items.*.name': { label: 'field.itemName' },
  'items.*.stream': { label: 'field.stream' },
  'items.*.note': { label: 'field.note', as: 'long' },
  'items.*.tricky': { label: 'field.tricky' },
  'items.*.plain': { label: 'field.plain' },
  'items.*.state': { label: 'field.state' },
  'items.*.sources': { label: 'field.sources', as: 'sources' },
  voice: { label: 'field.voice' },
  ...Object.fromEntries(
    (['hello', 'touch', 'right', 'wrong', 'idle', 'bye'] as const).flatMap((moment) => [
      [`voice.${moment}`, { label: `field.voice.${moment}`, ...line } satisfies Meta],
      [`voice.${moment}.*`, { label: 'field.line', as: 'long' } satisfies Meta],
    ]),
  ),
  stickers: { label: 'field.stickers', offered: false },
  ...Object.fromEntries(
    (['hello', 'look', 'think', 'hooray', 'thanks', 'night', 'summer', 'autumn', 'winter'] as const).map(
      (id) => [`stickers.${id}`, { label: `field.sticker.${id}` } satisfies Meta],
    ),
  ),
  story: { label: 'field.story', offered: false },
  'story.begins': { label: 'field.begins', as: 'month' },
  'story.episodes': {
    label: 'field.episodes',
    make: ({ story }) => ({
      id: freshId(story?.episodes ?? [], 'episode'),
      title: newLine(),
      beats: Array.from({ length: 4 }, newBeat),
    }),
    ...titled,
  },
  'story.episodes.*.title': { label: 'field.heading' },
  'story.episodes.*.beats': {
    label: 'field.beats',
    make: () => newBeat(),
    named: ({ words }: { words: Localized }) => words,
  },
  'story.episodes.*.beats.*.stage': { label: 'field.stage' },
  'story.episodes.*.beats.*.stage.tree': { label: 'field.tree' },
  'story.episodes.*.beats.*.stage.sky': { label: 'field.sky' },
  'story.episodes.*.beats.*.stage.beside': { label: 'field.beside' },
  'story.episodes.*.beats.*.gesture': { label: 'field.gesture' },
  'story.episodes.*.beats.*.mood': { label: 'field.mood' },
  'story.episodes.*.beats.*.costume': { label: 'field.costume' },
  'story.episodes.*.beats.*.words': { label: 'field.words', as: 'long' },
}

function newBeat() {
  return {
    stage: { tree: 'leaf', sky: 'day', beside: 'nothing' },
    gesture: 'idle',
    mood: 'calm',
    costume: 'spring',
    words: newLine(),
  }
}

/** What nobody writes: names that something else refers to, and what is set elsewhere. */
export const unwritten: ReadonlySet<string> = new Set([
  'id',
  'order',
  'panels.*.id',
  'story.episodes.*.id',
  'plate.kind',
])

/** The top fields of an exhibit in the order in which a visitor meets them. */
export const sections = [
  ['section.words', ['title', 'lead', 'says', 'minutes', 'theme', 'scene']],
  ['section.begins', ['begins']],
  ['section.plate', ['plate']],
  ['section.picture', ['picture']],
  ['section.panels', ['panels']],
  ['section.hotspots', ['hotspots']],
  ['section.figures', ['figures']],
  ['section.quiz', ['quiz']],
  ['section.items', ['items']],
  ['section.voice', ['voice']],
  ['section.stickers', ['stickers']],
  ['section.story', ['story']],
] as const satisfies readonly (readonly [keyof typeof zh, readonly (keyof Exhibit)[]])[]

/** `['panels', 0, 'text']` as `panels.*.text`. */
export const patternOf = (path: Path): string =>
  path.map((key) => (typeof key === 'number' ? '*' : key)).join('.')
