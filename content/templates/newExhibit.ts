import type { Exhibit, Panel, Plate, PlateKind, Theme } from '../schema/exhibit.ts'
import type { Localized } from '../schema/localized.ts'
import { toWrite } from '../schema/unfinished.ts'
import { templateWords } from '../strings/templateWords.ts'
import type { zh } from '../strings/zh/template.ts'

type Hint = Extract<keyof typeof zh, `hint.${string}`>

/** How many panels each kind begins with. */
const PANELS: Record<PlateKind, number> = {
  picture: 1,
  compare: 1,
  timeline: 4,
  gallery: 4,
  quiz: 1,
  model: 2,
}
const QUESTIONS = 3
const CHOICES = 3
/** Common knowledge, until its writer names a better source. */
const SOURCES = ['K']

interface Asked {
  readonly id: string
  readonly kind: PlateKind
  readonly theme: Theme
  readonly order: number
  readonly title: Localized
}

/** An exhibit made of what its editor sends as it begins: all that is to be written is a hint of what belongs there. */
export function newExhibit({ id, kind, theme, order, title }: Asked): Exhibit {
  return {
    id,
    scene: kind === 'model' ? 'turntable' : 'paper',
    plate: newPlate(kind),
    theme,
    order,
    minutes: 3,
    title,
    lead: hint('hint.lead'),
    says: hint('hint.says'),
    panels: Array.from({ length: PANELS[kind] }, (_, index) => newPanel(index, kind)),
    hotspots: kind === 'picture' || kind === 'model' ? [newHotspot(0), newHotspot(1)] : [],
    figures: [],
    quiz: Array.from({ length: QUESTIONS }, newQuestion),
  }
}

export const newPanel = (index: number, kind?: PlateKind): Panel => ({
  id: `part-${index + 1}`,
  title: hint('hint.heading'),
  text: hint(kind === 'quiz' ? 'hint.quizText' : 'hint.text'),
  ...(kind === 'timeline' ? { when: hint('hint.when') } : {}),
  sources: SOURCES,
})

export const newHotspot = (index: number) => ({
  id: `spot-${index + 1}`,
  title: hint('hint.heading'),
  text: hint('hint.sentence'),
  sources: SOURCES,
})

export const newFigure = () => ({
  value: toWrite('0'),
  unit: hint('hint.unit'),
  label: hint('hint.label'),
  sources: SOURCES,
})

export const newQuestion = () => ({
  question: hint('hint.question'),
  choices: Array.from({ length: CHOICES }, () => hint('hint.choice')),
  answer: 0,
  reason: hint('hint.reason'),
  sources: SOURCES,
})

export const newLine = (): Localized => hint('hint.line')
export const newChoice = (): Localized => hint('hint.choice')

function newPlate(kind: PlateKind): Plate {
  if (kind !== 'compare') return { kind }
  return {
    kind,
    beforeName: both('compare.before'),
    afterName: both('compare.after'),
  }
}

const both = (key: keyof typeof zh): Localized => ({
  zh: templateWords('zh')(key),
  en: templateWords('en')(key),
})
const hint = (key: Hint): Localized => ({
  zh: toWrite(templateWords('zh')(key)),
  en: toWrite(templateWords('en')(key)),
})
