import type { Words } from '../translate.ts'
import type { zh } from '../zh/sorting.ts'

export const en: Words<typeof zh> = {
  'stream.recyclable': 'Recyclable',
  'stream.hazardous': 'Hazardous',
  'stream.wet': 'Wet (food)',
  'stream.residual': 'Residual',
  'why.recyclable': 'Clean and fit to be made into something new: the blue bin.',
  'why.hazardous': 'Harmful to people, soil or water: apart, in the red bin.',
  'why.wet': 'What rots goes in the brown bin and becomes power and compost.',
  'why.residual': 'What neither rots nor returns goes in the black bin.',
  'start.title': 'Help Xiaoyu send things home',
  'start.how':
    'Drag each thing into its bin, or just tap the bin. Tricky ones count double. A round is 90 seconds.',
  'start.go': 'Start',
  ask: 'Where does this go: {name}?',
  'ask.idle': 'Ready?',
  tricky: 'Tricky ×2',
  right: 'Yes! {name}: {stream}.',
  wrong: 'Think again. {name}: {stream}.',
  score: 'points',
  time: 's',
  sources: 'Source',
  hold: '{name}: drag it to a bin, or press 1 to 4',
  bin: 'Put it in {stream}',
  'end.title': '{count} sent home',
  'end.score': '{score} points, {streak} right in a row',
  'end.perfect': 'Not one mistake. Xiaoyu will learn from you!',
  'end.learnt': 'You will know these next time:',
  'end.again': 'Play again',
}
