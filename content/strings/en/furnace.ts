import type { Words } from '../translate.ts'
import type { zh } from '../zh/furnace.ts'

export const en: Words<typeof zh> = {
  stations: 'Which part',
  'at.fire': 'The fire',
  'at.smoke': 'The smoke',
  'at.ash': 'Slag and ash',
  'rail.fire': 'Water in the waste',
  'rail.smoke': 'Push the smoke along',
  'rail.ash': 'Burnt so far',
  'stage.furnace': 'Furnace',
  'stage.boiler': 'Boiler',
  'stage.filter': 'Filter bags',
  'stage.stack': 'Stack',
  'does.furnace': '850 °C at least, for 2 s',
  'does.boiler': 'Steam turns the turbine',
  'does.filter': 'Fine ash stays on the cloth',
  'does.stack': 'Measured, then let go',
  out: 'Too wet: out',
  heat: 'heat value',
  power: 'from a tonne',
  volume: 'volume left',
  weight: 'weight left',
  mj: 'MJ/kg',
  kwh: 'kWh',
  percent: '{value}%',
  illustrative: 'teaching estimate',
}
