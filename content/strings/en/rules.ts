import type { Words } from '../translate.ts'
import type { zh } from '../zh/rules.ts'

export const en: Words<typeof zh> = {
  title: 'How views are counted',
  lead: 'These figures answer for public money. So everybody may read how we count, see what was counted, and count it again.',
  'view.title': 'What a view is',
  'view.ten':
    'A picture that really played for {view} seconds is a view; {engaged} seconds make an engaged view. Pauses, stalls and seeking are not time watched.',
  'view.again':
    'Whoever comes back after more than {away} minutes is a new view. Reloading the page, or going from live to the replay, is still the same one.',
  'view.wall': 'A wall of the hall is one view, however many people stand before it.',
  'clock.title': 'Our own clock decides',
  'clock.what':
    'A player reports every {report} seconds. How much is credited is up to the clock of the server: never more seconds than have passed, and no second twice. Reports that are repeated or reordered, or a computer whose clock runs fast, gain nothing.',
  'clock.who':
    'We do not know who you are: no account, no name, only a random number. Of an address we keep a word that cannot be turned back.',
  'beside.title': 'Kept, and not counted',
  'beside.lead':
    'All of these stay in the ledger and stand beside the counted ones on the figures page. They are no views.',
  'ledger.title': 'The ledger',
  'ledger.what':
    'Each report is written before the player is answered. The ledger only grows: every row carries the fingerprint (SHA-256) of the row before, so that a change anywhere breaks all that follows.',
  'ledger.seal':
    'When a day is over, the ends of the ledger are signed (Ed25519) and published here. Keep a copy: it shows whether anybody touched the old rows.',
  'ledger.check':
    'Auditors export the whole ledger and count it with a program of their own; the format and a check of thirty lines come with the software.',
  'seals.title': 'The seal of each day',
  'seals.none': 'The first day is not over yet. Tomorrow its seal will stand here.',
  'seals.day': 'Day',
  'seals.rows': 'Rows',
  'seals.signature': 'Signature',
  'seals.all': 'All seals (JSON)',
  loading: 'Fetching the seals …',
}
