import type { Localized } from '../../schema/localized.ts'
import type { MascotMoment } from '../createMascot.ts'
import type { Season } from '../seasonOf.ts'

interface Sticker {
  /** As shipped; what a hall has them say is in its edition (`wordsOf`). */
  readonly words: Localized
  readonly moment: MascotMoment
  /** Of the disc behind her. */
  readonly ground: string
}

const ahead = { x: 0.15, y: 0.05 }
const since = 40
const at = (moment: Omit<MascotMoment, 'since' | 'look'>, look = ahead): MascotMoment => ({
  since,
  look,
  ...moment,
})

/** What a visitor can take home: a pose and a few words. */
export const stickers = {
  hello: { words: { zh: '你好呀', en: 'Hello there' }, moment: at({ gesture: 'wave' }), ground: '#dbe8e1' },
  look: {
    words: { zh: '快看呀', en: 'Look at that' },
    moment: at({ gesture: 'point' }, { x: 0.9, y: 0.4 }),
    ground: '#e6efd2',
  },
  think: {
    words: { zh: '让我想想', en: 'Let me think' },
    moment: at({ gesture: 'think' }),
    ground: '#f3ead0',
  },
  hooray: { words: { zh: '好棒呀', en: 'Hooray' }, moment: at({ gesture: 'cheer' }), ground: '#f6e4e3' },
  thanks: {
    words: { zh: '谢谢你', en: 'Thank you' },
    moment: at({ gesture: 'comfort', mood: 'shy' }),
    ground: '#f9e6de',
  },
  night: { words: { zh: '晚安', en: 'Good night' }, moment: at({ gesture: 'sleep' }), ground: '#cfdde6' },
  summer: {
    words: { zh: '多喝水', en: 'Drink some water' },
    moment: at({ gesture: 'wave', costume: 'summer' }),
    ground: '#d3e8ea',
  },
  autumn: {
    words: { zh: '捡一片落叶吧', en: 'Pick up a leaf' },
    moment: at({ gesture: 'idle', mood: 'curious', costume: 'autumn' }),
    ground: '#f6e2bf',
  },
  winter: {
    words: { zh: '穿暖和点', en: 'Wrap up warm' },
    moment: at({ gesture: 'comfort', mood: 'glad', costume: 'winter' }),
    ground: '#e7e4da',
  },
} as const satisfies Record<string, Sticker>

export type StickerId = keyof typeof stickers
export const stickerIds = Object.keys(stickers) as StickerId[]

/** Whether an address names a sticker. */
export const isSticker = (id: string): id is StickerId => Object.hasOwn(stickers, id)

/** The one a visit ends with: hooray for all answers, else the season's, or one by the name of the exhibit. */
export function stickerFor(exhibit: string, allRight: boolean, season: Season): StickerId {
  if (allRight) return 'hooray'
  const some: StickerId[] = ['hello', 'look', 'think', 'thanks']
  if (season !== 'spring') some.push(season)
  const sum = [...exhibit].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0)
  return some[sum % some.length] ?? 'hello'
}
