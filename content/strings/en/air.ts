import type { Words } from '../translate.ts'
import type { zh } from '../zh/air.ts'

/** The failure ledger, in English. */
export const en: Words<typeof zh> = {
  'state.onAir': 'On air',
  'state.intermission': 'Break',
  'state.slate': '"Back soon"',
  'state.dark': 'No picture',
  seconds: '{seconds} s',
  'ledger.lead':
    'From the planned start to the end every second is accounted for. "Back soon" and no picture are faults; a break is the host\'s own choice and is none.',
  'ledger.rate': 'Failure rate by time',
  'ledger.target': 'Target: at most {percent}%',
  'ledger.failed': 'Failure rate by broadcast',
  'ledger.of': '{failed} of {all}',
  'ledger.none': 'No broadcast of this year has come to its time yet.',
  'ledger.well': 'within target',
  'ledger.badly': 'above target',
}
