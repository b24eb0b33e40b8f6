import type { Words } from '../translate.ts'
import type { zh } from '../zh/care.ts'

/** What staff make a screen show, in English. */
export const en: Words<typeof zh> = {
  'emergency.evacuation': 'Leave now',
  'emergency.closing': 'Closing soon',
  'emergency.lostChild': 'A child is lost',
  'emergency.weather': 'Severe weather',
  'pair.title': 'Pair this screen',
  'pair.how': 'Staff: choose "Pair a screen" on the upkeep page and type this code.',
  'pair.left': 'Good for {minutes} more min',
  'pair.asking': 'Fetching a code…',
  'pair.offline': 'The server cannot be reached; the code appears once it can.',
  'pair.paired': 'Paired: {name}',
  'pair.close': 'Put away',
  'identify.unnamed': 'A screen not yet paired',
  'identify.sign': 'No. {tag}',
  'rest.wake': 'Touch to wake',
}
