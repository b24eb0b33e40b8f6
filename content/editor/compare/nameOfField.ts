import type { Locale } from '../../schema/localized.ts'
import { editorWords } from '../../strings/editorWords.ts'
import { workflowWords } from '../../strings/workflowWords.ts'
import type { zh } from '../../strings/zh/editor.ts'
import type { Path } from '../editDraft.ts'

/** By the path of a field, with a star for the place in a list. */
const names: Readonly<Record<string, keyof typeof zh>> = {
  title: 'form.title',
  lead: 'form.lead',
  says: 'form.says',
  minutes: 'form.minutes',
  theme: 'form.theme',
  picture: 'picture.title',
  'plate.picture': 'picture.title',
  'plate.model': 'form.model',
  panels: 'form.panels',
  'panels.*': 'form.panel',
  hotspots: 'form.hotspots',
  'hotspots.*': 'form.hotspot',
  figures: 'form.figures',
  'figures.*': 'form.figure',
  quiz: 'form.quiz',
  'quiz.*': 'form.question',
  'quiz.*.choices.*': 'form.choice',
  stickers: 'form.stickers',
  story: 'form.story',
  'story.begins': 'form.begins',
  'story.episodes.*': 'form.episode',
  'story.episodes.*.beats.*': 'form.beat',
  ...Object.fromEntries(
    (['hello', 'touch', 'right', 'wrong', 'idle', 'bye'] as const).flatMap((moment) => [
      [`voice.${moment}`, `form.${moment}`],
      [`voice.${moment}.*`, 'form.line'],
    ]),
  ),
}
/** What is called the same wherever it is. */
const anywhere: Readonly<Record<string, keyof typeof zh>> = {
  title: 'form.heading',
  text: 'form.text',
  more: 'form.more',
  value: 'form.value',
  unit: 'form.unit',
  label: 'form.label',
  year: 'form.year',
  question: 'form.ask',
  answer: 'form.answer',
  reason: 'form.reason',
  sources: 'form.sources',
  alt: 'picture.alt',
}

/** What a field is called on the form, with the part that it is in and its language: 第 2 段 · 正文 · 中文. */
export function nameOfField(path: Path, language: Locale): string {
  const [say, workflow] = [editorWords(language), workflowWords(language)]
  const said = path.flatMap((key, place) => {
    const pattern = path
      .slice(0, place + 1)
      .map((part) => (typeof part === 'number' ? '*' : part))
      .join('.')
    // The list itself is named where all of it is meant.
    const inList = typeof path[place + 1] === 'number'
    const found = inList ? undefined : (names[pattern] ?? (place > 0 ? anywhere[key] : undefined))
    return found ? [say(found, { number: typeof key === 'number' ? key + 1 : '' })] : []
  })
  const last = path.at(-1)
  if (last === 'zh' || last === 'en') said.push(workflow(`diff.${last}`))
  if (said.length > 0) return said.join(' · ')
  return path[0] === 'order' ? workflow('diff.order') : path.join('.')
}
