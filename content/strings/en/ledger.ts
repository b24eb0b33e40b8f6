import type { Words } from '../translate.ts'
import type { zh } from '../zh/ledger.ts'

export const en: Words<typeof zh> = {
  usage:
    'Usage: npm run ledger -- verify    recounts the ledger, every hash of a row and every seal of a day\n       npm run ledger -- export    writes the whole ledger as NDJSON (format: server/viewers/ledger/FORMAT.md)',
  counted: '{rows} rows, {chains} chains, {seals} sealed days, recounted in {seconds} s.',
  holds: 'The ledger holds: every row follows the one before, and every seal fits.',
  broken:
    'The ledger is broken: row {number} of chain {chain} {why}. Nothing after it in this chain can be trusted.',
  missing: 'follows rows that are missing',
  hash: 'was changed',
  overcredited: 'credits more time than passed',
  sealBroken: 'The seal of {day} does not hold: {why}.',
  signature: 'its signature is wrong',
  previous: 'it does not follow the seal before it',
  head: 'the rows it names are not those of the ledger',
  differs: '{title}: the ledger says {recounted} views, the hall shows {shown}.',
  broadcast:
    '{title}: starts {starts}, views {views} (of 30 s {views30}, of 60 s {engagedViews}), {hours} h; kept beside, not counted: {beside}',
  agrees: 'What the hall shows everywhere is what the ledger says.',
}
