import type { Words } from '../translate.ts'
import type { zh } from '../zh/doors.ts'

/** All doors of the hall, in English. */
export const en: Words<typeof zh> = {
  'page.title': 'Greenhall',
  'page.lead':
    'A hall about trees, birds and the city. Whichever door you take, something green is behind it.',
  'visitors.title': 'For those who come to see',
  'staff.title': 'For those who look after it',
  'staff.lead': 'These doors ask you to sign in first.',
  'kiosk.name': 'Touch screen',
  'kiosk.lead':
    'Turn the seasons and sort the waste by hand, led by Xiaoyu. For upright screens in the hall.',
  'wall.name': 'Large display',
  'wall.lead':
    'Landscapes in turn across a whole wall, and the live picture when a broadcast begins. For wide screens.',
  'live.name': 'Watch live',
  'live.lead': 'What is on, what is coming and what was. For everybody.',
  'host.name': 'Host console',
  'host.lead': 'Plan broadcasts, fetch the push address, watch the signal. For those who host.',
  'stats.name': 'Broadcast figures',
  'stats.lead': "How far the year's goal is and who watched what. For those who read the numbers.",
  'editor.name': 'Editing room',
  'editor.lead':
    'Change words and pictures with the kiosk beside you; publish, and go back if need be. For those who write.',
  'upkeep.name': 'Upkeep',
  'upkeep.lead': 'Which screen is missing and what is broken, at one glance. For those on duty.',
  'docs.name': 'API reference',
  'docs.lead': 'How every call works. For those who write programs.',
}
