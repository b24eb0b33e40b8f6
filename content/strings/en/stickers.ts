import type { Words } from '../translate.ts'
import type { zh } from '../zh/stickers.ts'

export const en: Words<typeof zh> = {
  title: 'A sticker from Xiaoyu',
  lead: 'This one is yours. Press and hold the picture, or save it below.',
  png: 'Save as a picture',
  svg: 'Save as vector art',
  others: 'Other stickers',
  live: 'Watch the hall live',
  missing: 'There is no such sticker',
  missingLead: 'The wind has carried it off. These are still here:',
  card: 'Take Xiaoyu home',
  cardLead: 'Scan for a sticker',
  code: 'Code for the sticker “{words}”',
}
