import type { zh } from '../zh/reasons.ts'

/** Why a visit is kept and not counted, in English. */
export const en: Record<keyof typeof zh, string> = {
  bot: 'Bots',
  dataCentre: 'Data centres',
  crowd: 'One address, too often',
  speed: 'Impossibly fast',
  'bot.why':
    'Search engines and programs that say so, as a public list (isbot) knows them, and visits that say nothing of themselves.',
  'dataCentre.why': 'From one network of a data centre in one broadcast, beyond the first {dataCentre}.',
  'crowd.why':
    'From one address in one broadcast, beyond the first {crowd}. A class of forty behind one router counts as forty.',
  'speed.why':
    'Claims to have played more than {times} times the time that really passed, and {slack} seconds more.',
}
