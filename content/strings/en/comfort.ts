import type { Words } from '../translate.ts'
import type { zh } from '../zh/comfort.ts'

export const en: Words<typeof zh> = {
  open: 'Make the screen comfortable',
  title: 'What would make this easier?',
  explain: 'Just for you: when you leave, it all goes back.',
  reach: 'Within reach',
  'reach.text': 'All there is to press comes down low.',
  large: 'Large text',
  'large.text': 'Bigger words, easier to read.',
  contrast: 'High contrast',
  'contrast.text': 'Dark words on white, clear edges.',
  calm: 'Calm picture',
  'calm.text': 'The picture slows down and only fades.',
  steps: 'Step by step',
  'steps.text': 'One key moves on, another one chooses.',
  pace: 'Move on by itself',
  'pace.own': 'When I press',
  'pace.seconds': 'Every {seconds} s',
  on: 'On',
  off: 'Off',
  reset: 'As it was',
  close: 'Done',
  next: 'Next',
  choose: 'Choose',
  nextKey: 'Space',
  chooseKey: 'Enter',
}
