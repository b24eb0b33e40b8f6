import type { Words } from '../translate.ts'
import type { zh } from '../zh/scores.ts'

export const en: Words<typeof zh> = {
  'mark.leaf': 'leaf',
  'mark.bird': 'bird',
  'mark.flower': 'flower',
  'mark.acorn': 'acorn',
  'mark.fish': 'fish',
  'mark.snail': 'snail',
  'mark.mushroom': 'mushroom',
  'mark.drop': 'drop',
  'mark.sun': 'sun',
  'mark.moon': 'moon',
  'mark.butterfly': 'butterfly',
  'mark.ladybird': 'ladybird',
  'mark.pair': '{one} and {other}',
  pick: 'Pick two for your mark of the day',
  'pick.why': 'No names. The board shows these two pictures, and begins anew at midnight.',
  'pick.done': 'This is my mark',
  'pick.skip': 'Not on the board',
  today: 'Top ten today',
  'today.points': '{points} points',
  'today.rounds': 'Rounds today: {rounds}',
  'today.empty': 'Nobody is on the board yet today.\nThe first place is waiting for you.',
  'today.own': 'you',
  'today.place': 'This round is number {place} today. One more, and it may be on the board.',
  'today.alone':
    'No network: this is the board as the screen remembers it. Your score is safe and will be sent.',
}
